"""``control``: which acts of control there are, and which were missed (S0-4.8.2, S1-8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.exit_codes import REFUSED
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import shared_options
from ejournal_desktop.cli.output import lines, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.domain.control_checks import ControlState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.readmodels.control import ControlActHead, ControlOverview, DutyView, PlanEntryView


def control_command(kit: Kit) -> click.Command:
    """Return the command that shows duties of control with their acts, for a task that runs by itself too."""

    @click.command("control", help=kit.words["control_help"])
    @shared_options(kit)
    def control(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            overview = services.control.overview(session)
        if call.is_json:
            print_json(_fields(overview))
        else:
            _show(call, overview)
        return Outcome(REFUSED) if _is_anything_missed(overview) else DONE

    return control


def _is_anything_missed(overview: ControlOverview) -> bool:
    late = any(entry.state is ControlState.MISSED for entry in overview.plan)
    return late or any(duty.missed for duty in overview.duties)


def _show(call: Call, overview: ControlOverview) -> None:
    if not overview.duties:
        click.echo(call.words("control_none"))
        return
    for line in lines([row for duty in overview.duties for row in _rows(call, overview, duty)]):
        click.echo(line)
    if overview.plan:
        click.echo(f"\n{call.words('control_plan')}")
        for line in lines([_entry(call, entry) for entry in overview.plan]):
            click.echo(line)


def _rows(call: Call, overview: ControlOverview, duty: DutyView) -> Iterator[tuple[str, ...]]:
    for period in duty.periods:
        made = "; ".join(_act(act) for act in overview.acts_of(duty.key, period.span))
        yield duty.clause, duty.role.value, _span(period.span), call.words(f"control_{period.state.value}"), made
    if not duty.periods:
        made = "; ".join(_act(act) for act in overview.acts if act.duty == duty.key)
        yield duty.clause, duty.role.value, call.words("control_no_term"), "", made


def _entry(call: Call, entry: PlanEntryView) -> tuple[str, ...]:
    made = "" if entry.act is None else _act(entry.act)
    state = call.words(f"control_{entry.state.value}")
    return f"{entry.due:%d.%m.%Y}", state, entry.target, entry.name, made


def _act(act: ControlActHead) -> str:
    return f"{act.day:%d.%m.%Y} {act.author}"


def _span(span: DateSpan) -> str:
    return f"{span.starts:%d.%m.%Y} – {span.ends or span.starts:%d.%m.%Y}"


def _fields(overview: ControlOverview) -> dict[str, Any]:
    return {
        "duties": [
            {
                "clause": duty.clause,
                "role": duty.role.value,
                "periods": [
                    {
                        "from": period.span.starts.isoformat(),
                        "until": (period.span.ends or period.span.starts).isoformat(),
                        "state": period.state.value,
                        "acts": [act.day.isoformat() for act in overview.acts_of(duty.key, period.span)],
                    }
                    for period in duty.periods
                ],
            }
            for duty in overview.duties
        ],
        "plan": [
            {"due": entry.due.isoformat(), "target": entry.target, "state": entry.state.value}
            for entry in overview.plan
        ],
    }
