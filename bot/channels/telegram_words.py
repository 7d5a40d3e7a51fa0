"""What one Telegram message holds: its kind, and whatever in it was said in words."""

from collections.abc import Mapping

from bot.channels.loose import rows, table, words
from messages.inbound import Kind

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("animation", Kind.VIDEO),  # before document: Telegram sets both
    ("photo", Kind.PHOTO),
    ("live_photo", Kind.PHOTO),
    ("video", Kind.VIDEO),
    ("video_note", Kind.VIDEO),
    ("voice", Kind.VOICE),
    ("audio", Kind.VOICE),
    ("sticker", Kind.STICKER),
    ("dice", Kind.STICKER),
    ("venue", Kind.LOCATION),
    ("location", Kind.LOCATION),
    ("contact", Kind.CONTACT),
    ("document", Kind.FILE),
    ("poll", Kind.POLL),
)

_NOT_SAID = frozenset(
    {
        "boost_added",
        "chat_background_set",
        "connected_website",
        "forum_topic_closed",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_reopened",
        "general_forum_topic_hidden",
        "general_forum_topic_unhidden",
        "message_auto_delete_timer_changed",
        "migrate_from_chat_id",
        "migrate_to_chat_id",
        "pinned_message",
        "write_access_allowed",
    }
)
"""What Telegram itself reports about a chat. Nobody said anything, so nobody needs an answer."""


def kind_of(message: Mapping[str, object]) -> Kind:
    """UNKNOWN for whatever we have no name for, so that a person looks."""
    if isinstance(message.get("text"), str):
        return Kind.TEXT
    return next((kind for field, kind in _KINDS if field in message), Kind.UNKNOWN)


def words_of(message: Mapping[str, object]) -> str:
    """Everything in the message that was said in words, so that triage can read it."""
    return words(message.get("text")) or words(message.get("caption")) or _words_inside(message)


def is_only_service(message: Mapping[str, object]) -> bool:
    """Whether Telegram wrote this, and not the person."""
    return kind_of(message) is Kind.UNKNOWN and any(message.get(field) for field in _NOT_SAID)


def _words_inside(message: Mapping[str, object]) -> str:
    poll, checklist = table(message.get("poll")), table(message.get("checklist"))
    said = [
        words(table(message.get("sticker")).get("emoji")),
        words(table(message.get("dice")).get("emoji")),
        words(table(message.get("web_app_data")).get("data")),
        words(poll.get("question")),
        *(words(option.get("text")) for option in rows(poll.get("options"))),
        words(checklist.get("title")),
        *(words(task.get("text")) for task in rows(checklist.get("tasks"))),
    ]
    return "\n".join(line for line in said if line)
