"""Turns a template into a page, with the headers that every page of the console carries."""

from dataclasses import dataclass
from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, PrefixLoader
from starlette.responses import HTMLResponse, Response

from bot.console.static_files import address_of

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    # A sign-in link must not travel on with whatever is pressed next.
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Robots-Tag": "noindex, nofollow",
}


@dataclass(frozen=True, slots=True)
class Pages:
    """Every page says whose service it is."""

    organisation: str

    def page(self, template: str, status: int = 200, **values: object) -> Response:
        """One whole page."""
        html = templates().get_template(template).render(organisation=self.organisation, **values)
        return HTMLResponse(html, status_code=status, headers=HEADERS)


@cache
def templates() -> Environment:
    """The one place that loads templates: ours, and GOV.UK's components under their own name."""
    components = PackageLoader("govuk_frontend_jinja")
    environment = Environment(
        loader=ChoiceLoader(
            [
                PackageLoader("bot.console"),
                PrefixLoader({"govuk_frontend_jinja": components}),
            ]
        ),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["static"] = address_of
    environment.filters["first_up"] = _first_up
    return environment


def _first_up(words: str) -> str:
    """The first letter large, and the rest as it is."""
    return words[:1].upper() + words[1:]
