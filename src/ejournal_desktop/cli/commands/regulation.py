"""``regulation``: the rules of the school to read, to compare and to write to a file (S0-7.2)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import DAY, FILE, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.domain.regulation_editions import provisions
from ejournal_desktop.domain.regulation_reading import plain_value, regulation_to_mapping
from ejournal_desktop.domain.regulation_source import DEFAULT_CLAUSE, clause_number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.domain.regulation_drafting import DraftProblem, RuleDifference
    from ejournal_desktop.readmodels.regulation_draft import EditionView


def regulation_group(kit: Kit) -> click.Group:
    """Return the commands around the regulation; none of them changes it."""

    @click.group("regulation", help=kit.words["regulation_help"])
    def regulation() -> None:
        """Hold the commands."""

    for command in (_show_command(kit), _diff_command(kit), _export_command(kit)):
        regulation.add_command(command)
    return regulation


def _show_command(kit: Kit) -> click.Command:
    @click.command("show", help=kit.words["regulation_show_help"])
    @shared_options(kit)
    @click.option("--on", type=DAY, metavar="DATE", help=kit.words["regulation_on_help"])
    def show(call: Call, on: date | None) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            sheet = services.regulation_sheet.sheet(session, on)
            editions = services.regulation_drafts.editions(session)
        if call.is_json:
            mapping = regulation_to_mapping(sheet.regulation)
            print_json({"valid_from": sheet.valid_from.isoformat(), "editions": _told(editions), "regulation": mapping})
            return DONE
        head = {"title": sheet.regulation.header.title, "day": f"{sheet.valid_from:%d.%m.%Y}"}
        click.echo(filled(call.words("regulation_title"), head))
        for view in editions:
            click.echo(_edition_line(call, view))
        for one in provisions(sheet.regulation):
            said = {"key": one.key, "value": _plain(one.value), "clause": _clause(call, one.clause)}
            click.echo(filled(call.words("regulation_rule"), said))
        return DONE

    return show


def _diff_command(kit: Kit) -> click.Command:
    @click.command("diff", help=kit.words["regulation_diff_help"])
    @shared_options(kit)
    @click.option("--on", type=DAY, metavar="DATE", help=kit.words["regulation_on_help"])
    @click.option("--draft", "is_draft", is_flag=True, help=kit.words["regulation_draft_help"])
    def diff(call: Call, on: date | None, *, is_draft: bool) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            if is_draft:
                draft = services.regulation_drafts.draft(session)
                found, problems = draft.differences, draft.problems
            else:
                found = _differences_on(services.regulation_drafts.editions(session), on)
                problems = ()
        if call.is_json:
            wrong = [{"key": one.key, "problem": one.problem} for one in problems]
            print_json({"changes": [_change(one) for one in found], "problems": wrong})
        else:
            _show_changes(call, found, problems)
        return DONE

    return diff


def _export_command(kit: Kit) -> click.Command:
    @click.command("export", help=kit.words["regulation_export_help"])
    @shared_options(kit)
    @click.option("--on", type=DAY, metavar="DATE", help=kit.words["regulation_on_help"])
    @click.option("--to", "file", type=FILE, required=True, metavar="FILE", help=kit.words["regulation_to_help"])
    def export(call: Call, on: date | None, file: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            services.regulation_sheet.export(session, file, on)
        if call.is_json:
            print_json({"file": str(file)})
        else:
            click.echo(filled(call.words("regulation_written"), {"file": str(file)}))
        return DONE

    return export


def _differences_on(editions: Sequence[EditionView], day: date | None) -> tuple[RuleDifference, ...]:
    """Return what the edition of a day changed, the last one without a day."""
    view = next((one for one in editions if day is None or one.valid_from <= day), editions[-1])
    return view.differences


def _edition_line(call: Call, view: EditionView) -> str:
    adoption, known = view.adoption, ""
    if adoption.order_date is not None:
        order = {"number": adoption.order_number, "day": f"{adoption.order_date:%d.%m.%Y}"}
        known += filled(call.words("regulation_order"), order)
    if adoption.protocol_date is not None:
        protocol = {"number": adoption.protocol_number, "day": f"{adoption.protocol_date:%d.%m.%Y}"}
        known += filled(call.words("regulation_protocol"), protocol)
    said = {"day": f"{view.valid_from:%d.%m.%Y}", "adoption": known, "person": view.confirmed_by}
    return filled(call.words("regulation_edition"), {**said, "moment": f"{view.confirmed_at:%d.%m.%Y %H:%M}"})


def _show_changes(call: Call, found: Sequence[RuleDifference], problems: Sequence[DraftProblem]) -> None:
    for one in found:
        said = {"key": one.key, "before": _plain(one.before), "after": _plain(one.after)}
        clause = _clause(call, one.clauses[1] or one.clauses[0])
        click.echo(filled(call.words("regulation_changed"), {**said, "clause": clause}))
    for wrong in problems:
        click.echo(filled(call.words("regulation_problem"), {"key": wrong.key, "problem": wrong.problem}))
    if not found:
        click.echo(call.words("regulation_same"))


def _told(editions: Sequence[EditionView]) -> list[dict[str, Any]]:
    return [
        {
            "valid_from": view.valid_from.isoformat(),
            "order_number": view.adoption.order_number,
            "order_date": None if view.adoption.order_date is None else view.adoption.order_date.isoformat(),
            "protocol_number": view.adoption.protocol_number,
            "protocol_date": None if view.adoption.protocol_date is None else view.adoption.protocol_date.isoformat(),
            "confirmed_by": view.confirmed_by,
            "confirmed_at": view.confirmed_at.isoformat(),
            "changes": len(view.differences),
        }
        for view in editions
    ]


def _change(one: RuleDifference) -> dict[str, Any]:
    before, after = plain_value(one.before), plain_value(one.after)
    return {"key": one.key, "before": before, "after": after, "clause": one.clauses[1] or one.clauses[0]}


def _plain(value: object) -> str:
    return json.dumps(plain_value(value), ensure_ascii=False)


def _clause(call: Call, clause: str) -> str:
    return call.words("regulation_silent") if clause == DEFAULT_CLAUSE else clause_number(clause) or clause
