"""``access-log``: who came in and who tried in vain (S1-2.3)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

import click

from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import DAY, shared_options
from ejournal_desktop.cli.output import filled, lines, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.access_log import AccessLine, AccessLog

_DAYS_BEFORE: Final = timedelta(days=29)


def access_log_command(kit: Kit) -> click.Command:
    """Return the command that shows the log of the door."""
    words = kit.words

    @click.command("access-log", help=words["access_help"])
    @click.option("--own/--all", "is_own", default=True, help=words["access_whose_help"])
    @click.option("--from", "first", type=DAY, metavar="YYYY-MM-DD", help=words["access_from_help"])
    @click.option("--until", "last", type=DAY, metavar="YYYY-MM-DD", help=words["access_until_help"])
    @shared_options(kit)
    def access_log(call: Call, /, first: date | None, last: date | None, *, is_own: bool) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            until = services.clock.now().date() if last is None else last
            since = until - _DAYS_BEFORE if first is None else first
            service = services.access_log
            log = (service.own if is_own else service.of_all)(session, since, until)
        if call.is_json:
            print_json(_fields(log))
        else:
            _show(call, log)
        return DONE

    return access_log


def _show(call: Call, log: AccessLog) -> None:
    if not log.lines:
        click.echo(call.words("access_empty"))
        return
    for line in lines([_cells(call, line) for line in log.lines]):
        click.echo(line)
    click.echo(f"\n{filled(call.words('access_tries'), {'count': log.tries})}")
    if log.is_cut:
        click.echo(call.words("access_cut"))


def _cells(call: Call, line: AccessLine) -> tuple[str, ...]:
    said = call.words(f"{'tried' if line.is_failure else 'access'}_{line.kind.value}")
    if line.tries > 1:
        said = f"{said} × {line.tries}"
    return (
        f"{line.moment:%d.%m.%Y %H:%M:%S}",
        line.name or call.words("access_nobody"),
        said,
        line.workstation or "–",
    )


def _fields(log: AccessLog) -> dict[str, Any]:
    return {
        "from": log.first.isoformat(),
        "until": log.last.isoformat(),
        "failed_tries": log.tries,
        "is_cut": log.is_cut,
        "lines": [
            {
                "moment": line.moment.isoformat(),
                "name": line.name or None,
                "kind": line.kind.value,
                "is_failure": line.is_failure,
                "tries": line.tries,
                "until": None if line.until is None else line.until.isoformat(),
                "computer": line.workstation,
            }
            for line in log.lines
        ],
    }
