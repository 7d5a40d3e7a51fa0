"""Carrying out what was decided, in the transaction that stores the message."""

from bot.applying.effects import apply
from bot.applying.handling import Handling

__all__ = ["Handling", "apply"]
