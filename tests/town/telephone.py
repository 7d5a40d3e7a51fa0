"""A telephone that rings: somebody answers and presses keys, or does not, as Twilio tells it."""

from dataclasses import dataclass

from tests.standins.twilio_calls import Call, heard, key_url
from tests.town.carriers import PUBLIC, ByWebhook
from tests.town.screens import ProvidersScreens
from tests.town.town import Resident, Town

STATUS = "/webhooks/twilio/status"


@dataclass
class Telephone:
    """The newest call to one phone in town."""

    town: Town
    call: Call
    carrier: ByWebhook
    twiml: str

    @property
    def hears(self) -> str:
        """What the voice says now."""
        return heard(self.twiml)

    async def press(self, key: str) -> str:
        """One key; what the voice says then."""
        self.twiml = await self.bring(key)
        await self.town.settle()
        return self.hears

    async def bring(self, key: str, status: int = 200) -> str:
        """The form that Twilio brings for a key, and what it is answered."""
        url = key_url(self.twiml)
        assert url.startswith(PUBLIC), f"no key is awaited in {self.twiml}"
        form = self._form(Digits=key, CallStatus="in-progress")
        return await self.carrier.texts(url.removeprefix(PUBLIC), form, status)

    async def ends(self, how: str = "completed") -> None:
        """It is over: `busy`, `no-answer`, `failed`, `canceled`, or somebody hung up."""
        self.call.over = True
        await self.tell(CallStatus=how)

    async def is_a_machine(self, which: str = "machine_start") -> None:
        """Twilio thinks that nobody living has answered."""
        await self.tell(AnsweredBy=which, MachineDetectionDuration="3200")

    async def tell(self, **what: str) -> None:
        """A status, where we asked for it."""
        assert self.call.fields["StatusCallback"] == PUBLIC + STATUS
        await self.carrier.texts(STATUS, self._form(**what))
        await self.town.settle()

    def _form(self, **more: str) -> dict[str, str]:
        return self.call.form(self.town.service.settings.twilio_account_sid, **more)


def ringing(resident: Resident) -> list[Call]:
    """The calls to this person that are not over, oldest first."""
    screens = resident.town.screens
    assert isinstance(screens, ProvidersScreens)
    calls = screens.twilio.calls
    return [call for call in calls if call.to == resident.address.value and not call.over]


def telephone_of(resident: Resident) -> Telephone:
    """The newest call to them, answered."""
    calls = ringing(resident)
    assert calls, f"no telephone rings at {resident.name}'s"
    carrier = resident.town.carrier
    assert isinstance(carrier, ByWebhook)
    return Telephone(resident.town, calls[-1], carrier, calls[-1].twiml)


async def answers_call(resident: Resident, press: str) -> str:
    """They answer, press a key and hang up; what the voice said last."""
    telephone = telephone_of(resident)
    said = await telephone.press(press)
    await telephone.ends()
    return said
