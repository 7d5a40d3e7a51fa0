"""What of each table is told to the person whom it is about, and what to the other side."""

from collections.abc import Mapping

from messages.sentences import Sentence

PERSON = (
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
PLAIN: Mapping[str, tuple[str, ...]] = {
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
        # Why it ended is told to neither: one of them may have said it in private.
        *("member_id", "buddy_id", "proposed_at", "confirmed_by", "since", "trial_until"),
        *("settled_at", "ends_on", "ended_at"),
    ),
    "coming_pairings": (
        # What the other of the two answered is told to nobody but staff.
        *("member_id", "buddy_id", "proposed_at", "confirmed_by", "ended_at"),
    ),
    "match_wishes": ("wishes",),
    "introductions": ("words", "agreed_on", "agreed_how"),
    "pairing_questions": ("member_id", "buddy_id", "asked", "asked_at", "answer", "closed_at"),
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
    "topics": ("member_id", "since", "closed_at", "gone_at"),
    "given_times": ("on_day", "minutes", "what", "corrected_at"),
    "offers": ("request_id", "offered_at", "passed_at"),
    "second_calls": ("concern_id", "asked_by_id", "asked_at", "person_id", "joined_at"),
    "follow_ups": ("concern_id", "owner_id", "state", "planned_for", "ended_at"),
    "held_words": ("kinds", "words", "held_at", "state", "settled_at", "went"),
    "in_hand": ("request_id", "seen_at", "remind_at", "done_at"),
    "debriefs": ("day", "due_at", "wanted_at", "asked_id", "rung_at", "rung_by"),
    "hard_nights": ("night", "found_at", "written_at", "debrief_at", "kept_at"),
    "overrides": ("kind", "begins", "ends", "why", "source", "made_by", "made_at", "removed_at"),
    "swaps": ("asker_id", "asked_id", "begins", "ends", "state", "asked_at", "decided_at"),
}
"""Columns that are told as they are."""
PEOPLE = {
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
    "rung_by": "rung_by",
    "person_id": "by",
    "owner_id": "owner",
    "asked_by_id": "asked_by",
    "agreed_with_id": "agreed_with",
}
ADDRESS = ("channel", "value", "preference", "blocked_at", "blocked_code", "topics_since")
SAFE_CONTACT = (
    *("style", "ring", "rules", "called", "other_ways", "agreed_fact"),
    *("crisis_plan", "early_signs", "doubted_at", "quiet_since", "lifted_at"),
)
TAKEN = ("id", "taken_at", "closed_at")
MESSAGE = (
    *("channel", "kind", "text", "raw", "sent_at", "received_at"),
    *("level", "level_alone", "reason", "triage_version", "read_at"),
)
CONCERN = (
    *("id", "level", "state", "reason", "triage_version", "opened_at", "pages"),
    *("taken_at", "closed_at", "outcome"),
)
_REQUEST = (
    *("id", "state", "member_id", "buddy_id"),
    *("opened_at", "accepted_at", "answered_at"),
)
REQUEST_OF_MEMBER = ("kind", *_REQUEST)
REQUEST_OF_BUDDY = _REQUEST
"""Not its kind: that says how the member's words were read."""
_VISIT = (
    *("id", "member_id", "buddy_id", "session", "state", "starts_at", "ends_at", "place"),
    *("approved_at", "approved_by", "arrived_at", "left_at"),
)
VISIT_OF_MEMBER = (*_VISIT, "asked_at", "what", "outcome")
VISIT_OF_BUDDY = (*_VISIT, "checks", "checks_seen_on")
"""What was seen of their checks is theirs, and what the member wished and made of it is not."""
EVENT = ("at", "what", "actor_id", "member_id", "concern_id", "request_id")
"""The line of an event names others, so it is left out."""
QUOTED = frozenset({"reply_to_message", "quote", "external_reply"})
"""Of a message as the provider sent it: what somebody else had written."""
CARRIED = frozenset({Sentence.RELAY, Sentence.RELAY_UNREADABLE, Sentence.ABOUT_MEMBER})
"""With these a member's own words went to a buddy."""
