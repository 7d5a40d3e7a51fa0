"""The staff's pages."""

from starlette.routing import BaseRoute

from bot.console.access import Door
from bot.console.buddies.routes import buddy_routes
from bot.console.concern_actions import ConcernActions
from bot.console.concern_list import ConcernList
from bot.console.concern_page import ConcernPage
from bot.console.concern_report import ConcernReport
from bot.console.cookies import cookies_of
from bot.console.held.page import held_routes
from bot.console.matching.routes import match_routes
from bot.console.member_actions import MemberActions
from bot.console.member_list import MemberList
from bot.console.member_page import MemberPage
from bot.console.misread import MarkMissed
from bot.console.own_days import OwnDays
from bot.console.pages import Pages
from bot.console.plan.page import plan_routes
from bot.console.rota.routes import rota_routes
from bot.console.sign_in import SignIn
from bot.console.silence_actions import SilenceActions
from bot.console.static_files import static_route
from bot.console.visits.routes import visit_routes
from bot.service import Service


def console_routes(service: Service) -> list[BaseRoute]:
    """Every page of the console. But for signing in and style, all are behind the door."""
    charity = service.office.charity
    door = Door(service, Pages(charity.name), cookies_of(charity))
    first, concern = ConcernList(service), ConcernPage(service)
    actions, report = ConcernActions(service, concern), ConcernReport(service)
    return [
        static_route(),
        *SignIn(door).routes(),
        door.page("/", first.show),
        door.action("/messages/{message_id:int}/read", first.mark),
        door.action("/messages/{message_id:int}/missed", MarkMissed(service).mark),
        door.page("/concerns/{concern_id:int}", concern.show),
        door.page("/concerns/{concern_id:int}/report", report.show),
        door.page("/concerns/{concern_id:int}/report.html", report.save),
        door.page("/concerns/{concern_id:int}/report.txt", report.as_text),
        door.action("/concerns/{concern_id:int}/take", actions.take),
        door.action("/concerns/{concern_id:int}/not-me", actions.not_me),
        door.action("/concerns/{concern_id:int}/close", actions.close),
        door.action("/concerns/{concern_id:int}/words", actions.write),
        door.action("/concerns/{concern_id:int}/do/{deed}", actions.do),
        *_member_routes(door, service),
        *buddy_routes(door, service),
        *held_routes(door, service),
        *rota_routes(door, service),
        *visit_routes(door, service),
    ]


def _member_routes(door: Door, service: Service) -> list[BaseRoute]:
    members, page = MemberList(service), MemberPage(service)
    change, silence = MemberActions(service, page), SilenceActions(service, page)
    days = OwnDays(service, page)
    one = "/members/{member_id:int}"
    return [
        door.page("/members", members.show),
        door.action("/members", members.show),
        door.page(one, page.show),
        door.action(f"{one}/rules", change.keep_rules),
        door.action(f"{one}/code-word", change.set_code_word),
        door.action(f"{one}/contacts", change.add_contact),
        door.action(f"{one}/contacts/{{contact_id:int}}/remove", change.remove_contact),
        door.action(f"{one}/doubt", change.doubt),
        door.action(f"{one}/lift", change.lift),
        door.action(f"{one}/look-out", silence.look_out),
        door.action(f"{one}/days", days.add),
        door.action(f"{one}/days/{{date_id:int}}/remove", days.remove),
        door.action(f"{one}/nation", days.live_in),
        *plan_routes(door, service),
        *match_routes(door, service),
    ]
