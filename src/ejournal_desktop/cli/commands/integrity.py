"""``check`` and ``keys``: is the journal what its log says, and by which keys others can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.exit_codes import TRUST
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import FOLDER, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.integrity import CellPlace, CheckReport, IntegrityFinding


def check_command(kit: Kit) -> click.Command:
    """Return the command that checks the journal."""

    @click.command("check", help=kit.words["check_help"])
    @shared_options(kit)
    def check(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            report = services.diagnostics.check(session)
            due_checks = services.archive_reminders.reminders(session).due_checks
        if call.is_json:
            print_json({**_report_fields(call, report), "due_archive_checks": due_checks})
        else:
            _show_report(call, report)
            if due_checks:
                click.echo(filled(call.words("check_due_archives"), {"count": due_checks}))
        return DONE if report.is_clean else Outcome(TRUST)

    return check


def keys_command(kit: Kit) -> click.Command:
    """Return the command that prints the school's public keys."""

    @click.command("keys", help=kit.words["keys_help"])
    @shared_options(kit)
    def keys(call: Call) -> Outcome:
        found = call.services().public_keys.school_keys()
        if call.is_json:
            people = [{"user": key.handle, "name": key.label, "minisign": key.minisign} for key in found.keys]
            print_json({"root_fingerprint": found.root_fingerprint, "root": found.root, "keys": people})
            return DONE
        click.echo(f"{call.words('root_fingerprint')}: {found.root_fingerprint}")
        for key in found.keys:
            click.echo(f"\n{key.label} ({key.handle})\n{key.minisign}", nl=False)
        return DONE

    return keys


def support_command(kit: Kit) -> click.Command:
    """Return the command that writes what the makers of the program need when something is wrong."""

    @click.command("support", help=kit.words["support_help"])
    @shared_options(kit)
    @click.option("--to", "folder", type=FOLDER, required=True, metavar="DIR", help=kit.words["support_to_help"])
    def support(call: Call, folder: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            path = services.support_bundle.write(session, folder)
        if call.is_json:
            print_json({"file": str(path)})
        else:
            click.echo(filled(call.words("support_written"), {"file": str(path)}))
        return DONE

    return support


def _show_report(call: Call, report: CheckReport) -> None:
    facts = {"entries": report.entries, "feeds": report.feeds, "digest": report.state_digest}
    click.echo(filled(call.words("check_looked"), facts))
    for finding in report.findings:
        click.echo(f"– {finding_text(call, finding)}")
    click.echo(filled(call.words("check_clean" if report.is_clean else "check_found"), {"count": len(report.findings)}))


def _report_fields(call: Call, report: CheckReport) -> dict[str, Any]:
    return {
        "is_clean": report.is_clean,
        "entries": report.entries,
        "feeds": report.feeds,
        "state_digest": report.state_digest,
        "findings": [finding_fields(call, finding) for finding in report.findings],
    }


def finding_fields(call: Call, finding: IntegrityFinding) -> dict[str, Any]:
    """Return a finding as JSON holds it."""
    fields: dict[str, Any] = {
        "code": finding.code.value,
        "feed": finding.feed,
        "sequence": finding.sequence,
        "text": finding_text(call, finding),
    }
    difference = finding.difference
    if difference is not None:
        fields |= {
            "table": difference.table,
            "key": dict(difference.key),
            "column": difference.column,
            "journal": difference.live,
            "log": difference.logged,
        }
    return fields


def finding_text(call: Call, finding: IntegrityFinding) -> str:
    """Return a finding in plain words, with both values where two differ."""
    difference = finding.difference
    if difference is None:
        facts = {"feed": finding.feed, "sequence": finding.sequence}
        return filled(call.words("finding_" + finding.code.value), facts)
    if finding.place is not None:
        where = _place(call, finding.place)
    else:
        where = ", ".join([difference.table, *(f"{name} {value}" for name, value in difference.key.items())])
    values = {"live": _value(call, difference.live), "logged": _value(call, difference.logged)}
    return filled(call.words("finding_state_differs"), {"place": where, "column": difference.column, **values})


def _place(call: Call, place: CellPlace) -> str:
    parts = [place.class_title, place.subject_title]
    if place.day is not None:
        parts.append(filled(call.words("finding_lesson"), {"day": f"{place.day:%d.%m.%Y}", "bell": place.bell}))
    return ", ".join(part for part in (*parts, place.student) if part)


def _value(call: Call, value: object) -> str:
    return call.words("finding_nothing") if value is None or value == "" else f"«{value}»"
