"""What follows when a member asks for company, and when a buddy says how a visit goes."""

from messages.commands import Command, Verb
from messages.deciding.buddy_worries import BUDDY_WORRIED, worried_thanks
from messages.effects import Effect, RaiseConcern, Say, ShowStaff, Start
from messages.facts import BuddyFacts, MemberFacts, Named
from messages.inbound import Inbound, Kind
from messages.intents import Intent
from messages.lanes import Lane
from messages.people import Role
from messages.sentences import Sentence
from messages.triage.levels import Level
from messages.visit_effects import AskForCompany, CannotCome, CheckIn, CheckOut, LeaveVisit
from messages.visits import asks_for_company, read_visit_code

ASKS = "asks for company to go somewhere"


def about_company(intent: Intent, inbound: Inbound, facts: MemberFacts) -> list[Effect] | None:
    """None where the words are for a person, as of whoever has no visit to come."""
    me = facts.writer
    if me.role is Role.NEWCOMER or facts.in_doubt:
        return None
    if intent in (Intent.SKIP, Intent.TRIED):
        for_good = intent is Intent.TRIED
        return [LeaveVisit(me.id, for_good)] if facts.goes_out else None
    if me.stopped:
        return [Say(me.id, Sentence.STOPPED_NOW, Lane.SAFETY, member=me.id)]
    if not me.consented:
        return [Start(me.id), Say(me.id, Sentence.INVITATION, Lane.SAFETY)]
    if not facts.company:
        return [Say(me.id, Sentence.COMPANY_OFF, member=me.id), ShowStaff(ASKS)]
    typed = inbound.text if inbound.kind is Kind.TEXT else ""
    return [AskForCompany(me.id, asks_for_company(typed) or ""), ShowStaff(ASKS)]


def about_groups(facts: MemberFacts) -> list[Effect]:
    """Company is offered with it, where there is any."""
    said = Sentence.GROUPS_COMPANY if facts.company else Sentence.GROUPS
    return [Say(facts.writer.id, said), ShowStaff("asked about groups")]


def visit_command(inbound: Inbound, command: Command | None) -> Command | None:
    """The button, or the code as the whole message; None for anything else."""
    if command is None and inbound.kind is Kind.TEXT:
        return read_visit_code(inbound.text)
    visits = (Verb.VISIT_IN, Verb.VISIT_OUT, Verb.VISIT_CANNOT)
    return command if command is not None and command.verb in visits else None


def at_a_visit(command: Command, buddy: int) -> list[Effect]:
    """What a buddy said of one."""
    number = command.number or 0
    match command.verb:
        case Verb.VISIT_IN:
            return [CheckIn(number, buddy)]
        case Verb.VISIT_OUT:
            return [CheckOut(number, buddy)]
        case _:
            return [CannotCome(number, buddy)]


def worried_at_a_visit(about: Named, facts: BuddyFacts) -> list[Effect]:
    """W while they are out with somebody is about that one."""
    thanks = (worried_thanks(about.id, facts),)
    return [RaiseConcern(about.id, Level.URGENT, f"{BUDDY_WORRIED}, at a visit", also=thanks)]
