"""The file of an alert as one page that needs nothing else, to be read, printed and kept."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from markupsafe import Markup

from bot.concern_file.entries import ConcernFile
from bot.concern_file.wording import in_charity_time, in_utc
from bot.console.pages import HEADERS, templates


def as_page(file: ConcernFile, *, back: bool = False) -> str:
    """`back` where somebody reads it in the console: a file of its own has nowhere to go back."""
    return (
        templates()
        .get_template("report.html")
        .render(
            file=file,
            style=Markup(_style()),  # noqa: S704  # our own file, held in the package
            local=lambda moment: in_charity_time(moment, file.timezone),
            utc=in_utc,
            back=back,
        )
    )


def headers_of_page() -> dict[str, str]:
    """Only this very style may stand in it, and no script at all."""
    mark = b64encode(sha256(_style().encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{mark}'; form-action 'none'; base-uri 'none'; "
        "frame-ancestors 'none'"
    )
    return {**HEADERS, "Content-Security-Policy": policy}


@cache
def _style() -> str:
    return files("bot.console").joinpath("static", "report.css").read_text()
