"""``print journal``: a volume of a class group as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ejournal_desktop.cli.choosing import class_titled
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import FILE, shared_options
from ejournal_desktop.cli.output import filled, print_json, progress
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.services.errors import UnknownRecordError

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit, Toolbox
    from ejournal_desktop.kernel.identifiers import PeriodId
    from ejournal_desktop.readmodels.printing import PrintedVolume
    from ejournal_desktop.services.session import Session


def print_group(kit: Kit) -> click.Group:
    """Return the commands that make paper."""
    words = kit.words
    group = click.Group("print", help=words["print_help"])

    @group.command("journal", help=words["print_journal_help"])
    @shared_options(kit)
    @click.option("--class", "title", required=True, metavar="7А", help=words["print_class_help"])
    @click.option("--period", "number", type=click.IntRange(1), required=True, help=words["print_period_help"])
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.pdf", help=words["print_to_help"])
    def journal(call: Call, title: str, number: int, path: Path) -> Outcome:
        services = call.services()
        with (
            signed_in(call, services) as session,
            progress(call.words("print_progress"), is_shown=not call.is_json) as told,
        ):
            classes = [(view.class_group, view.title) for view in services.printing.classes(session)]
            class_group, period = class_titled(title, classes), _period(services, session, number)
            volume = services.printing.volume(session, class_group, period, told)
            services.printing.save(session, volume, period, path)
        _show(call, volume, path)
        return DONE

    return group


def _period(services: Toolbox, session: Session, number: int) -> PeriodId:
    found = [view.period for view in services.journal.periods(session) if view.number == number]
    if not found:
        raise UnknownRecordError(kind="period")
    return found[0]


def _show(call: Call, volume: PrintedVolume, path: Path) -> None:
    fields = {
        "class_group": volume.class_title,
        "file": str(path),
        "pages": volume.pages,
        "sheets": volume.sheets,
        "is_draft": volume.is_draft,
        "sha256": volume.sha256,
        "manifest_hash": volume.manifest_hash,
    }
    if call.is_json:
        print_json(fields)
        return
    click.echo(filled(call.words("print_done"), fields))
    if volume.is_draft:
        click.echo(call.words("print_draft"))
