"""`goodevening sign-in PERSON`: a link with which one member of staff signs in once."""

import click

from bot.clock import WallClock
from bot.commands.opening import database_here, runs, settings_here, the_person
from bot.faults import NobodyFound
from bot.store.access import LINK_LIFETIME, new_sign_in_link
from messages.people import Role


@click.command("sign-in")
@click.argument("person")
@runs
async def sign_in(person: str) -> int:
    """Print a link with which PERSON (a name, or a reference such as S-3) signs in once."""
    settings = settings_here()
    async with database_here(settings) as database:
        staff = await the_person(database, person)
        if staff.role is not Role.STAFF:
            raise NobodyFound(f"{staff.reference} is not on staff, and only staff can sign in.")
        async with database.writing() as tx:
            token = await new_sign_in_link(tx, staff.id, WallClock().now())
    base = settings.public_base_url or f"http://{settings.host}:{settings.port}"
    click.echo(f"{base}/sign-in/{token}")
    minutes = int(LINK_LIFETIME.total_seconds() // 60)
    click.echo(f"For {staff.reference} only: it works once, within {minutes} minutes.", err=True)
    return 0
