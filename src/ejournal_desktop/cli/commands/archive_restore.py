"""``archive restore``: what the journal has lost comes back from class archives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.exit_codes import TRUST
from ejournal_desktop.cli.login import second_password, signed_in
from ejournal_desktop.cli.options import FILE, restore_options, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.record_words import show_records
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.restoring import ArchiveGain, ArchiveRestorePlan, LogFork

FULL_LEVEL = 4


def restore_command(kit: Kit) -> click.Command:
    """Return the command that puts archives back."""
    words = kit.words

    @click.command("restore", help=words["archive_restore_help"])
    @shared_options(kit)
    @restore_options(kit)
    @click.argument("files", type=FILE, nargs=-1, required=True)
    def restore(
        call: Call, files: tuple[Path, ...], second: str | None, second_password_file: Path | None, *, is_dry: bool
    ) -> Outcome:
        if not is_dry and second is None:
            raise click.UsageError(call.words("backup_second_needed"))
        services = call.services()
        with signed_in(call, services) as session:
            if is_dry or second is None:
                plan = services.archive_restoring.plan(session, files)
            else:
                password = second_password(call, second_password_file)
                plan = services.archive_restoring.restore(session, files, second=second, second_password=password)
        _show(call, plan, is_dry=is_dry)
        return Outcome(TRUST) if plan.forks else DONE

    return restore


def _show(call: Call, plan: ArchiveRestorePlan, *, is_dry: bool) -> None:
    changed = {name: list(pair) for name, pair in plan.records.items() if pair[0] != pair[1]}
    archives, forks = [_gain(gain) for gain in plan.archives], [_fork(fork) for fork in plan.forks]
    told = {
        "is_dry_run": is_dry,
        "archives": archives,
        "gained_entries": plan.gained_entries,
        "forks": forks,
        "records": changed,
    }
    if call.is_json:
        print_json(told)
        return
    for gain in archives:
        click.echo(filled(call.words("archive_restore_gain"), gain))
        if gain["level"] < FULL_LEVEL:
            click.echo(call.words("archive_restore_level"))
    for fork in forks:
        title = fork["class_group"] or call.words("whole_school")
        click.echo(filled(call.words("archive_restore_fork"), {**fork, "class_group": title}))
    click.echo(filled(call.words("archive_restore_plan"), told))
    show_records(call, changed)
    click.echo(call.words("import_dry" if is_dry else "archive_restore_done"))


def _gain(gain: ArchiveGain) -> dict[str, Any]:
    return {
        "file": gain.file_name,
        "class_group": gain.class_title,
        "number": gain.number,
        "week": gain.week,
        "level": gain.level,
        "missing": gain.missing,
        "own": gain.own,
        "shared": gain.shared,
        "kinds": dict(sorted(gain.kinds.items())),
    }


def _fork(fork: LogFork) -> dict[str, Any]:
    return {
        "file": fork.file_name,
        "class_group": fork.class_title,
        "sequence": fork.sequence,
        "our_author": fork.our_author,
        "our_time": fork.our_moment.isoformat(timespec="seconds"),
        "their_author": fork.their_author,
        "their_time": fork.their_moment.isoformat(timespec="seconds"),
    }
