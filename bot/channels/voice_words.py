"""What is said on a call, in the markup that Twilio speaks, and what its keys do."""

import re
from collections.abc import Sequence
from html import escape
from urllib.parse import urlencode

from messages.outgoing import Button

_VOICE, _LANGUAGE = "Polly.Amy", "en-GB"
_RATE = "90%"
"""Somebody hears this who was asleep a moment ago."""
_KEY_SECONDS = 8
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def twiml(words: str, keys_url: str = "", *, times: int = 1, after: str = "") -> str:
    """Words, said so many times with a key awaited after each; then what is said without one.

    Without `keys_url` no key is awaited.
    """
    spoken = _say(words) if words else ""
    if keys_url:
        # The key itself, even # or *: with one sign awaited nothing else ends it.
        gather = (
            f'<Gather input="dtmf" numDigits="1" finishOnKey="" timeout="{_KEY_SECONDS}" '
            f'action="{escape(keys_url)}" method="POST">{spoken}</Gather>'
        )
        spoken = gather
    closing = _say(after) if after else ""
    said = f"{spoken * times}{closing}<Hangup/>"
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{said}</Response>'


def keys_query(keys: Sequence[Button]) -> str:
    """What each key does, in a URL that Twilio signs: `1=take:7&2=notme:7`."""
    actions = {str(number): key.action for number, key in enumerate(keys, 1)}
    return urlencode(actions, safe=":")


def _say(words: str) -> str:
    plain = escape(_NOT_IN_XML.sub(" ", words))
    spoken = f'<prosody rate="{_RATE}">{plain}</prosody>'
    return f'<Say voice="{_VOICE}" language="{_LANGUAGE}">{spoken}</Say>'
