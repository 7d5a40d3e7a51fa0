"""How long each kind of message stays welcome: past it, it is left out and the reason is kept."""

from collections.abc import Mapping
from datetime import timedelta

from messages.lanes import Lane

# Promise 3. Long enough for a beat missed, a restart or a short hole in the rota; short enough
# that a 19:00 hello is still an evening hello and never comes at night.
CHECK_IN = timedelta(minutes=45)
INVITATION = timedelta(hours=3)
"""Who we are, and whether we may: at a kind hour, or with the next import."""
FORTNIGHT_OVER = timedelta(hours=3)
MONTH_THANKS = timedelta(hours=3)
SILENCE_STEP = timedelta(hours=3)
"""A text of the agreed ladder that could not leave by then is not sent late in the evening."""
IDENTITY_QUESTION = timedelta(hours=3)
"""Whether the number is still theirs."""

BY_LANE: Mapping[Lane, timedelta | None] = {
    Lane.PAGE: None,
    Lane.SAFETY: timedelta(hours=2),
    Lane.RELAY: timedelta(hours=24),
    Lane.CHECK_IN: CHECK_IN,
    Lane.BULK: timedelta(hours=24),
}
"""For whatever has no lifetime of its own. A page is always welcome."""
