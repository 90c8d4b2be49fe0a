"""``print assignments`` and ``print untold``: papers of families who were away, and who waits to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.choosing import class_titled
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import DAY, FILE, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.readmodels.informing import InformingReason
from ejournal_desktop.services.errors import UnknownRecordError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.informing import InformingQueue


def add_families(group: click.Group, kit: Kit) -> None:
    """Add the commands to the group ``print``."""
    _add_assignments(group, kit)
    _add_untold(group, kit)


def _add_assignments(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("assignments", help=words["print_assignments_help"])
    @shared_options(kit)
    @click.option("--class", "title", required=True, metavar="7А", help=words["print_class_help"])
    @click.option("--student", "name", required=True, metavar="NAME", help=words["print_absent_help"])
    @click.option("--from", "starts", type=DAY, required=True, help=words["print_from_help"])
    @click.option("--until", "ends", type=DAY, required=True, help=words["print_until_help"])
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.pdf", help=words["print_to_help"])
    def assignments(call: Call, title: str, name: str, path: Path, **days: date) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            papers = services.printing.papers
            class_group = class_titled(title, papers.classes(session))
            rows = papers.students(session, class_group)
            found = [row.student for row in rows if row.name.full.casefold().startswith(name.casefold())]
            if len(found) != 1:
                raise UnknownRecordError(kind="student")
            paper = papers.assignments(session, found, (days["starts"], days["ends"]))
            services.printing.sheets.save_paper(session, paper, class_group, path)
        fields = {"file": str(path), "sheets": paper.sheets, "pages": paper.pages, "sha256": paper.sha256}
        if call.is_json:
            print_json(fields)
        else:
            click.echo(filled(call.words("print_paper_done"), fields))
        return DONE


def _add_untold(group: click.Group, kit: Kit) -> None:
    @group.command("untold", help=kit.words["print_untold_help"])
    @shared_options(kit)
    def untold(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            rows = [_counted(queue) for queue in services.informing.school(session)]
        if call.is_json:
            print_json({"classes": rows})
            return DONE
        for row in rows:
            click.echo(filled(call.words("print_untold_line"), row))
        return DONE


def _counted(queue: InformingQueue) -> dict[str, Any]:
    """Return how many families of a class wait, without names: the list may go into the post of a scheduled task."""
    return {
        "class": queue.class_group.title,
        "results": sum(row.reason is InformingReason.RESULTS for row in queue.rows),
        "news": sum(row.reason is InformingReason.NEWS for row in queue.rows),
        "overdue": len(queue.overdue),
    }
