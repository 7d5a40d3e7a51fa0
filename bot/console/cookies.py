"""The console's cookies: sent back to this host only, and never shown to a script."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from starlette.requests import Request
from starlette.responses import Response

from bot.charity import Charity


class Cookie(StrEnum):
    """All there are."""

    SESSION = "goodevening"
    NEXT = "goodevening-next"
    """Where somebody wanted to go before they were asked to sign in."""
    SAID = "goodevening-said"
    """What they have just done, so that the next page can say what came of it."""


@dataclass(frozen=True, slots=True)
class Cookies:
    """Where the service is reached by https, the browser itself keeps them off plain http."""

    secure: bool

    def read(self, request: Request, cookie: Cookie) -> str:
        """Its value; empty where there is none."""
        return request.cookies.get(self._name(cookie), "")

    def give(self, response: Response, cookie: Cookie, value: str, lifetime: timedelta) -> Response:
        """Set it on this response."""
        response.set_cookie(
            self._name(cookie),
            value,
            max_age=int(lifetime.total_seconds()),
            path="/",
            secure=self.secure,
            httponly=True,
            samesite="lax",
        )
        return response

    def forget(self, response: Response, cookie: Cookie) -> Response:
        """Take it away."""
        response.delete_cookie(
            self._name(cookie), path="/", secure=self.secure, httponly=True, samesite="lax"
        )
        return response

    def _name(self, cookie: Cookie) -> str:
        return f"__Host-{cookie.value}" if self.secure else cookie.value


def cookies_of(charity: Charity) -> Cookies:
    """As the public address of the service wants them."""
    return Cookies(secure=charity.base_url.startswith("https://"))
