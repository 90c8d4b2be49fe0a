"""``repair``: is the installed program whole, and what can be put right without anybody's log-in (S0-3.1)."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.exit_codes import DEVICE
from ejournal_desktop.cli.options import READABLE_FILE, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.installation import InstallationState, Repaired


def repair_command(kit: Kit) -> click.Command:
    """Return the command; 4 where something is still out of order, for a scheduled task or an installer."""

    @click.command("repair", help=kit.words["repair_help"])
    @shared_options(kit)
    @click.option("--check", "is_check", is_flag=True, help=kit.words["repair_check_help"])
    @click.option("--from", "package", type=READABLE_FILE, metavar="FILE", help=kit.words["repair_from_help"])
    def repair(call: Call, *, is_check: bool, package: Path | None) -> Outcome:
        installation = call.services().installation
        if not is_check:
            installation.note()
        done = None if is_check else installation.repair(package)
        state = installation.look() if done is None else done.state
        if call.is_json:
            print_json(_fields(state, done))
        else:
            _show(call, state, done)
        return DONE if state.is_sound else Outcome(DEVICE)

    return repair


def _show(call: Call, state: InstallationState, done: Repaired | None) -> None:
    _show_versions(call, state)
    _show_files(call, state)
    if state.leftovers is None:
        click.echo(call.words("repair_journal_open"))
    else:
        click.echo(filled(call.words("repair_leftovers"), {"count": state.leftovers}))
        click.echo(filled(call.words("repair_unguarded"), {"count": state.unguarded or 0}))
    if done is not None:
        facts = {"files": done.files, "leftovers": done.leftovers, "guarded": done.guarded}
        click.echo(filled(call.words("repair_done"), facts))
    if state.is_sound:
        click.echo(call.words("repair_sound"))
    elif state.damaged:
        click.echo(filled(call.words("repair_reinstall"), {"version": state.version}))
    else:
        click.echo(call.words("repair_run"))


def _show_versions(call: Call, state: InstallationState) -> None:
    *former, last = state.installed or (None,)
    if last is None:
        click.echo(filled(call.words("repair_version_new"), {"version": state.version}))
        return
    facts = {"version": state.version, "since": f"{last.moment:%d.%m.%Y}"}
    click.echo(filled(call.words("repair_version"), facts))
    for one in former:
        if one is not None:
            facts = {"day": f"{one.moment:%d.%m.%Y}", "version": one.version}
            click.echo(filled(call.words("repair_before"), facts))


def _show_files(call: Call, state: InstallationState) -> None:
    if state.files is None:
        click.echo(call.words("repair_unlisted"))
        return
    click.echo(filled(call.words("repair_files"), {"count": state.files, "damaged": len(state.damaged)}))
    for one in state.damaged:
        click.echo(filled(call.words(f"repair_file_{one.trouble}"), {"place": one.place}))


def _fields(state: InstallationState, done: Repaired | None) -> dict[str, Any]:
    fields = asdict(state)
    fields["installed"] = [
        {"at": one.moment.isoformat(), "version": one.version, "before": one.before} for one in state.installed
    ]
    told = None if done is None else {"files": done.files, "leftovers": done.leftovers, "guarded": done.guarded}
    return {**fields, "is_sound": state.is_sound, "repaired": told}
