"""Deciding what to do about a message: triage has read it first, whoever wrote it."""

from messages.deciding.deciding import decide

__all__ = ["decide"]
