"""``records``: which properties of records the journal has (S0-6.3)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.exit_codes import REFUSED
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.records_report import RecordsFact, RecordsReport


def records_command(kit: Kit) -> click.Command:
    """Return the command that reports on the journal as records."""

    @click.command("records", help=kit.words["records_help"])
    @shared_options(kit)
    def records(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            report = services.records_report.report(session)
        if call.is_json:
            print_json(_report_fields(call, report))
        else:
            _show(call, report)
        return DONE if report.is_met else Outcome(REFUSED)

    return records


def _show(call: Call, report: RecordsReport) -> None:
    head = {"standard": report.standard, "moment": f"{report.moment:%d.%m.%Y %H:%M}"}
    click.echo(filled(call.words("records_title"), head))
    for row in report.properties:
        said = {
            "property": call.words(f"records_{row.name.value}"),
            "state": call.words(f"records_{row.state.value}"),
        }
        click.echo(f"\n{filled(call.words('records_row'), said)}")
        for fact in row.facts:
            click.echo(f"– {_fact_text(call, fact)}")
    click.echo(f"\n{_paper(call, report)}")


def _report_fields(call: Call, report: RecordsReport) -> dict[str, Any]:
    properties = [
        {
            "name": row.name.value,
            "state": row.state.value,
            "facts": [{"code": fact.code.value, **fact.fields, "text": _fact_text(call, fact)} for fact in row.facts],
        }
        for row in report.properties
    ]
    return {
        "is_met": report.is_met,
        "standard": report.standard,
        "moment": report.moment.isoformat(),
        "properties": properties,
        "is_paper_copy_required": report.is_paper_copy_required,
        "paper": _paper(call, report),
    }


def _fact_text(call: Call, fact: RecordsFact) -> str:
    fields = dict(fact.fields)
    if "day" in fields:
        fields["day"] = f"{date.fromisoformat(str(fields['day'])):%d.%m.%Y}"
    if "finding" in fields:
        fields["finding"] = call.words(f"records_finding_{fields['finding']}")
    return filled(call.words(f"fact_{fact.code.value}"), fields)


def _paper(call: Call, report: RecordsReport) -> str:
    """Say what the report means for the paper copy of the regulation."""
    if report.is_paper_copy_required:
        return call.words("records_paper_required")
    return call.words("records_paper_free" if report.is_met else "records_paper_advised")
