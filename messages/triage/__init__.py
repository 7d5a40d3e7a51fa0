"""Reading a message: how fast does a person need to look at it?"""

from messages.triage.levels import Level, Reading
from messages.triage.reader import BROKEN, RULES_VERSION, looked_again, read, read_twice

__all__ = ["BROKEN", "RULES_VERSION", "Level", "Reading", "looked_again", "read", "read_twice"]
