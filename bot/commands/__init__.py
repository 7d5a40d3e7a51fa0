"""The commands: each reads what was typed, calls the service, and says what happened."""
