"""The organisation that runs this service, as far as its messages need it."""

from dataclasses import dataclass

from bot.settings import ON, Settings
from messages.people import Channel
from schedules.checks import NOTHING_NEEDED, Needed, read_kinds
from schedules.plans import Place
from schedules.policy import DEFAULT_POLICY, PagingPolicy
from schedules.policy_words import parse_policy
from schedules.quiet_hours import QuietHours, read_quiet_hours


@dataclass(frozen=True, slots=True)
class Charity:
    """Who we say we are, where we are, and which channels we have."""

    name: str
    country: str
    timezone: str
    base_url: str
    """Where the console is for people outside; empty where nobody set it."""
    channels: frozenset[Channel]
    paging: PagingPolicy = DEFAULT_POLICY
    quiet_hours: QuietHours | None = None
    """When no check-in goes to anybody, on the member's own clock; None for no such hours."""
    visits_reviewed: str = ""
    """Who reviewed the safeguarding of companion visits, and when; empty: there are none."""
    nation: str = ""
    """The part of the country, such as SCT; empty for none in particular."""
    checks: Needed = NOTHING_NEEDED
    """What has to have been seen of every buddy."""
    second_look: bool = True
    """Whether what rules leave is looked at again for the likeness of worries."""

    @property
    def place(self) -> Place:
        """Where we are."""
        return Place(self.country, self.nation)

    def place_of(self, nation: str) -> Place:
        """Where a member lives, whose bank holidays and crisis lines they have; empty for here."""
        return Place(self.country, nation or self.nation)

    def concern_link(self, concern_id: int) -> str:
        """Where a member of staff reads a concern; empty where there is no public address."""
        return f"{self.base_url}/concerns/{concern_id}" if self.base_url else ""

    def member_link(self, member_id: int) -> str:
        """Where staff read how a member is reached; empty where there is no public address."""
        return f"{self.base_url}/members/{member_id}" if self.base_url else ""


def charity_of(settings: Settings, channels: frozenset[Channel]) -> Charity:
    """As the settings say."""
    return Charity(
        settings.organisation,
        settings.country,
        settings.timezone,
        settings.public_base_url,
        channels,
        PagingPolicy(parse_policy(settings.paging), settings.timezone),
        read_quiet_hours(settings.quiet_hours),
        nation=settings.nation,
        checks=Needed(read_kinds(settings.buddy_checks), settings.timezone),
        visits_reviewed=settings.visits_reviewed,
        second_look=settings.second_look.casefold() == ON,
    )
