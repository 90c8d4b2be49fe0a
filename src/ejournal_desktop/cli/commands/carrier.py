"""``carrier list``, ``carrier register``, ``carrier look`` and ``carrier lost``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import FOLDER, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.services.errors import UnknownRecordError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.carriers import CarrierView


def carrier_group(kit: Kit) -> click.Group:
    """Return the commands around flash drives."""
    group = click.Group("carrier", help=kit.words["carrier_help"])
    for command in (_list(kit), _register(kit), _look(kit), _lost(kit)):
        group.add_command(command)
    return group


def _list(kit: Kit) -> click.Command:
    @click.command("list", help=kit.words["carrier_list_help"])
    @shared_options(kit)
    def listed(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            views = services.carriers.carriers(session)
            warnings = services.carriers.warnings(session)
        if call.is_json:
            told = [{"warning": row.warning.value, "label": row.label, "days": row.days} for row in warnings]
            print_json({"carriers": [_fields(view) for view in views], "warnings": told})
            return DONE
        for view in views:
            _show(call, view)
        for row in warnings:
            click.echo(filled(call.words("warning_" + row.warning.value), {"label": row.label, "days": row.days}))
        return DONE

    return listed


def _register(kit: Kit) -> click.Command:
    @click.command("register", help=kit.words["carrier_register_help"])
    @shared_options(kit)
    @click.option("--label", required=True, metavar="TEXT", help=kit.words["carrier_label_help"])
    @click.argument("folder", type=FOLDER)
    def register(call: Call, folder: Path, label: str) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            view = services.carriers.register(session, folder, label)
        _tell(call, view)
        return DONE

    return register


def _look(kit: Kit) -> click.Command:
    @click.command("look", help=kit.words["carrier_look_help"])
    @shared_options(kit)
    @click.argument("folder", type=FOLDER)
    def look(call: Call, folder: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            contents = services.carriers.look(session, folder)
        files = [
            {"file": file.file_name, "standing": file.standing.value, "number": file.number, "week": file.week}
            for file in contents.files
        ]
        if call.is_json:
            role = contents.role.value
            told = {"role": role, "label": contents.label, "unfinished": contents.unfinished, "files": files}
            print_json(told)
            return DONE
        click.echo(filled(call.words("carrier_role_" + contents.role.value), {"label": contents.label}))
        for row in files:
            click.echo(f"{row['file']}: {call.words('standing_' + str(row['standing']))}")
        if not files:
            click.echo(call.words("carrier_has_none"))
        if contents.unfinished:
            click.echo(filled(call.words("carrier_unfinished"), {"count": contents.unfinished}))
        return DONE

    return look


def _lost(kit: Kit) -> click.Command:
    words = kit.words

    @click.command("lost", help=words["carrier_lost_help"])
    @shared_options(kit)
    @click.option("--circumstances", default="", metavar="TEXT", help=words["carrier_circumstances_help"])
    @click.option("--backup", "has_backup", is_flag=True, help=words["carrier_backup_help"])
    @click.argument("carrier")
    def lost(call: Call, carrier: str, circumstances: str, *, has_backup: bool) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            chosen = _named(services.carriers.carriers(session), carrier)
            view = services.carriers.report_lost(session, chosen.carrier, circumstances, has_backup=has_backup)
        _tell(call, view)
        if has_backup and not call.is_json:
            click.echo(call.words("carrier_needs_rekey"))
        return DONE

    return lost


def _named(views: Sequence[CarrierView], wanted: str) -> CarrierView:
    """Return the carrier with an id or a label."""
    found = [view for view in views if wanted in (view.carrier, view.label)]
    if len(found) != 1:
        raise UnknownRecordError(kind="carrier")
    return found[0]


def _tell(call: Call, view: CarrierView) -> None:
    if call.is_json:
        print_json(_fields(view))
    else:
        _show(call, view)


def _show(call: Call, view: CarrierView) -> None:
    state = call.words("carrier_state_lost" if view.is_lost else "carrier_state_used")
    click.echo(filled(call.words("carrier_row"), {**_fields(view), "state": state}))


def _fields(view: CarrierView) -> dict[str, Any]:
    return {
        "carrier": view.carrier,
        "label": view.label,
        "holder": view.holder_name or None,
        "is_lost": view.is_lost,
        "archives": view.archives,
        "last_archive": None if view.last_archive is None else view.last_archive.date().isoformat(),
    }
