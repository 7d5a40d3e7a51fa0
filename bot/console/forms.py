"""Reads what a form sent, and knows whether it was one of our own forms."""

from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request

from bot.console.uploads import read_upload

Form = Mapping[str, str]

LARGEST = 64 * 1024
"""Bytes; many times the longest note."""
_MOST_FIELDS = 40


async def read_form(request: Request) -> Form:
    """Each field's last value; nothing at all where the form cannot be read."""
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/form-data"):
        return read_upload(kind, await request.body())
    try:
        words = (await request.body()).decode("utf-8")
        fields = parse_qs(words, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return {}
    return {name: values[-1].replace("\r\n", "\n") for name, values in fields.items()}


def from_elsewhere(request: Request, base_url: str) -> bool:
    """Whether another site made the browser send this.

    Browsers tell by `Sec-Fetch-Site`; old ones by `Origin`, which is "null" for us since we send
    no referrer. Where neither tells, the token in the form decides.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site != "same-origin"
    origin = request.headers.get("origin", "null")
    if origin == "null":
        return False
    ours = {request.headers.get("host", ""), urlsplit(base_url).netloc}
    return urlsplit(origin).netloc not in ours
