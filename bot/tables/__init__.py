"""Every table, each constraint named for the promise that it keeps."""

from bot.tables.aftercare import contact_tries, follow_ups, second_calls
from bot.tables.availability import buddy_hours, buddy_spells
from bot.tables.base import metadata
from bot.tables.calendars import calendar_keys
from bot.tables.care import handover_readers, hard_night_concerns, hard_nights
from bot.tables.concerns import alerts, concerns
from bot.tables.conversations import buddy_requests, messages, offers, pairings
from bot.tables.drills import drill_pages, drills
from bot.tables.held import conduct_looks, held_words
from bot.tables.joining import buddy_checks, buddy_records
from bot.tables.matches import coming_pairings, introductions, match_wishes, pairing_questions
from bot.tables.misreadings import misreadings
from bot.tables.outbox import outbox
from bot.tables.own_dates import member_dates
from bot.tables.people import addresses, check_ins, consents, people, plans, timings
from bot.tables.plan_changes import plan_changes, plan_questions
from bot.tables.record import events, marks, sessions, sign_in_links
from bot.tables.reports import early_reports
from bot.tables.rota import overrides, swaps
from bot.tables.safe_contacts import agreed_contacts, safe_contacts
from bot.tables.silences import silences, unreached
from bot.tables.talking import debriefs, in_hand
from bot.tables.tellings import tellings, told_alerts, ways
from bot.tables.topics import topics
from bot.tables.visits import visits
from bot.tables.volunteering import given_times

__all__ = [
    "addresses",
    "agreed_contacts",
    "alerts",
    "buddy_checks",
    "buddy_hours",
    "buddy_records",
    "buddy_requests",
    "buddy_spells",
    "calendar_keys",
    "check_ins",
    "coming_pairings",
    "concerns",
    "conduct_looks",
    "consents",
    "contact_tries",
    "debriefs",
    "drill_pages",
    "drills",
    "early_reports",
    "events",
    "follow_ups",
    "given_times",
    "handover_readers",
    "hard_night_concerns",
    "hard_nights",
    "held_words",
    "in_hand",
    "introductions",
    "marks",
    "match_wishes",
    "member_dates",
    "messages",
    "metadata",
    "misreadings",
    "offers",
    "outbox",
    "overrides",
    "pairing_questions",
    "pairings",
    "people",
    "plan_changes",
    "plan_questions",
    "plans",
    "safe_contacts",
    "second_calls",
    "sessions",
    "sign_in_links",
    "silences",
    "swaps",
    "tellings",
    "timings",
    "told_alerts",
    "topics",
    "unreached",
    "visits",
    "ways",
]
