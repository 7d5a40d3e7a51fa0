"""The one text that says what happens next, after a member changed when they hear from us."""

from datetime import datetime

from bot.applying.handling import Handling
from bot.applying.next_hello import next_hello
from bot.store.people import find_person
from messages.effects import Say
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.wishes import AlsoIn, Less, More, NotIn, Once, PauseFor, Why, Wish
from messages.wishes.written import parts_of
from schedules.chosen import Chosen, as_it_stands
from schedules.plans import Season
from schedules.spoken import spoken_clock, spoken_date_near, spoken_day, spoken_off
from schedules.spoken_choice import at_first, from_now_on
from schedules.standing import Standing
from schedules.wished_days import off_days
from schedules.zones import wall_clock


async def say_changed(wish: Wish, after: Standing, handling: Handling) -> None:
    """What they asked for, in the words that fit it."""
    parts = parts_of(wish)
    pause = next((part for part in parts if isinstance(part, PauseFor)), None)
    if pause is not None:
        await _say_paused(pause, after, handling)
        return
    once = parts[0]
    if len(parts) == 1 and isinstance(once, Once):
        await say_to_member(Sentence.ONCE_MORE, handling, {"when": _when(once, after, handling)})
        return
    me = await find_person(handling.tx, handling.writer.id) or handling.writer
    if isinstance(once, Less | More) and me.paused_until and me.paused(handling.now):
        await say_paused(me.paused_until, handling)
        return
    today = wall_clock(handling.now, handling.writer.timezone).date()
    plan = _off(wish) or at_first(as_it_stands(after.chosen, today)) or from_now_on(after.chosen)
    await say_to_member(_confirms(wish, after.chosen), handling, {"plan": plan})


async def say_paused(until: datetime, handling: Handling) -> None:
    """No hello comes before, whatever the plan; START begins again."""
    filling = {"day": spoken_day(until, handling.now, handling.writer.timezone)}
    await say_to_member(Sentence.PAUSED, handling, filling)


async def say_to_member(
    sentence: Sentence, handling: Handling, filling: dict[str, str] | None = None
) -> None:
    """With the day of the next hello, once any pause is over."""
    me = await find_person(handling.tx, handling.writer.id) or handling.writer
    day = await next_hello(handling.tx, handling.charity, me, handling.now, said=handling.now)
    said = {"day": day, **(filling or {})}
    await handling.say(Say(me.id, sentence, Lane.SAFETY, said, member=me.id))


async def _say_paused(pause: PauseFor, after: Standing, handling: Handling) -> None:
    until, begins, zone = after.paused_until, after.paused_from, handling.writer.timezone
    if begins is not None and until is not None:
        filling = {
            "begins": spoken_day(begins, handling.now, zone),
            "ends": "you reply START",
        }
        if pause.until is not None:
            filling["ends"] = spoken_day(until, handling.now, zone)
        await say_to_member(Sentence.PAUSED_FROM, handling, filling)
        return
    if pause.until is None or until is None:
        hospital = pause.why is Why.HOSPITAL
        sentence = Sentence.IN_HOSPITAL if hospital else Sentence.PAUSED_OPEN
        await say_to_member(sentence, handling)
        return
    await say_paused(until, handling)


def _off(wish: Wish) -> str:
    """The days of the year alone, since a plan with them would fill the text; else nothing."""
    match wish:
        case NotIn(seasons):
            return f"nothing {spoken_off(off_days(seasons))}, the rest as before"
        case AlsoIn(seasons):
            return f"{spoken_off(off_days(seasons))} as on other days"
        case _:
            return ""


def _confirms(wish: Wish, chosen: Chosen) -> Sentence:
    if isinstance(wish, Less):
        return Sentence.LESS
    if isinstance(wish, More):
        return Sentence.MORE
    christmas = [one.days.season is Season.CHRISTMAS for one in chosen.lasting]
    return Sentence.CHRISTMAS_ONLY if christmas and all(christmas) else Sentence.CHANGED


def _when(once: Once, after: Standing, handling: Handling) -> str:
    """`tomorrow at 3pm`, `on Thursday at about 6.30pm`."""
    today = wall_clock(handling.now, handling.writer.timezone).date()
    near = spoken_date_near(once.on, today)
    at = next((one.at for one in after.chosen.once if one.on == once.on), once.at)
    clock = f" at {'about ' if after.chosen.leeway else ''}{spoken_clock(at)}" if at else ""
    return f"{near if near in ('today', 'tomorrow') else f'on {near}'}{clock}"
