"""Reading what Twilio says later about a text of ours."""

from bot.channels.forms import Form
from bot.channels.sms_codes import why_of
from bot.channels.sms_inbound import message_sid
from messages.delivery import Report, Status

_STATUSES = {
    "accepted": Status.ACCEPTED,
    "scheduled": Status.ACCEPTED,
    "queued": Status.ACCEPTED,
    "sending": Status.ACCEPTED,
    "sent": Status.SENT,
    "partially_delivered": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.DELIVERED,
    "undelivered": Status.UNDELIVERED,
    "failed": Status.UNDELIVERED,
    "canceled": Status.UNDELIVERED,
}


def parse_twilio_status(form: Form) -> Report | None:
    """None where no message is named, or the status is not one that we know."""
    sid = message_sid(form)
    status = _STATUSES.get(form.first("MessageStatus", "SmsStatus").strip().lower())
    if not sid or status is None:
        return None
    if status is not Status.UNDELIVERED:
        return Report(sid, status)
    code = form.first("ErrorCode").strip()[:20]
    return Report(sid, status, code, why_of(code))
