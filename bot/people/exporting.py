"""Writes out all that is stored about one person as JSON, with everybody else as a reference."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum

from bot.people.exported import (
    ADDRESS,
    CONCERN,
    EVENT,
    MESSAGE,
    PEOPLE,
    PERSON,
    PLAIN,
    REQUEST_OF_BUDDY,
    REQUEST_OF_MEMBER,
    SAFE_CONTACT,
    TAKEN,
    VISIT_OF_BUDDY,
    VISIT_OF_MEMBER,
)
from bot.people.in_confidence import (
    added_by_other_side,
    event_is_theirs,
    own_part,
    reason_for,
    row_is_theirs,
    told_by_another,
)
from bot.store.dossier import Dossier, Item
from messages.people import Role, reference

Told = dict[str, object]
Wanted = Callable[[Item, int, Mapping[int, Role]], bool]


def _every(_row: Item, _me: int, _roles: Mapping[int, Role]) -> bool:
    return True


def export_person(dossier: Dossier, names: Mapping[int, str]) -> str:
    """`names` are those of the others who appear, to be left out of the texts."""
    writer = _Writer(dossier, names)
    return json.dumps(writer.everything(), indent=2, ensure_ascii=False, default=_plain)


class _Writer:
    def __init__(self, dossier: Dossier, names: Mapping[int, str]) -> None:
        self._dossier = dossier
        number = dossier.person["id"]
        assert isinstance(number, int)
        self._me = number
        self._others = {
            part: self._reference(number)
            for number, name in names.items()
            if name and number != self._me
            for part in (name, *(each for each in reversed(name.split()) if len(each) > 1))
        }
        self._confided = {
            row["id"]
            for row in dossier.rows["concerns"]
            if row["member_id"] == self._me and told_by_another(row, self._me)
        }
        self._confided |= added_by_other_side(dossier.rows["events"], self._me, dossier.roles)
        self._confided_nights = {
            row["hard_night_id"]
            for row in dossier.rows["hard_night_concerns"]
            if row["concern_id"] in self._confided
        }

    def everything(self) -> Told:
        me = self._dossier.person
        notes = {"notes": self._without_names(me["notes"])}
        person = {"reference": self._reference(self._me), **_columns(me, PERSON), **notes}
        found: Told = {"person": person}
        found["addresses"] = self._each("addresses", lambda row: _columns(row, ADDRESS))
        for table, columns in PLAIN.items():
            found[table] = self._each(table, self._columns_of(columns))
        found["buddy_requests"] = self._each("buddy_requests", self._request)
        found["visits"] = self._each("visits", self._visit)
        found["events"] = self._each("events", self._columns_of(EVENT), event_is_theirs)
        found["safe_contacts"] = self._each("safe_contacts", self._safe_contact)
        found["messages"] = self._each("messages", self._message)
        found["sent"] = self._each("outbox", self._sent, row_is_theirs)
        found["contact_tries"] = self._each("contact_tries", self._try)
        found["concerns"] = self._each("concerns", self._concern)
        found["handover_notes"] = self._each("handover_notes", self._handover_note)
        return found

    def _each(
        self, table: str, tell: Callable[[Item], Told], wanted: Wanted = _every
    ) -> list[Told]:
        rows, roles = self._dossier.rows[table], self._dossier.roles
        return [tell(row) for row in rows if wanted(row, self._me, roles)]

    def _columns_of(self, columns: tuple[str, ...]) -> Callable[[Item], Told]:
        def tell(row: Item) -> Told:
            return {
                PEOPLE.get(name, name): self._reference(value) if name in PEOPLE else value
                for name, value in _columns(row, columns).items()
            }

        return tell

    def _request(self, row: Item) -> Told:
        mine = row["member_id"] == self._me
        return self._columns_of(REQUEST_OF_MEMBER if mine else REQUEST_OF_BUDDY)(row)

    def _visit(self, row: Item) -> Told:
        mine = row["member_id"] == self._me
        return self._columns_of(VISIT_OF_MEMBER if mine else VISIT_OF_BUDDY)(row)

    def _handover_note(self, row: Item) -> Told:
        by, confided = self._reference(row["person_id"]), row["id"] in self._confided_nights
        note = "" if confided else self._without_names(row["words"])
        return {"by": by, "written_at": row["written_at"], "note": note}

    def _safe_contact(self, row: Item) -> Told:
        """The code word itself is known to nobody but them."""
        has_word = row["code_word_hash"] is not None
        return {**_columns(row, SAFE_CONTACT), "has_a_code_word": has_word}

    def _message(self, row: Item) -> Told:
        """What others wrote in the conversation is told by what of it reached this person."""
        writer = self._reference(row["person_id"])
        if row["person_id"] == self._me:
            own = {"raw": own_part(row["raw"], row["channel"])}
            return {"from": writer, **_columns(row, MESSAGE), **own}
        return {"from": writer, "received_at": row["received_at"]}

    def _sent(self, row: Item) -> Told:
        """What went to this person in full; of what went to others about them, only that it did."""
        to = self._reference(row["person_id"])
        if row["person_id"] != self._me:
            return {"to": to, **_columns(row, ("created_at", "sent_at"))}
        told = _columns(row, ("sentence", "channel", "created_at", "state", "sent_at"))
        if row["member_id"] in (None, self._me):
            told["text"] = self._without_names(row["body"])
        else:
            told["about"] = self._reference(row["member_id"])
        return {"to": to, **told}

    def _concern(self, row: Item) -> Told:
        """A member's own file with what staff wrote; staff learn only which they had, and when."""
        if row["member_id"] != self._me:
            return {"taken_by": self._reference(self._me), **_columns(row, TAKEN)}
        return {
            **_columns(row, CONCERN),
            "reason": self._without_names(reason_for(row, self._me)),
            "taken_by": self._reference(row["owner_id"]),
            "note": self._of_staff(row["note"], row["id"]),
            "next_steps": self._of_staff(row["next_steps"], row["id"]),
        }

    def _try(self, row: Item) -> Told:
        return {
            **_columns(row, ("concern_id", "at", "way", "result")),
            "by": self._reference(row["person_id"]),
            "words": self._of_staff(row["words"], row["concern_id"]),
        }

    def _of_staff(self, words: object, concern: object) -> str:
        """Nothing of a file to which somebody else told staff something in private."""
        return "" if concern in self._confided else self._without_names(words)

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
