"""``backup create``, ``backup verify`` and ``backup restore``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.login import second_password, signed_in
from ejournal_desktop.cli.options import FILE, FOLDER, restore_options, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.record_words import show_records
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.restoring import BackupReport, RestorePlan


def backup_group(kit: Kit) -> click.Group:
    """Return the commands around copies of the whole base."""
    group = click.Group("backup", help=kit.words["backup_help"])
    for command in (_create(kit), _verify(kit), _restore(kit)):
        group.add_command(command)
    return group


def _create(kit: Kit) -> click.Command:
    words = kit.words

    @click.command("create", help=words["backup_create_help"])
    @shared_options(kit)
    @click.option("--to", "folder", type=FOLDER, metavar="DIR", help=words["backup_to_help"])
    @click.option("--if-due", "is_due_only", is_flag=True, help=words["backup_due_help"])
    def create(call: Call, folder: Path | None, *, is_due_only: bool) -> Outcome:
        if is_due_only and folder is not None:
            raise click.UsageError(call.words("backup_which"))
        services = call.services()
        with signed_in(call, services) as session:
            if is_due_only:
                report = services.backups.make_due(session)
            elif folder is None:
                report = services.backups.create_local(session)
            else:
                report = services.backups.create(session, folder)
        _show(call, "backup_written", report)
        return DONE

    return create


def _verify(kit: Kit) -> click.Command:
    @click.command("verify", help=kit.words["backup_verify_help"])
    @shared_options(kit)
    @click.argument("file", type=FILE)
    def verify(call: Call, file: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            report = services.backups.verify(session, file)
        _show(call, "backup_good", report)
        return DONE

    return verify


def _restore(kit: Kit) -> click.Command:
    words = kit.words

    @click.command("restore", help=words["backup_restore_help"])
    @shared_options(kit)
    @restore_options(kit)
    @click.argument("file", type=FILE)
    def restore(
        call: Call, file: Path, second: str | None, second_password_file: Path | None, *, is_dry: bool
    ) -> Outcome:
        if not is_dry and second is None:
            raise click.UsageError(call.words("backup_second_needed"))
        services = call.services()
        with signed_in(call, services) as session:
            if is_dry or second is None:
                plan = services.restoring.plan(session, file)
            else:
                password = second_password(call, second_password_file)
                plan = services.restoring.restore(session, file, second=second, second_password=password)
        _show_plan(call, plan, is_dry=is_dry)
        return DONE

    return restore


def _show(call: Call, words: str, report: BackupReport | None) -> None:
    if call.is_json:
        print_json(None if report is None else _fields(report))
        return
    told: dict[str, Any] = {} if report is None else _fields(report)
    click.echo(filled(call.words("backup_not_due" if report is None else words), told))


def _fields(report: BackupReport) -> dict[str, Any]:
    return {
        "file": report.file_name,
        "entries": report.entries,
        "feeds": report.feeds,
        "state_digest": report.state_digest,
        "sha256": report.sha256,
    }


def _show_plan(call: Call, plan: RestorePlan, *, is_dry: bool) -> None:
    changed = {name: pair for name, pair in plan.records.items() if pair[0] != pair[1]}
    told = {
        "file": plan.backup.file_name,
        "is_dry_run": is_dry,
        "lost_entries": plan.lost_entries,
        "gained_entries": plan.gained_entries,
        "records": {name: list(pair) for name, pair in changed.items()},
    }
    if call.is_json:
        print_json(told)
        return
    click.echo(filled(call.words("restore_plan"), told))
    show_records(call, changed)
    click.echo(call.words("import_dry" if is_dry else "restore_done"))
