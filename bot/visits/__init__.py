"""Companion visits: telling both sides of them, ending them, and missing whoever is not back."""
