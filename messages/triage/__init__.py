"""Reading a message: how fast does a person need to look at it?"""

from messages.triage.levels import Level, Reading
from messages.triage.reader import read

__all__ = ["Level", "Reading", "read"]
