"""The few things that stop work: everything expected is a value instead."""


class Fault(Exception):
    """Something a person has to mend; the message says what and how, and holds nothing private."""


class SettingsFault(Fault):
    """The settings cannot be used. `problems` has a line for each, in plain words."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class VaultFault(Fault):
    """Stored words cannot be opened with the key that we have."""


class DatabaseBusy(Fault):
    """Somebody else has been writing to the embedded database for longer than we wait."""

    def __init__(self) -> None:
        super().__init__("The database is busy: another program has been writing to it for long.")


class ImportFault(Fault):
    """A file of people cannot be taken in. `problems` names each line and why."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class NobodyFound(Fault):
    """The person named on the command line is not there, or is more than one."""
