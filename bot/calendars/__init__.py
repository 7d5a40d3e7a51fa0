"""The rota as a calendar: read from a file, and given out to phones."""
