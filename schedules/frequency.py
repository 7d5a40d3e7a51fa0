"""What LESS and MORE make of a plan: fewer days or more, never a day that was wanted less."""

from dataclasses import replace

from schedules.plans import EVERY_DAY, SUNDAY, Days

# The members' own words: evenings, and "weekends are long too". So these come first.
MOST_WANTED = (6, 4, 5, 2, 0, 3, 1)

# A step at a time, so that MORE never turns one hello into seven by surprise.
STEPS = (2, 3, 5, 7)


def fewer(days: Days) -> Days:
    """Once a week: on Sunday where it is among the days, else on the last of them.

    Every other week stays every other week, and once a month once a month.
    """
    if days.season is not None or not days.weekdays:
        return days
    kept = SUNDAY if SUNDAY in days.weekdays else max(days.weekdays)
    return replace(days, weekdays=frozenset({kept}))


def more(days: Days) -> Days:
    """The next step up, keeping every day that they have; from Christmas only, two a week.

    From every other week, or once a month, to every week.
    """
    if days.every > 1 or days.week:
        return replace(days, every=1, week=0)
    kept = frozenset() if days.season is not None else days.weekdays
    wanted = next((step for step in STEPS if step > len(kept)), len(EVERY_DAY))
    added = [day for day in MOST_WANTED if day not in kept][: wanted - len(kept)]
    return Days(kept.union(added), off=days.off)
