"""The `goodevening` command: `python -m bot` is the same."""

import importlib
from collections.abc import Sequence

import click

COMMANDS = {
    "demo": "bot.commands.demo:demo",
    "serve": "bot.commands.serve:serve",
    "migrate": "bot.commands.migrate:migrate",
    "check": "bot.commands.check:check",
    "people": "bot.commands.people:people",
    "plan": "bot.commands.plan:plan",
    "hours": "bot.commands.hours:hours",
    "rota": "bot.commands.rota:rota",
    "concern": "bot.commands.concern:concern",
    "triage": "bot.commands.triage:triage",
    "page-drill": "bot.commands.page_drill:page_drill",
    "sign-in": "bot.commands.sign_in:sign_in",
}
"""Each is loaded only when it is wanted: `triage` must not pay for a web server."""


class _Lazy(click.Group):
    """A group whose commands are loaded when they are called or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="goodevening")
def main() -> None:
    """Good Evening: a friendly check-in by text or Telegram, and a person who reads the answer.

    Start with `goodevening demo`: it needs no account and no settings.
    """


def run(arguments: Sequence[str] | None = None) -> None:
    """Run as the command line does."""
    main(args=arguments, prog_name="goodevening")


if __name__ == "__main__":
    run()
