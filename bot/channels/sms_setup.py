"""Asking Twilio whether all is well."""

from collections.abc import Mapping

from bot.channels.loose import rows, table, words
from bot.channels.sms_api import TwilioApi
from bot.channels.sms_outcomes import TWILIO_ERRORS, code_of, outcome_of
from messages.delivery import Refused

_NUMBERS = "Phone Numbers > Manage > Active numbers"


async def faults_of(api: TwilioApi, sender: str, inbound_url: str) -> list[str]:
    """Plain words on what is wrong and how to mend it; a messaging service is not looked into."""
    try:
        faults = _account_faults(await api.fetch())
    except TWILIO_ERRORS as error:
        return [_unreachable(error)]
    if not sender.startswith("+"):
        return faults
    try:
        owned = await api.fetch("/IncomingPhoneNumbers", PhoneNumber=sender)
    except TWILIO_ERRORS as error:
        return [*faults, f"Twilio could not look up the number in TWILIO_FROM ({code_of(error)})."]
    return faults + _number_faults(owned, inbound_url)


def _account_faults(account: Mapping[str, object]) -> list[str]:
    status = words(account.get("status")).lower()
    if status in ("active", ""):
        return []
    return [f"The Twilio account is {status}. Sign in at twilio.com and follow what it asks."]


def _number_faults(owned: Mapping[str, object], inbound_url: str) -> list[str]:
    numbers = rows(owned.get("incoming_phone_numbers"))
    if not numbers:
        return [
            "The number in TWILIO_FROM does not belong to this Twilio account. In the Twilio "
            f"console open {_NUMBERS} and copy the number with its +."
        ]
    number, faults = numbers[0], []
    if table(number.get("capabilities")).get("sms") is False:
        faults.append("The number in TWILIO_FROM cannot send texts: buy one that has SMS.")
    if words(number.get("sms_url")) != inbound_url:
        faults.append(
            f"Twilio does not bring texts to us. In the Twilio console open {_NUMBERS}, choose "
            f'the number, and under "A message comes in" enter {inbound_url} with HTTP POST.'
        )
    return faults


def _unreachable(error: BaseException) -> str:
    if isinstance(outcome_of(error), Refused):
        return (
            "Twilio does not accept TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN (its code is "
            f"{code_of(error)}). Copy both again from the first page of the Twilio console."
        )
    return (
        f"Twilio could not be asked ({code_of(error)}). Check that this machine may open https "
        "connections to the address in TWILIO_API_BASE_URL (usually https://api.twilio.com)."
    )
