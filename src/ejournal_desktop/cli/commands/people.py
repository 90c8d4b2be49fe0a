"""``people list|add|code|close``: members of staff and log-ins, for an administrator without a window (S0-3.2a).

No password stands on a command line: who works types the own one, and newcomers get a code to set theirs with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import DAY, shared_options
from ejournal_desktop.cli.output import filled, lines, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.domain.duties import DutyBasis
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.readmodels.accounts import AccountWish
from ejournal_desktop.services.errors import UnknownRecordError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit, Toolbox
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.accounts import CodeSlip, StaffAccount
    from ejournal_desktop.readmodels.duties import EntryFinding
    from ejournal_desktop.services.session import Session

_NONE: Final = "–"


def people_group(kit: Kit) -> click.Group:
    """Return the commands of members of staff and log-ins."""
    group = click.Group("people", help=kit.words["people_help"])
    _add_list(group, kit)
    _add_add(group, kit)
    _add_code(group, kit)
    _add_close(group, kit)
    return group


def _add_list(group: click.Group, kit: Kit) -> None:
    @group.command("list", help=kit.words["people_list_help"])
    @shared_options(kit)
    def list_people(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            people, found = services.staff_accounts.people(session), services.staff_records.findings(session)
        if call.is_json:
            print_json(_fields(people, found))
            return DONE
        for line in lines([_cells(call, one) for one in people]):
            click.echo(line)
        for finding in found:
            click.echo(f"! {finding.name.full}: {call.words(f'people_fault_{finding.fault.value}')}")
        return DONE


def _add_add(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("add", help=words["people_add_help"])
    @shared_options(kit)
    @click.argument("surname")
    @click.argument("given_name", metavar="GIVEN-NAME")
    @click.argument("patronymic", default="")
    @_duties(kit)
    def add_person(call: Call, **asked: Any) -> Outcome:
        services, name = call.services(), PersonName(asked["surname"], asked["given_name"], asked["patronymic"])
        roles = tuple(Role(role) for role in asked["roles"]) or (Role.TEACHER,)
        with signed_in(call, services) as session:
            login = asked["login"] or services.staff_accounts.suggested_login(session, name)
            staff = services.staff_accounts.register(session, name)
            slip = services.staff_accounts.admit(session, AccountWish(staff, login, roles, _basis(asked)))
        _show_code(call, slip)
        return DONE


def _duties(kit: Kit) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add what a log-in can be wanted with."""
    words, roles = kit.words, click.Choice([role.value for role in Role])
    options = (
        click.option("--login", metavar="NAME", help=words["people_login_help"]),
        click.option("--duty", "roles", type=roles, multiple=True, help=words["people_duty_help"]),
        click.option("--order", default="", metavar="NUMBER", help=words["people_order_help"]),
        click.option("--order-date", type=DAY, metavar="YYYY-MM-DD", help=words["people_order_date_help"]),
        click.option("--until", type=DAY, metavar="YYYY-MM-DD", help=words["people_until_help"]),
    )

    def decorate(run: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            run = option(run)
        return run

    return decorate


def _add_code(group: click.Group, kit: Kit) -> None:
    @group.command("code", help=kit.words["people_code_help"])
    @shared_options(kit)
    @click.argument("login")
    def give_code(call: Call, login: str) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            slip = services.staff_accounts.new_code(session, _account(services, session, login))
        _show_code(call, slip)
        return DONE


def _add_close(group: click.Group, kit: Kit) -> None:
    @group.command("close", help=kit.words["people_close_help"])
    @shared_options(kit)
    @click.argument("login")
    def close_account(call: Call, login: str) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            services.accounts.close_account(session, _account(services, session, login))
        if call.is_json:
            print_json({"login": login, "is_closed": True})
        else:
            click.echo(filled(call.words("people_closed"), {"login": login}))
        return DONE


def _account(services: Toolbox, session: Session, login: str) -> AccountId:
    """Return the open account of a login.

    Raises:
        UnknownRecordError: nobody has it.
    """
    people = services.staff_accounts.people(session)
    found = next((one.account for one in people if one.is_open and one.handle == login.casefold()), None)
    if found is None:
        raise UnknownRecordError(kind="account")
    return found


def _basis(asked: dict[str, Any]) -> DutyBasis:
    return DutyBasis(asked["order"], asked["order_date"], ends=asked["until"])


def _show_code(call: Call, slip: CodeSlip) -> None:
    fields = {"name": slip.name.full, "login": slip.handle, "code": slip.code, "day": f"{slip.last_day:%d.%m.%Y}"}
    if call.is_json:
        print_json({**fields, "day": slip.last_day.isoformat()})
    else:
        click.echo(filled(call.words("people_code"), fields))


def _cells(call: Call, person: StaffAccount) -> tuple[str, ...]:
    duties = ", ".join(call.words(f"people_role_{role.value}") for role in person.roles)
    state = filled(
        call.words(f"people_state_{person.state.value}"), {"day": f"{person.day:%d.%m.%Y}" if person.day else ""}
    )
    return (person.name.full, person.handle or _NONE, state, duties or _NONE)


def _fields(people: Sequence[StaffAccount], found: Sequence[EntryFinding]) -> dict[str, Any]:
    return {
        "people": [
            {
                "name": one.name.full,
                "login": one.handle or None,
                "state": one.state.value,
                "duties": [role.value for role in one.roles],
                "duties_without_order": [role.value for role in one.unordered],
                "last_log_in": None if one.last_entry is None else one.last_entry.isoformat(),
            }
            for one in people
        ],
        "findings": [{"name": one.name.full, "fault": one.fault.value} for one in found],
    }
