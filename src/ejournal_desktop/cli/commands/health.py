"""``health``: whether this computer and its journal are in order (S0-4.10.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from ejournal_desktop.cli.exit_codes import DEVICE
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.readmodels.health import HealthState

if TYPE_CHECKING:
    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.health import HealthLine, HealthReport

_SEPARATOR: Final = " · "


def health_command(kit: Kit) -> click.Command:
    """Return the command that tells the state; 4 where something is out of order, for a scheduled task."""

    @click.command("health", help=kit.words["health_help"])
    @shared_options(kit)
    @click.option("--log", "has_log", is_flag=True, help=kit.words["health_log_help"])
    def health(call: Call, *, has_log: bool) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            report = services.health.look(session)
            if has_log:
                report = report.with_line(services.health.check_log(session))
        if call.is_json:
            print_json(_fields(call, report))
        else:
            _show(call, report)
        return Outcome(DEVICE) if report.worst is HealthState.BAD else DONE

    return health


def _show(call: Call, report: HealthReport) -> None:
    click.echo(filled(call.words("health_title"), {"moment": f"{report.moment:%d.%m.%Y %H:%M}"}))
    for line in report.lines:
        found, advice = _found(call, line)
        said = {
            "check": call.words(f"health_{line.check}"),
            "state": call.words(f"health_{line.state}"),
            "found": found,
        }
        click.echo(filled(call.words("health_row"), said))
        if advice:
            click.echo(filled(call.words("health_do"), {"advice": advice}))


def _fields(call: Call, report: HealthReport) -> dict[str, Any]:
    rows = []
    for line in report.lines:
        found, advice = _found(call, line)
        told = {
            "check": line.check.value,
            "state": line.state.value,
            "code": line.code.value,
            "facts": dict(line.facts),
        }
        rows.append({**told, "found": found, "advice": advice, "looked_at": line.moment.isoformat()})
    return {"moment": report.moment.isoformat(), "worst": report.worst.value, "lines": rows}


def _found(call: Call, line: HealthLine) -> tuple[str, str]:
    found, _, advice = filled(call.words(f"health_{line.code}"), line.facts).partition(_SEPARATOR)
    return found, advice
