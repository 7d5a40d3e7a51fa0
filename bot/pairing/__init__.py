"""Putting a member and a buddy together: who suits, both say yes, it is tried, and it settles."""
