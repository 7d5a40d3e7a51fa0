"""Writes out all that is stored about one person as JSON, with everybody else as a reference."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum

from bot.store.dossier import Dossier, Item
from messages.people import first_name, reference

Told = dict[str, object]

_PERSON = (
    *(
        "role",
        "name",
        "language",
        "timezone",
        "nation",
        "interests",
        "notes",
        "consented_on",
        "invited_at",
    ),
    *("stopped_at", "paused_from", "paused_until", "paused_why", "contented_at", "last_wrote_at"),
    *("days", "most_members", "most_asked", "on_call"),
    *("staff_order", "team", "fallback", "back_to_back", "created_at"),
)
_PLAIN: Mapping[str, tuple[str, ...]] = {
    "consents": ("on_date", "how", "words", "language", "withdrawn", "recorded_at"),
    "plans": (
        *("days", "at", "on_date", "starts_on", "ends_on", "anchor", "daily_until"),
        *("next_slot", "next_due_at"),
    ),
    "timings": ("leeway", "quiet"),
    "plan_changes": ("before", "after", "how", "at", "undone_at"),
    "plan_questions": ("choices", "asked_at", "expires_at"),
    "check_ins": ("slot", "due_at", "state", "reason", "sentence", "answered_at"),
    "alerts": ("concern_id", "page", "paged_at"),
    "sessions": ("started_at", "expires_at"),
    "pairings": (
        *("member_id", "buddy_id", "proposed_at", "confirmed_by", "since", "trial_until"),
        *("settled_at", "ends_on", "ended_at", "ended_why", "ended_badly"),
    ),
    "coming_pairings": (
        # What the other of the two answered is told to nobody but staff.
        *("member_id", "buddy_id", "proposed_at", "confirmed_by", "ended_at"),
    ),
    "match_wishes": ("wishes",),
    "introductions": ("words", "agreed_on", "agreed_how"),
    "pairing_questions": ("member_id", "buddy_id", "asked", "asked_at", "answer", "closed_at"),
    "buddy_requests": (
        *("id", "kind", "state", "member_id", "buddy_id"),
        *("opened_at", "accepted_at", "answered_at"),
    ),
    "member_dates": ("month_day", "kind", "manner"),
    "agreed_contacts": ("name", "relation", "how", "consented_on"),
    "silences": (
        *("agreed_at", "how", "agreed_with_id", "ended_at", "at_once", "prefers"),
        *("step", "stepped_at", "counts_from", "concern_id"),
    ),
    "unreached": ("since", "told_at", "asked_at"),
    "buddy_hours": ("hours", "how", "said_at", "removed_at"),
    "buddy_spells": ("kind", "begins", "ends", "how", "said_at", "removed_at"),
    "buddy_records": ("state", "mobile", "by_id", "created_at", "changed_at"),
    "buddy_checks": ("kind", "level", "seen_on", "expires_on", "seen_by"),
    "given_times": ("on_day", "minutes", "what", "corrected_at"),
    "offers": ("request_id", "offered_at", "passed_at"),
    "second_calls": ("concern_id", "asked_by_id", "asked_at", "person_id", "joined_at"),
    "follow_ups": ("concern_id", "owner_id", "state", "planned_for", "ended_at"),
    "held_words": ("kinds", "words", "held_at", "state", "settled_at", "went"),
    "visits": (
        *("id", "member_id", "buddy_id", "session", "asked_at", "what", "state", "starts_at"),
        *("ends_at", "place", "checks", "checks_seen_on", "approved_at", "approved_by"),
        *("arrived_at", "left_at", "outcome"),
    ),
    "hard_nights": ("night", "found_at", "written_at", "debrief_at", "kept_at"),
    "overrides": ("kind", "begins", "ends", "why", "source", "made_by", "made_at", "removed_at"),
    "swaps": ("asker_id", "asked_id", "begins", "ends", "state", "asked_at", "decided_at"),
    "events": ("at", "what", "actor_id", "member_id", "concern_id", "request_id"),
}
"""Columns that are told as they are. The line of an event names others, so it is left out."""
_PEOPLE = {
    "member_id": "member",
    "buddy_id": "buddy",
    "actor_id": "by",
    "asker_id": "asker",
    "asked_id": "asked",
    "made_by": "made_by",
    "by_id": "by",
    "seen_by": "seen_by",
    "confirmed_by": "confirmed_by",
    "approved_by": "approved_by",
    "person_id": "by",
    "owner_id": "owner",
    "asked_by_id": "asked_by",
    "agreed_with_id": "agreed_with",
}
_ADDRESS = ("channel", "value", "preference", "blocked_at", "blocked_code")
_SAFE_CONTACT = (
    *("style", "ring", "rules", "called", "other_ways", "agreed_fact"),
    *("crisis_plan", "early_signs", "doubted_at", "quiet_since", "lifted_at"),
)
_TAKEN = ("id", "taken_at", "closed_at")
_MESSAGE = (
    *("channel", "kind", "text", "raw", "sent_at", "received_at"),
    *("level", "level_alone", "reason", "triage_version", "read_at"),
)
_CONCERN = (
    *("id", "level", "state", "reason", "triage_version", "opened_at", "pages"),
    *("taken_at", "closed_at", "outcome"),
)


def export_person(dossier: Dossier, names: Mapping[int, str]) -> str:
    """`names` are those of the others who appear, to be left out of the texts."""
    writer = _Writer(dossier, names)
    return json.dumps(writer.everything(), indent=2, ensure_ascii=False, default=_plain)


class _Writer:
    def __init__(self, dossier: Dossier, names: Mapping[int, str]) -> None:
        self._dossier = dossier
        self._me = dossier.person["id"]
        self._others = {
            first_name(name): self._reference(number)
            for number, name in names.items()
            if name and number != self._me
        }

    def everything(self) -> Told:
        me = self._dossier.person
        found: Told = {"person": {"reference": self._reference(self._me), **_columns(me, _PERSON)}}
        found["addresses"] = self._each("addresses", lambda row: _columns(row, _ADDRESS))
        for table, columns in _PLAIN.items():
            found[table] = self._each(table, self._columns_of(columns))
        found["safe_contacts"] = self._each("safe_contacts", self._safe_contact)
        found["messages"] = self._each("messages", self._message)
        found["sent"] = self._each("outbox", self._sent)
        found["contact_tries"] = self._each("contact_tries", self._try)
        found["concerns"] = self._each("concerns", self._concern)
        found["handover_notes"] = self._each("handover_notes", self._handover_note)
        return found

    def _each(self, table: str, tell: Callable[[Item], Told]) -> list[Told]:
        return [tell(row) for row in self._dossier.rows[table]]

    def _columns_of(self, columns: tuple[str, ...]) -> Callable[[Item], Told]:
        def tell(row: Item) -> Told:
            return {
                _PEOPLE.get(name, name): self._reference(value) if name in _PEOPLE else value
                for name, value in _columns(row, columns).items()
            }

        return tell

    def _handover_note(self, row: Item) -> Told:
        by = self._reference(row["person_id"])
        note = self._without_names(row["words"])
        return {"by": by, "written_at": row["written_at"], "note": note}

    def _safe_contact(self, row: Item) -> Told:
        """The code word itself is known to nobody but them."""
        has_word = row["code_word_hash"] is not None
        return {**_columns(row, _SAFE_CONTACT), "has_a_code_word": has_word}

    def _message(self, row: Item) -> Told:
        """What others wrote in the conversation is told by what of it reached this person."""
        writer = self._reference(row["person_id"])
        if row["person_id"] == self._me:
            return {"from": writer, **_columns(row, _MESSAGE)}
        return {"from": writer, "received_at": row["received_at"]}

    def _sent(self, row: Item) -> Told:
        """What went to this person in full; of what went to others about them, only that it did."""
        told = _columns(row, ("sentence", "channel", "created_at", "state", "sent_at"))
        to_me = row["person_id"] == self._me
        if to_me and row["member_id"] in (None, self._me):
            told["text"] = self._without_names(row["body"])
        elif to_me:
            told["about"] = self._reference(row["member_id"])
        return {"to": self._reference(row["person_id"]), **told}

    def _concern(self, row: Item) -> Told:
        """A member's own file with what staff wrote; staff learn only which they had, and when."""
        if row["member_id"] != self._me:
            return {"taken_by": self._reference(self._me), **_columns(row, _TAKEN)}
        return {
            **_columns(row, _CONCERN),
            "taken_by": self._reference(row["owner_id"]),
            "note": self._without_names(row["note"]),
            "next_steps": self._without_names(row["next_steps"]),
        }

    def _try(self, row: Item) -> Told:
        return {
            **_columns(row, ("concern_id", "at", "way", "result")),
            "by": self._reference(row["person_id"]),
            "words": self._without_names(row["words"]),
        }

    def _without_names(self, words: object) -> str:
        found = words if isinstance(words, str) else ""
        for name, instead in self._others.items():
            found = re.sub(rf"\b{re.escape(name)}\b", instead, found)
        return found

    def _reference(self, number: object) -> str:
        """Empty where nobody is meant."""
        return reference(self._dossier.roles[number], number) if isinstance(number, int) else ""


def _columns(row: Item, names: tuple[str, ...]) -> Told:
    return {name: row[name] for name in names}


def _plain(value: object) -> object:
    """What JSON has no word for."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    raise TypeError(type(value).__name__)
