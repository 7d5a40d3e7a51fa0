"""What the simulated month takes for granted, and where each figure comes from."""

from dataclasses import dataclass
from datetime import time
from math import log
from random import Random

OURS = "assumption"
BRIEFS = "common rules of UK befriending schemes: 3 members or 10 conversations a week"


@dataclass(frozen=True, slots=True)
class Spread:
    """Minutes that something takes: half take less than the middle, and a few take very long."""

    middle: float
    wide: float

    def draw(self, chance: Random) -> float:
        """Log-normal, as waiting for people is."""
        return chance.lognormvariate(log(self.middle), self.wide)

    def __str__(self) -> str:
        return f"median {self.middle:.0f} min, log-normal {self.wide}"


# Members.
CHECK_INS = {1: 30, 2: 45, 3: 20, 7: 5}
"""A week, and how many in a hundred choose it."""
HOURS = (time(17, 30), time(18, 30), time(19), time(19, 30), time(20), time(11))
ANSWERS = (0.2, 0.8)
"""How likely a member answers one check-in: from, to."""
WRITES_WITHIN = Spread(25, 1.3)
UNASKED_A_WEEK = 0.25
AWAKE = (8, 26)
"""Hours of the day in which they write unasked: up to two at night."""
HARD_DAYS = 0.06
TALKS_A_WEEK = 0.03
LANGUAGES = {"": 90, "Welsh": 4, "Polish": 3, "Urdu": 3}

# Volunteers.
LOOKED_AT = 25
"""Of those who have room, when staff choose somebody's own buddy by the ranking."""
MEMBERS_EACH = {3: 55, 4: 25, 6: 20}
OFFERS_A_WEEK = {3: 15, 5: 60, 8: 15, 10: 10}
EVENINGS = {1: 10, 2: 30, 3: 30, 5: 30}
"""On which they are free, a week."""
ALL_HOURS = 0.15
WEEKEND_DAYS = 0.3
AWAY = 0.25
"""Away for a week of the month."""
NOTICES = Spread(12, 1.2)
ACCEPTS = (0.25, 0.7)
PASSES = 0.5
"""Of those who do not accept: who says so. The rest say nothing."""
WRITES_BACK = Spread(8, 0.9)
NO_SHOW = 0.05
"""Accepted, and never answered."""
OWN_ANSWERS = (0.75, 0.97)
AFTER_A_NUDGE = 0.5
OUTSIDE_HOURS = 0.3
"""How much likelihood is left where somebody is asked outside the hours that they gave."""

# Staff.
STAFF_HOURS = (time(9), time(21))
STAFF_TAKES = Spread(45, 0.8)
STAFF_ACTS = 0.8
NEAR_THE_PROMISE = 0.95

TABLE = (
    ("Members choose 1, 2, 3 or 7 check-ins a week", "30, 45, 20 and 5 in 100",
     "two a week at first, then as they choose (callers who could choose, Kahlon 2021)"),
    ("A member answers a check-in", f"{ANSWERS[0]:.0%} to {ANSWERS[1]:.0%}, {WRITES_WITHIN}", OURS),
    ("A member writes unasked", f"{UNASKED_A_WEEK} a week", OURS),
    ("A reply is a hard day", f"{HARD_DAYS:.0%}", OURS),
    ("A member asks to talk now", f"{TALKS_A_WEEK} a week", OURS),
    ("A member speaks only Welsh, Polish or Urdu with us", "4, 3 and 3 in 100", OURS),
    ("A volunteer has at most 3, 4 or 6 members", "55, 25 and 20 in 100",
     f"{BRIEFS}; 6 to 9 in Kahlon 2021"),
    ("A volunteer wants at most 3, 5, 8 or 10 offers a week", "15, 60, 15 and 10 in 100",
     f"5 unless they say otherwise; {BRIEFS}"),
    ("A volunteer is free on 1, 2, 3 or 5 evenings a week", "10, 30, 30 and 30 in 100", OURS),
    ("A volunteer names no hours; gives weekend days, too", "15%; 30%", OURS),
    ("A volunteer is away for a week of the month", f"{AWAY:.0%}", OURS),
    ("A volunteer sees a message", str(NOTICES), OURS),
    ("... accepts an offer that they see", f"{ACCEPTS[0]:.0%} to {ACCEPTS[1]:.0%}", OURS),
    ("... says so when they do not", f"{PASSES:.0%}", OURS),
    ("... writes back once they have it", str(WRITES_BACK), OURS),
    ("... accepts and never answers", f"{NO_SHOW:.0%}", OURS),
    ("Own buddies answer without a reminder", f"{OWN_ANSWERS[0]:.0%} to {OWN_ANSWERS[1]:.0%}",
     OURS),
    ("... after a reminder, where they had not", f"{AFTER_A_NUDGE:.0%}", OURS),
    ("Asked outside their hours, the likelihood that is left", f"{OUTSIDE_HOURS:.0%}", OURS),
    ("Asked more often than they want, it falls with how often", "in proportion", OURS),
    ("Staff are there 9 am to 9 pm and answer once told",
     f"{STAFF_ACTS:.0%} each time, {STAFF_TAKES}", OURS),
)  # fmt: skip
"""As docs/buddies.md shows it."""
