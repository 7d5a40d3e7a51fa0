"""`goodevening check`: what is wrong, and how to mend it."""

import click

from bot.checking.everything import check_everything
from bot.checking.finding import Finding, Weight, counted, problem
from bot.clock import WallClock
from bot.commands.charity_here import charity_here
from bot.commands.opening import runs, settings_here
from bot.commands.printing import print_table
from bot.faults import SettingsFault


@click.command()
@runs
async def check() -> int:
    """Say what is wrong, and how to mend it.

    Looks at settings, database, people, rota, providers, webhooks and wording.
    Ends with 1 if there is a problem; a warning is not one.
    """
    try:
        settings = settings_here()
        found = await check_everything(settings, charity_here(settings), WallClock().now())
    except SettingsFault as fault:
        found = [problem("settings", words) for words in fault.problems]
    print_table(("", "part", "what we found"), [(one.weight, one.part, one.words) for one in found])
    problems, warnings = _how_many(found, Weight.PROBLEM), _how_many(found, Weight.WARNING)
    told = f"{counted(problems, 'problem', 'problems')}, {counted(warnings, 'warning', 'warnings')}"
    click.echo(f"{told}.", err=True)
    return 1 if problems else 0


def _how_many(found: list[Finding], weight: Weight) -> int:
    return sum(one.weight is weight for one in found)
