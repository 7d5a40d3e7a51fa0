"""Every round, in the order of a beat, and which of them nobody waits for by the second."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from bot.office import Office
from bot.rounds.care import see_to_care
from bot.rounds.check_ins import make_check_ins
from bot.rounds.checks import look_at_checks
from bot.rounds.conduct import look_at_conduct
from bot.rounds.drill_slots import begin_drills, try_shifts
from bot.rounds.drills import see_to_drills
from bot.rounds.early_starts import start_early
from bot.rounds.follow_ups import ask_about_follow_ups
from bot.rounds.held_words import tell_of_held_words
from bot.rounds.old_changes import forget_old_changes
from bot.rounds.page_lists import send_page_lists
from bot.rounds.page_looks import look_after_pages
from bot.rounds.pages import page_staff
from bot.rounds.pairings import see_to_pairings
from bot.rounds.pauses import end_pauses
from bot.rounds.requests import move_requests
from bot.rounds.rings import chase_rings
from bot.rounds.rota import see_to_rota
from bot.rounds.second_people import page_second_people
from bot.rounds.sign_ins import forget_sign_ins
from bot.rounds.silence import look_at_silences
from bot.rounds.stuck_pages import free_stuck_pages
from bot.rounds.talking import offer_debriefs, send_reminders
from bot.rounds.thanks import thank_buddies
from bot.rounds.unreached import look_for_the_unreached
from bot.rounds.visits import see_to_visits

Round = Callable[[Office, datetime], Awaitable[int]]

ROUNDS: Mapping[str, Round] = {
    "pages": page_staff,
    "second people": page_second_people,
    "page lists": send_page_lists,
    "page looks": look_after_pages,
    "stuck pages": free_stuck_pages,
    "requests": move_requests,
    "reminders": send_reminders,
    "follow-ups": ask_about_follow_ups,
    "early starts": start_early,
    "visits": see_to_visits,
    "check-ins": make_check_ins,
    "pairings": see_to_pairings,
    "pauses": end_pauses,
    "silence": look_at_silences,
    "unreached": look_for_the_unreached,
    "conduct": look_at_conduct,
    "debriefs": offer_debriefs,
    "rings": chase_rings,
    "held words": tell_of_held_words,
    "drills": see_to_drills,
    "drill slots": begin_drills,
    "shift tests": try_shifts,
    "sign-ins": forget_sign_ins,
    "old changes": forget_old_changes,
    "rota": see_to_rota,
    "care": see_to_care,
    "thanks": thank_buddies,
    "checks": look_at_checks,
}
"""In this order on every beat: whoever is in danger comes first."""
UNHURRIED = frozenset(
    {
        *(
            "early starts",
            "follow-ups",
            "pairings",
            "pauses",
            "silence",
            "unreached",
            "conduct",
            "drills",
            "drill slots",
            "shift tests",
            "visits",
        ),
        "sign-ins",
        "old changes",
        "rota",
        "care",
        "thanks",
        "checks",
        *("reminders", "debriefs", "rings"),
        "held words",
    }
)
"""Nobody waits for these by the second, and each look has its price."""
UNHURRIED_EVERY = timedelta(seconds=5)
