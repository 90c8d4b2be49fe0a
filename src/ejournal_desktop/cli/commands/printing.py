"""``print``: volumes of class groups as PDF, supplements, and codes of printed sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ejournal_desktop.cli.choosing import class_titled
from ejournal_desktop.cli.commands.print_families import add_families
from ejournal_desktop.cli.commands.print_papers import add_papers
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import FILE, shared_options
from ejournal_desktop.cli.output import filled, print_json, progress
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.regulation_parts import YearVolume
from ejournal_desktop.readmodels.printing import CheckOutcome, shown_code, with_year_volume
from ejournal_desktop.services.errors import UnknownRecordError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit, Toolbox
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.printing import PrintedVolume, PrintoutCheck, VolumeRecord
    from ejournal_desktop.services.session import Session

_DIFFERS = 1


def print_group(kit: Kit) -> click.Group:
    """Return the commands that make paper."""
    group = click.Group("print", help=kit.words["print_help"])
    _add_journal(group, kit)
    _add_year(group, kit)
    _add_supplement(group, kit)
    _add_check(group, kit)
    add_papers(group, kit)
    add_families(group, kit)
    return group


def _add_journal(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("journal", help=words["print_journal_help"])
    @shared_options(kit)
    @click.option("--class", "title", required=True, metavar="7А", help=words["print_class_help"])
    @click.option("--period", "number", type=click.IntRange(1), required=True, help=words["print_period_help"])
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.pdf", help=words["print_to_help"])
    def journal(call: Call, title: str, number: int, path: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            class_group, period = class_called(services, session, title), period_numbered(services, session, number)
            volumes = _made(call, services, session, (class_group, period))
            _saved(call, services, session, (volumes, path))
        return DONE


def _add_year(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("year", help=words["print_year_help"])
    @shared_options(kit)
    @click.option("--class", "title", required=True, metavar="7А", help=words["print_class_help"])
    @click.option("--full", "is_full", is_flag=True, help=words["print_full_help"])
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.pdf", help=words["print_to_help"])
    def year(call: Call, title: str, path: Path, *, is_full: bool) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            class_group = class_called(services, session, title)
            periods = services.printing.periods(session, class_group)
            period = _first(view for view in periods if view.kind is PeriodKind.YEAR)
            volumes = _made(call, services, session, (class_group, period), is_full=is_full)
            _saved(call, services, session, (volumes, path))
        return DONE


def _add_supplement(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("supplement", help=words["print_supplement_help"])
    @shared_options(kit)
    @click.option("--class", "title", required=True, metavar="7А", help=words["print_class_help"])
    @click.option("--period", "number", type=click.IntRange(1), required=True, help=words["print_period_help"])
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.pdf", help=words["print_to_help"])
    def supplement(call: Call, title: str, number: int, path: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            class_group, period = class_called(services, session, title), period_numbered(services, session, number)
            records = _first_prints(services, session, (class_group, period))
            register = services.printing.register
            differing = [one for one in records if register.differences(session, one.content_hash).changed]
            # without a difference the service says so, with the same refusal as everywhere
            made = tuple(register.supplement(session, one.content_hash) for one in differing or records[:1])
            _saved(call, services, session, (made, path))
        return DONE


def _add_check(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("check", help=words["print_check_help"])
    @shared_options(kit)
    @click.argument("code", metavar="CODE")
    def check(call: Call, code: str) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            found = services.printing.register.check(session, code)
        _tell(call, found)
        return DONE if found.outcome is CheckOutcome.TODAY else Outcome(_DIFFERS)


def class_called(services: Toolbox, session: Session, title: str) -> ClassGroupId:
    """Return the class group with a title.

    Raises:
        UnknownRecordError: there is no such class group, or several.
    """
    classes = [(view.class_group, view.title) for view in services.printing.classes(session)]
    return class_titled(title, classes)


def period_numbered(services: Toolbox, session: Session, number: int) -> PeriodId:
    """Return the grading period with a number.

    Raises:
        UnknownRecordError: the year has no such period.
    """
    return _first(view for view in services.journal.periods(session) if view.number == number)


def _first(periods: Iterable[PeriodView]) -> PeriodId:
    found = next(iter(periods), None)
    if found is None:
        raise UnknownRecordError(kind="period")
    return found.period


def _made(
    call: Call, services: Toolbox, session: Session, what: tuple[ClassGroupId, PeriodId], *, is_full: bool = False
) -> tuple[PrintedVolume, ...]:
    options = services.printing.options(session)
    if is_full:
        options = with_year_volume(options, YearVolume.FULL)
    with progress(call.words("print_progress"), is_shown=not call.is_json) as told:
        return services.printing.volumes(session, *what, told, options=options)


def _first_prints(services: Toolbox, session: Session, what: tuple[ClassGroupId, PeriodId]) -> tuple[VolumeRecord, ...]:
    """Return the last print of each part of a volume."""
    found: dict[int, VolumeRecord] = {}
    for record in services.printing.register.volumes(session):
        if (record.class_group, record.period) == what and record.is_volume and not record.act:
            found.setdefault(record.part, record)
    if not found:
        raise UnknownRecordError(kind="volume")
    return tuple(found.values())


def _saved(call: Call, services: Toolbox, session: Session, what: tuple[Sequence[PrintedVolume], Path]) -> None:
    volumes, path = what
    places = [path if len(volumes) == 1 else path.with_stem(f"{path.stem}-{one.part}") for one in volumes]
    for volume, place in zip(volumes, places, strict=True):
        services.printing.save(session, volume, volume.period, place)
    shown = [_fields(volume, place) for volume, place in zip(volumes, places, strict=True)]
    if call.is_json:
        print_json(shown[0] if len(shown) == 1 else shown)
        return
    for volume, fields in zip(volumes, shown, strict=True):
        click.echo(filled(call.words("print_done"), fields))
        if volume.is_draft:
            click.echo(call.words("print_draft"))
        if volume.has_warning:
            click.echo(call.words("print_thick"))


def _fields(volume: PrintedVolume, path: Path) -> dict[str, object]:
    return {
        "class_group": volume.class_title,
        "file": str(path),
        "pages": volume.pages,
        "sheets": volume.sheets,
        "part": volume.part,
        "parts": volume.parts,
        "is_draft": volume.is_draft,
        "sha256": volume.sha256,
        "manifest_hash": volume.manifest_hash,
    }


def _tell(call: Call, found: PrintoutCheck) -> None:
    record = found.volume
    fields = {
        "code": shown_code(found.code),
        "outcome": found.outcome.value,
        "class_group": None if record is None else record.class_title,
        "sheet": found.sheet if record is not None else None,
        "printed": None if record is None else f"{record.moment:%Y-%m-%d %H:%M}",
        "author": None if record is None else record.author,
        "place": None if record is None else record.place,
        "archive": found.archive_number,
        "is_today": found.is_today,
    }
    if call.is_json:
        print_json(fields)
        return
    if record is not None:
        click.echo(filled(call.words("print_whole" if found.is_whole else "print_sheet"), fields))
    click.echo(filled(call.words(f"print_is_{found.outcome.value}"), fields))
