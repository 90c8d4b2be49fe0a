"""``exchange``: state, admit, join, make, look, take, conflicts, dismiss."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.conflict_words import conflict_line
from ejournal_desktop.cli.exit_codes import TRUST
from ejournal_desktop.cli.login import asked_handle, asked_password, signed_in
from ejournal_desktop.cli.options import FILE, FOLDER, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.exchange import ExchangePreview, OpenConflict, RefusedEntries, Workstation

_DIGITS = 6
_HEXADECIMAL = 16


def exchange_group(kit: Kit) -> click.Group:
    """Return the commands around the exchange between the computers of a school."""
    group = click.Group("exchange", help=kit.words["exchange_help"])
    commands = (_state, _admit, _join, _make, _look, _take, _conflicts, _dismiss)
    for command in commands:
        group.add_command(command(kit))
    return group


def _state(kit: Kit) -> click.Command:
    @click.command("state", help=kit.words["exchange_state_help"])
    @shared_options(kit)
    def state(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            found = services.exchange.state(session)
        told = {
            "workstations": [_workstation(one) for one in found.workstations],
            "waiting": found.waiting,
            "conflicts": found.open_conflicts,
            "is_rekey_due": found.is_rekey_due,
        }
        if call.is_json:
            print_json(told)
            return DONE
        for one in found.workstations:
            _show_workstation(call, one)
        click.echo(filled(call.words("exchange_waiting"), told))
        if found.is_rekey_due:
            click.echo(call.words("exchange_rekey_due"))
        return DONE

    return state


def _admit(kit: Kit) -> click.Command:
    words = kit.words

    @click.command("admit", help=words["exchange_admit_help"])
    @shared_options(kit)
    @click.option("--title", required=True, metavar="TEXT", help=words["exchange_title_help"])
    @click.option("--room", default="", metavar="TEXT", help=words["exchange_room_help"])
    @click.argument("folder", type=FOLDER)
    def admit(call: Call, folder: Path, title: str, room: str) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            parcel = services.exchange.admit(session, folder, title, room)
        _tell(
            call,
            "exchange_admitted",
            {"file": parcel.file_name, "number": _number(parcel.device), "sha256": parcel.content_hash},
        )
        return DONE

    return admit


def _join(kit: Kit) -> click.Command:
    @click.command("join", help=kit.words["exchange_join_help"])
    @shared_options(kit)
    @click.argument("file", type=FILE)
    def join(call: Call, file: Path) -> Outcome:
        handle = asked_handle(call)
        call.services().joining.join(call.data, file, handle, asked_password(call))
        _tell(call, "exchange_joined", {"folder": str(call.data)})
        return DONE

    return join


def _make(kit: Kit) -> click.Command:
    @click.command("make", help=kit.words["exchange_make_help"])
    @shared_options(kit)
    @click.argument("folder", type=FOLDER)
    def make(call: Call, folder: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            made = services.exchange.make(session, folder)
        fields = {"file": made.file_name, "number": made.number, "entries": made.entries, "sha256": made.content_hash}
        _tell(call, "exchange_made", fields)
        return DONE

    return make


def _look(kit: Kit) -> click.Command:
    @click.command("look", help=kit.words["exchange_look_help"])
    @shared_options(kit)
    @click.argument("file", type=FILE)
    def look(call: Call, file: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            preview = services.exchange.look(session, file)
        told = _preview(preview, file)
        if call.is_json:
            print_json(told)
        else:
            _show_preview(call, preview, told, session.regulation)
        return DONE

    return look


def _take(kit: Kit) -> click.Command:
    @click.command("take", help=kit.words["exchange_take_help"])
    @shared_options(kit)
    @click.argument("files", type=FILE, nargs=-1, required=True)
    def take(call: Call, files: tuple[Path, ...]) -> Outcome:
        services, told = call.services(), []
        with signed_in(call, services) as session:
            for file in files:
                taken = services.exchange.take(session, file)
                told.append({**_preview(taken.preview, file), "state_digest": taken.digest})
                if not call.is_json:
                    _show_preview(call, taken.preview, told[-1], session.regulation)
                    click.echo(filled(call.words("exchange_taken"), {"digest": taken.digest}))
        if call.is_json:
            print_json({"bundles": told})
        return Outcome(TRUST) if any(row["refused"] for row in told) else DONE

    return take


def _conflicts(kit: Kit) -> click.Command:
    @click.command("conflicts", help=kit.words["exchange_conflicts_help"])
    @shared_options(kit)
    def conflicts(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            found = services.exchange.conflicts(session)
        if call.is_json:
            print_json({"conflicts": [_conflict(one) for one in found]})
            return DONE
        for one in found:
            _show_conflict(call, one, session.regulation)
        if not found:
            click.echo(call.words("exchange_no_conflicts"))
        return DONE

    return conflicts


def _dismiss(kit: Kit) -> click.Command:
    @click.command("dismiss", help=kit.words["exchange_dismiss_help"])
    @shared_options(kit)
    @click.argument("number")
    def dismiss(call: Call, number: str) -> Outcome:
        try:
            device = int(number, _HEXADECIMAL)
        except ValueError as error:
            raise click.UsageError(call.words("exchange_number")) from error
        services = call.services()
        with signed_in(call, services) as session:
            services.exchange.dismiss(session, device)
        _tell(call, "exchange_dismissed", {"number": _number(device)})
        return DONE

    return dismiss


def _tell(call: Call, words: str, fields: Mapping[str, Any]) -> None:
    if call.is_json:
        print_json(fields)
    else:
        click.echo(filled(call.words(words), fields))


def _number(device: int) -> str:
    """Return the number of a computer as it stands in the names of files."""
    return f"{device:0{_DIGITS}x}"


def _workstation(one: Workstation) -> dict[str, Any]:
    return {
        "number": _number(one.device),
        "title": one.title,
        "room": one.room,
        "is_main": one.is_main,
        "is_this": one.is_this,
        "is_dismissed": one.is_dismissed,
        "last_taken": None if one.last_taken is None else one.last_taken.isoformat(timespec="seconds"),
        "last_made": None if one.last_made is None else one.last_made.isoformat(timespec="seconds"),
        "taken_number": one.taken_number,
    }


def _show_workstation(call: Call, one: Workstation) -> None:
    flags = {"is_main": one.is_main, "is_this": one.is_this, "is_dismissed": one.is_dismissed}
    marks = [call.words(f"exchange_{name}") for name, is_set in flags.items() if is_set]
    if one.last_taken is not None:
        moment = one.last_taken.isoformat(sep=" ", timespec="minutes")
        marks.append(filled(call.words("exchange_heard"), {"moment": moment}))
    title = f"{one.title}, {one.room}" if one.room else one.title
    fields = {"number": _number(one.device), "title": title, "marks": ", ".join(marks)}
    click.echo(filled(call.words("exchange_workstation"), fields).rstrip())


def _preview(preview: ExchangePreview, file: Path) -> dict[str, Any]:
    return {
        "file": file.name,
        "workstation": preview.workstation,
        "bundle": preview.number,
        "made": preview.made.isoformat(timespec="seconds"),
        "entries": preview.entries,
        "by_class": dict(sorted(preview.by_class.items())),
        "by_author": dict(sorted(preview.by_author.items())),
        "by_kind": dict(sorted(preview.by_kind.items())),
        "conflicts": [_conflict(one) for one in preview.conflicts],
        "refused": [_refused(one) for one in preview.refused],
        "accounts": preview.accounts,
    }


def _show_preview(call: Call, preview: ExchangePreview, told: Mapping[str, Any], regulation: Regulation) -> None:
    click.echo(filled(call.words("exchange_preview"), told))
    for title, count in told["by_class"].items():
        name = title or call.words("exchange_whole_school")
        click.echo(filled(call.words("exchange_part"), {"name": name, "count": count}))
    for one in preview.conflicts:
        _show_conflict(call, one, regulation)
    for row in told["refused"]:
        click.echo(filled(call.words("exchange_refused"), row))
    if preview.accounts:
        click.echo(filled(call.words("exchange_accounts"), told))
    if preview.is_known:
        click.echo(call.words("exchange_known"))


def _conflict(one: OpenConflict) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "class_group": one.class_title,
        "subject": one.subject,
        "day": None if one.day is None else one.day.isoformat(),
        "bell": one.bell,
        "student": one.student,
        "values": [
            {
                "text": value.text,
                "author": value.author,
                "time": value.moment.isoformat(timespec="seconds"),
                "workstation": value.workstation,
                "is_shown": value.is_shown,
            }
            for value in one.values
        ],
    }


def _show_conflict(call: Call, one: OpenConflict, regulation: Regulation) -> None:
    click.echo(conflict_line(one, regulation, call.words))


def _refused(row: RefusedEntries) -> dict[str, Any]:
    return {
        "feed": row.feed,
        "sequence": row.sequence,
        "count": row.count,
        "author": row.author,
        "moment": row.moment.isoformat(timespec="seconds"),
        "class_group": row.class_title,
    }
