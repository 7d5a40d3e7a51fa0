"""Companion visits as staff see them: what is asked for, arranged and over."""
