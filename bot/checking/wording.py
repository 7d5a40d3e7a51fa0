"""Looks at every sentence that the service can say, with this organisation's name in it."""

from collections.abc import Iterator
from datetime import date

from bot.checking.finding import Finding, counted, listed, or_fine, problem, warning
from bot.settings import Settings
from messages.catalogue.languages import LANGUAGES
from messages.check_in_bank import BANK
from messages.crisis_lines import Urgency, crisis_values, unchecked
from messages.people import Surface
from messages.sentences import Sentence
from messages.wording import say
from messages.wording_check import LONGEST, over_one_text

WORDING, LINES = "wording", "crisis lines"


def check_wording(settings: Settings, today: date) -> list[Finding]:
    """Sentences that break, that take two texts, and crisis lines that nobody has tried lately."""
    broken = list(_broken(settings))
    long = [] if broken else list(_too_long(settings))
    count = len(Sentence) + len(BANK)
    fine = f"all {count} sentences can be said, in {listed(sorted(LANGUAGES))}"
    lines = list(_lines(settings.country, today))
    return [
        *or_fine([*broken, *long], WORDING, fine),
        *or_fine(lines, LINES, f"every line for {settings.country} was tried lately"),
    ]


def _broken(settings: Settings) -> Iterator[Finding]:
    values = {**LONGEST, **crisis_values(settings.country), "team": settings.organisation}
    for language in LANGUAGES:
        for sentence in Sentence:
            for surface in Surface:
                try:
                    say(sentence, language, surface, **values)
                except (ValueError, LookupError) as fault:
                    words = f"{sentence.value} in {language} cannot be said ({fault})."
                    yield problem(WORDING, words)
    for each in BANK.values():
        try:
            each.words(values, choices=True, night=each.special)
        except (ValueError, LookupError) as fault:
            yield problem(WORDING, f"The check-in {each.id} cannot be said ({fault}).")


def _too_long(settings: Settings) -> Iterator[Finding]:
    for language in LANGUAGES:
        long = over_one_text(settings.organisation, settings.country, language)
        if long:
            yield warning(
                WORDING,
                f"With ORGANISATION as long as it is, {counted(len(long), 'text', 'texts')} in "
                f"{language} may need two messages and cost double: {listed(long, 5)}. A shorter "
                "name, such as the Hello Team, mends it.",
            )


def _lines(country: str, today: date) -> Iterator[Finding]:
    """What was never tried or too long ago, each; what is to be tried soon, together."""
    due = unchecked(country, today)
    for each in due:
        if each.urgency is Urgency.WARN:
            yield warning(LINES, f"{each.words}. Ring or text it, then tell whoever maintains it.")
    nags = [each.line.name for each in due if each.urgency is Urgency.NAG]
    if nags:
        yield warning(
            LINES,
            f"{counted(len(nags), 'line', 'lines')} for people in distress should be tried by "
            f"somebody here, for members may be told of them: {listed(nags, 5)}.",
        )
