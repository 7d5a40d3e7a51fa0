"""Whether a webhook really comes from the provider that it claims to come from."""

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Iterable
from urllib.parse import parse_qs, urlsplit, urlunsplit

_PORTS = {"https": 443, "http": 80}


def from_telegram(secret: str, header: str) -> bool:
    """Whether the secret that we gave Telegram came back. An unset secret opens nothing."""
    return bool(secret) and _same(secret, header)


def from_twilio(
    token: str, url: str, pairs: Iterable[tuple[str, str]], signature: str, *, body: bytes = b""
) -> bool:
    """Twilio's published rule: the URL, then every field sorted and once, under HMAC-SHA1.

    `url` is the one that Twilio was given, with its query, and not the one that a process
    behind a proxy sees. A body that is no form is named by its SHA-256 in the query.
    """
    if not token or not signature:
        return False
    fields = sorted(set(pairs))
    if not fields and not _body_matches(url, body):
        return False
    said = "".join(name + value for name, value in fields)
    genuine = [_same(_sign(token, form + said), signature) for form in _with_and_without_port(url)]
    return any(genuine)


def webhook_url(public_base_url: str, path: str, query: str = "") -> str:
    """The URL that a provider was given for one of our paths."""
    return public_base_url.rstrip("/") + path + (f"?{query}" if query else "")


def _sign(token: str, said: str) -> str:
    # SHA-1 is what Twilio signs with; as an HMAC it is not broken.
    digest = hmac.digest(token.encode(), said.encode("utf-8", "replace"), "sha1")
    return b64encode(digest).decode()


def _same(mine: str, theirs: str) -> bool:
    return hmac.compare_digest(mine.encode(), theirs.encode("utf-8", "replace"))


def _body_matches(url: str, body: bytes) -> bool:
    named = parse_qs(urlsplit(url).query).get("bodySHA256")
    return named is None or _same(hashlib.sha256(body).hexdigest(), named[0])


def _with_and_without_port(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    host = parts.netloc
    port = parts.port
    if port is None:
        return url, urlunsplit(parts._replace(netloc=f"{host}:{_PORTS.get(parts.scheme, 443)}"))
    return url, urlunsplit(parts._replace(netloc=host.removesuffix(f":{port}")))
