"""What is going on, as the page is told of it: one plain tree of values for JSON."""

from datetime import datetime

from bot.database import Transaction
from bot.demo.cast import the_cast
from bot.demo.hints import hints_for
from bot.demo.screens import Bubble, Screen, draw_screens
from bot.demo.skipping import Progress
from bot.demo.stage import TIMEZONE, Stage
from bot.demo.story import Story
from bot.store import screens
from bot.store.concerns import not_closed
from bot.store.people import find_people
from bot.store.record import Event, lines_since
from bot.store.rota import load_rota
from bot.tables.states import ConcernState
from schedules.rota import next_opening, on_duty
from schedules.spoken import DAY_NAMES, MONTHS, spoken_time
from schedules.zones import wall_clock

LINES = 80
"""Lines of the record beside the phones."""

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


async def mark_of(stage: Stage, story: Story) -> str:
    """Changes whenever anything on the page would."""
    async with stage.service.database.reading() as tx:
        newest = await screens.newest(tx)
    progress = stage.skipping.progress
    moving = f"{progress.at.timestamp():.0f}" if progress else ""
    at = "" if story.at is None else story.at
    hands = f"{stage.clock.at.timestamp():.0f}"
    return ".".join(str(each) for each in (stage.evening, *newest, hands, moving, at))


async def state_of(stage: Stage, story: Story) -> dict[str, Json]:
    """Everything that the page shows."""
    mark = await mark_of(stage, story)
    now = stage.clock.now()
    async with stage.service.database.reading() as tx:
        drawn = await draw_screens(tx)
        lines = await lines_since(tx, 0, LINES)
        ahead = {**await _ahead(tx, now), "alert": await _alert(tx)}
    return {
        "mark": mark,
        "evening": stage.evening,
        "wall": wall_clock(now, TIMEZONE).replace(tzinfo=None).isoformat(timespec="milliseconds"),
        **ahead,
        "phones": [_screen(screen) for screen in drawn],
        "record": [_line(event) for event in lines],
        "skip": _skip(stage.skipping.progress),
        "story": _story(story),
    }


async def _ahead(tx: Transaction, now: datetime) -> dict[str, Json]:
    """Who would be paged now, and when somebody is asked next."""
    rota = await load_rota(tx, now=now)
    here = [staff.person_id for staff in on_duty(rota, now)]
    asked = await screens.next_asked(tx)
    names = await find_people(tx, [*here, *([asked[0]] if asked else [])])
    opening = next_opening(rota, now)
    on_call = f"On call: {', then '.join(names[one].first_name for one in here)}"
    if not here:
        then = f" until {spoken_time(opening, now, TIMEZONE)}" if opening else ""
        on_call = f"Nobody is on call{then}"
    planned = "none is planned"
    if asked is not None:
        planned = f"{names[asked[0]].first_name}, {spoken_time(asked[1], now, TIMEZONE)}"
    return {"on_call": on_call, "covered": bool(here), "next_check_in": planned}


async def _alert(tx: Transaction) -> str:
    """What is being paged about and nobody has taken: it goes on until somebody does."""
    open_ = [each.id for each in await not_closed(tx) if each.state is ConcernState.OPEN]
    if not open_:
        return ""
    numbers = " and ".join(str(number) for number in sorted(open_))
    return f"{'Alert' if len(open_) == 1 else 'Alerts'} {numbers}: nobody has it yet"


def _screen(screen: Screen) -> Json:
    address = screen.phone.address
    player = next(each for each in the_cast() if each.address == address)
    hints = hints_for(player.role, address.surface, screen.bubbles)
    return {
        "address": address.value,
        "messages": [_bubble(each) for each in screen.bubbles],
        "hints": [{"label": hint.label, "text": hint.text} for hint in hints],
    }


def _bubble(bubble: Bubble) -> Json:
    return {
        "id": bubble.id,
        "mine": bubble.mine,
        "text": bubble.text,
        "time": _clock(bubble.at),
        "day": _day(bubble.at),
        "buttons": list(bubble.buttons),
        "quote": bubble.quote,
        "call": bubble.call,
    }


def _line(event: Event) -> Json:
    # Reasons are kept as one word each: no_consent, nobody_on_call.
    line = event.line.replace("_", " ")
    return {
        "id": event.id,
        "time": _clock(event.at),
        "day": _day(event.at),
        "what": event.what,
        "line": line,
    }


def _skip(progress: Progress | None) -> Json:
    if progress is None:
        return None
    return {
        "share": round(progress.share, 3),
        "at": f"{_day(progress.at)}, {_clock(progress.at)}",
        "until": f"{_day(progress.until)}, {_clock(progress.until)}",
    }


def _story(story: Story) -> Json:
    if story.at is None:
        return None
    step = story.steps[story.at]
    return {
        "number": story.at + 1,
        "of": len(story.steps),
        "title": step.title,
        "words": step.words,
        "look_at": list(step.look_at),
    }


def _clock(moment: datetime) -> str:
    return f"{wall_clock(moment, TIMEZONE):%H:%M}"


def _day(moment: datetime) -> str:
    local = wall_clock(moment, TIMEZONE)
    return f"{DAY_NAMES[local.weekday()]} {local.day} {MONTHS[local.month - 1]}"
