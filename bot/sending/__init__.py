"""Sending what is in the outbox: claimed by lane, no session open while a provider is spoken to."""
