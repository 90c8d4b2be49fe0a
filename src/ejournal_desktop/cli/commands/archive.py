"""``archive create`` and ``archive verify``; what happens to archives later stands in ``custody``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.choosing import class_titled
from ejournal_desktop.cli.commands.archive_restore import restore_command
from ejournal_desktop.cli.commands.custody import custody_commands
from ejournal_desktop.cli.commands.differences import show_differences, tell_deputies
from ejournal_desktop.cli.commands.integrity import finding_fields
from ejournal_desktop.cli.commands.keeping import keeping_commands
from ejournal_desktop.cli.error_text import error_line
from ejournal_desktop.cli.exit_codes import TRUST, exit_code_of
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import FILE, FOLDER, shared_options
from ejournal_desktop.cli.output import filled, print_json, progress
from ejournal_desktop.cli.toolbox import Outcome
from ejournal_desktop.domain.calendar import week_span
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.readmodels.archive import Freshness, VerdictWord
from ejournal_desktop.services.archives import ArchiveWatch
from ejournal_desktop.services.carrier_sightings import CarrierSightings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit, Toolbox
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.readmodels.custody import ArchiveCustody
    from ejournal_desktop.services.session import Session

GENUINE = (VerdictWord.GENUINE_COMPLETE, VerdictWord.GENUINE_FRESHNESS_UNKNOWN)
ALARMING = (Freshness.NEWER_THAN_OURS, Freshness.FORK)
"""What says that this computer, or the archive, is not what the register knows (security.md D-54)."""


def archive_group(kit: Kit) -> click.Group:
    """Return the commands around archives."""
    group = click.Group("archive", help=kit.words["archive_help"])
    group.add_command(_create(kit))
    group.add_command(_verify(kit))
    for command in (*custody_commands(kit), *keeping_commands(kit), restore_command(kit)):
        group.add_command(command)
    return group


def _create(kit: Kit) -> click.Command:
    words = kit.words

    @click.command("create", help=words["archive_create_help"])
    @shared_options(kit)
    @click.option("--to", "folder", type=FOLDER, required=True, metavar="DIR", help=words["archive_to_help"])
    @click.option("--class", "titles", multiple=True, metavar="7А", help=words["archive_class_help"])
    @click.option("--all", "is_all", is_flag=True, help=words["archive_all_help"])
    @click.option("--due", "is_due_only", is_flag=True, help=words["archive_due_help"])
    @click.option("--week", metavar="2026-W47", callback=_checked_week, help=words["archive_week_help"])
    def create(
        call: Call, folder: Path, titles: tuple[str, ...], week: str | None, *, is_all: bool, is_due_only: bool
    ) -> Outcome:
        if is_all + is_due_only + bool(titles) != 1 or (is_due_only and week is not None):
            raise click.UsageError(call.words("archive_which"))
        services = call.services()
        with (
            signed_in(call, services) as session,
            progress(call.words("archive_progress"), is_shown=not call.is_json) as told,
        ):
            is_ours = services.archive_custody.require_target(session, folder, week)
            services.archive_custody.note_writing(session, folder)
            chosen = _due(services, session) if is_due_only else _chosen(services, session, titles)
            watch = ArchiveWatch(lambda step: told(step.thousandths, 1000))
            written = services.archives.create(session, folder, chosen, week=week, watch=watch)
            CarrierSightings().forget_unfinished(session)
            outcome = tell_deputies(call, services, session, written)
        _show_written(call, written, is_ours=is_ours)
        return outcome

    return create


def _checked_week(context: click.Context, parameter: click.Parameter, week: str | None) -> str | None:
    try:
        return week if week is None or week_span(week) else None
    except ValueError as error:
        raise click.BadParameter(str(week), context, parameter) from error


def _chosen(services: Toolbox, session: Session, titles: Sequence[str]) -> tuple[ClassGroupId, ...]:
    classes = [(row.class_group, row.title) for row in services.archives.overview(session).classes]
    if not titles:
        return tuple(class_group for class_group, _ in classes)
    return tuple(dict.fromkeys(class_titled(title, classes) for title in titles))


def _due(services: Toolbox, session: Session) -> tuple[ClassGroupId, ...]:
    """Return the classes without an archive of this week; one that was lost with its flash drive is none."""
    overview = services.archives.overview(session)
    safe = {row.class_group for row in services.archive_custody.register(session) if _is_safe(row, overview.week)}
    return tuple(row.class_group for row in overview.classes if row.class_group not in safe)


def _is_safe(row: ArchiveCustody, week: str) -> bool:
    return row.week == week and not row.is_lost


def _show_written(call: Call, written: Sequence[WrittenArchive], *, is_ours: bool) -> None:
    rows: list[dict[str, Any]] = [
        {
            "class_group": one.record.class_title,
            "file": one.path,
            "number": one.record.number,
            "week": one.record.week,
            "size": one.size,
            "sha256": one.sha256,
            "manifest_hash": one.record.manifest_hash,
            "differences": [finding_fields(call, finding) for finding in one.differences],
        }
        for one in written
    ]
    if call.is_json:
        print_json({"archives": rows})
        return
    for row in rows:
        click.echo(filled(call.words("archive_written"), row))
    show_differences(call, written)
    if not written:
        click.echo(call.words("archive_none_due"))
    else:
        click.echo(call.words("archive_then_confirm" if is_ours else "archive_only_a_folder"))


def _verify(kit: Kit) -> click.Command:
    @click.command("verify", help=kit.words["archive_verify_help"])
    @shared_options(kit)
    @click.argument("files", type=FILE, nargs=-1, required=True)
    def verify(call: Call, files: tuple[Path, ...]) -> Outcome:
        services = call.services()
        if call.user is None:
            judged = [_judged(call, services, file) for file in files]
        else:
            with signed_in(call, services) as session:
                judged = [_judged(call, services, file, session) for file in files]
        if call.is_json:
            print_json({"archives": [fields for _, fields in judged]})
        else:
            for _, fields in judged:
                click.echo(f"{fields['file']}: {fields['text']}")
        return Outcome(max(code for code, _ in judged))

    return verify


def _judged(call: Call, services: Toolbox, file: Path, session: Session | None = None) -> tuple[int, dict[str, Any]]:
    """Return the exit code and the fields of one file; a file that cannot be judged does not stop the others."""
    try:
        verdict = services.archive_check.verify(file, session)
    except AppError as error:
        fields = {"file": str(file), "is_genuine": False, "word": error.code}
        return exit_code_of(error), {**fields, "text": error_line(error, call.kit.language)}
    is_genuine = verdict.word in GENUINE and verdict.freshness not in ALARMING
    fields = {
        "file": str(file),
        "is_genuine": is_genuine,
        "word": verdict.word.value,
        "is_training": verdict.is_training,
        "level": verdict.level,
        "freshness": verdict.freshness.value,
        "manifest_hash": verdict.manifest_hash,
        "text": _verdict_text(call, verdict),
    }
    return 0 if is_genuine else TRUST, fields


def _verdict_text(call: Call, verdict: ArchiveVerdict) -> str:
    is_alarm = verdict.freshness in ALARMING
    words = [call.words(f"verdict_{verdict.freshness.value if is_alarm else verdict.word.value}")]
    if verdict.is_training:
        words.append(call.words("verdict_training"))
    if verdict.word in GENUINE and verdict.level == 0:
        words.append(call.words("verdict_school_unknown"))
    return " ".join(words)
