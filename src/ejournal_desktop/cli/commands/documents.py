"""``documents list``, ``documents export``, ``documents proposals``: what the school publishes, saved for its site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import FILE, FOLDER, shared_options
from ejournal_desktop.cli.output import filled, lines, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.domain.school_board import DocumentKind

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit, Toolbox
    from ejournal_desktop.readmodels.documents import DocumentView
    from ejournal_desktop.services.session import Session

_HEADS = ("documents_column_date", "documents_column_author", "documents_column_proposal")


def documents_group(kit: Kit) -> click.Group:
    """Return the commands about documents and proposals."""
    group = click.Group("documents", help=kit.words["documents_help"])
    _add_list(group, kit)
    _add_export(group, kit)
    _add_proposals(group, kit)
    return group


def _add_list(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("list", help=words["documents_list_help"])
    @click.option("--all", "is_all", is_flag=True, help=words["documents_all_help"])
    @shared_options(kit)
    def list_documents(call: Call, /, *, is_all: bool) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            found = [one for one in services.documents.documents(session) if is_all or one.is_in_force]
        if call.is_json:
            print_json([_fields(one) for one in found])
        elif found:
            for line in lines([_cells(call, one) for one in found]):
                click.echo(line)
        else:
            click.echo(call.words("documents_none"))
        return DONE


def _add_export(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("export", help=words["documents_export_help"])
    @click.option("--to", "folder", type=FOLDER, required=True, metavar="DIR", help=words["documents_to_help"])
    @click.option("--guides", "has_guides", is_flag=True, help=words["documents_guides_help"])
    @shared_options(kit)
    def export(call: Call, /, folder: Path, *, has_guides: bool) -> Outcome:
        services, purpose = call.services(), call.words("documents_purpose")
        kinds = {kind.value: call.words(f"document_{kind}") for kind in DocumentKind}
        with signed_in(call, services) as session:
            chosen = [one.document for one in services.documents.documents(session) if one.is_in_force]
            names = services.documents.export(session, chosen, folder, kinds, purpose)
            names += _exported_guides(services, session, folder, purpose) if has_guides else ()
        if call.is_json:
            print_json({"files": list(names)})
        else:
            click.echo(filled(call.words("documents_saved"), {"count": len(names)}))
        return DONE


def _add_proposals(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("proposals", help=words["documents_proposals_help"])
    @click.option(
        "--to", "path", type=FILE, required=True, metavar="FILE.csv", help=words["documents_proposals_to_help"]
    )
    @shared_options(kit)
    def save_proposals(call: Call, /, path: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            count = services.discussions.save_proposals(session, path, [call.words(head) for head in _HEADS])
        if call.is_json:
            print_json({"proposals": count})
        else:
            click.echo(filled(call.words("documents_proposals_saved"), {"count": count}))
        return DONE


def _exported_guides(services: Toolbox, session: Session, folder: Path, purpose: str) -> tuple[str, ...]:
    names = []
    for guide in services.guides.guides():
        paper = services.guides.printed(session, guide)
        services.documents.export_guide(session, guide.code, purpose, (paper, folder / f"{guide.code}.pdf"))
        names.append(f"{guide.code}.pdf")
    return tuple(names)


def _cells(call: Call, document: DocumentView) -> tuple[str, ...]:
    return (
        call.words(f"document_{document.kind}"),
        document.number or "–",
        f"{document.day:%d.%m.%Y}",
        document.title,
        call.words(f"document_{document.state}"),
    )


def _fields(document: DocumentView) -> dict[str, Any]:
    return {
        "kind": document.kind,
        "number": document.number,
        "date": document.day.isoformat(),
        "title": document.title,
        "state": document.state.value,
        "file": document.file_title,
        "author": document.author,
        "published": document.published_at.isoformat(),
    }
