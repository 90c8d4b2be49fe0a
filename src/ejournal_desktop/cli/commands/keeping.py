"""``archive year``, ``keep`` and ``recheck``: the year on several carriers, what is kept until when and still whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.commands.differences import difference_texts, show_differences, tell_deputies
from ejournal_desktop.cli.exit_codes import TRUST
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import FOLDER, shared_options
from ejournal_desktop.cli.output import filled, print_json, progress
from ejournal_desktop.cli.record_words import code_words
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.services.archives import ArchiveWatch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit, Toolbox
    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.readmodels.custody import CheckedFile
    from ejournal_desktop.readmodels.retention import CarriedArchive, KeptArchive, RetentionTable, YearEndState
    from ejournal_desktop.services.session import Session


def keeping_commands(kit: Kit) -> Iterator[click.Command]:
    """Yield the commands of the year's end."""
    yield _year(kit)
    yield _keep(kit)
    yield _recheck(kit)


def _year(kit: Kit) -> click.Command:
    words = kit.words

    @click.command("year", help=words["archive_year_help"])
    @shared_options(kit)
    @click.option("--to", "folders", type=FOLDER, multiple=True, metavar="DIR", help=words["archive_year_to_help"])
    def year(call: Call, folders: tuple[Path, ...]) -> Outcome:
        services = call.services()
        with (
            signed_in(call, services) as session,
            progress(call.words("archive_progress"), is_shown=bool(folders) and not call.is_json) as told,
        ):
            written: list[WrittenArchive] = []
            watch = ArchiveWatch(lambda step: told(step.thousandths, 1000), written=written.append)
            try:
                if folders:
                    services.year_end.write(session, folders, watch=watch)
            finally:
                outcome = tell_deputies(call, services, session, written)
            state = services.year_end.state(session)
        _show_year(call, state, written)
        return outcome

    return year


def _show_year(call: Call, state: YearEndState, written: Sequence[WrittenArchive]) -> None:
    rows = [
        {
            "class_group": row.class_title,
            "is_closed": row.is_closed,
            "week": row.week,
            "carriers": row.carriers,
            "confirmed": row.confirmed,
        }
        for row in state.classes
    ]
    if call.is_json:
        told = {"wanted_carriers": state.wanted, "is_complete": state.is_complete, "classes": rows}
        print_json({**told, "differences": difference_texts(call, written)})
        return
    show_differences(call, written)
    for row in rows:
        closed = call.words("year_closed" if row["is_closed"] else "year_open")
        click.echo(filled(call.words("year_row"), {**row, "week": row["week"] or "–", "closed": closed}))
    click.echo(filled(call.words("year_done" if state.is_complete else "year_unfinished"), {"wanted": state.wanted}))


def _keep(kit: Kit) -> click.Command:
    words = kit.words

    @click.command("keep", help=words["archive_keep_help"])
    @shared_options(kit)
    @click.option("--prune", "is_pruned", is_flag=True, help=words["archive_prune_help"])
    @click.argument("folder", type=FOLDER, required=False)
    def keep(call: Call, folder: Path | None, *, is_pruned: bool) -> Outcome:
        if is_pruned and folder is None:
            raise click.UsageError(call.words("archive_prune_where"))
        services = call.services()
        with signed_in(call, services) as session:
            table = services.retention.table(session)
            rows = () if folder is None else services.retention.on_carrier(session, folder)
            removed = _pruned(services, session, folder, rows) if folder is not None and is_pruned else ()
        told = {**_table(table), "archives": [_row(row) for row in rows], "removed": list(removed)}
        if call.is_json:
            print_json(told)
        else:
            _show_kept(call, told)
        return DONE

    return keep


def _pruned(services: Toolbox, session: Session, folder: Path, rows: tuple[CarriedArchive, ...]) -> tuple[str, ...]:
    return services.retention.prune(session, folder, [row.file_name for row in rows if row.may_go])


def _table(table: RetentionTable) -> dict[str, Any]:
    return {
        "order": table.order,
        "terms": [
            {"document": kind.document.value, "years": kind.years, "clause": kind.clause, "reason": kind.reason}
            for kind in table.kinds
        ],
        "years": [
            {
                "school_year": row.school_year,
                "document": row.document.value,
                "until": None if row.until is None else row.until.isoformat(),
                "is_over": row.is_over,
            }
            for row in table.years
        ],
    }


def _row(row: CarriedArchive) -> dict[str, Any]:
    return {
        "file": row.file_name,
        "class_code": row.class_code,
        "school_year": row.school_year,
        "number": row.number,
        "until": None if row.until is None else row.until.isoformat(),
        "state": row.state.value,
        "may_go": row.may_go,
    }


def _show_kept(call: Call, told: dict[str, Any]) -> None:
    for row in told["years"]:
        document = call.words(f"kept_{row['document']}")
        until = row["until"] or call.words("kept_always")
        click.echo(filled(call.words("kept_row"), {**row, "document": document, "until": until}))
    for row in told["archives"]:
        gone = row["file"] in told["removed"]
        click.echo(f"{row['file']}: {call.words('kept_removed' if gone else 'keep_' + row['state'])}")


def _recheck(kit: Kit) -> click.Command:
    words = kit.words

    @click.command("recheck", help=words["archive_recheck_help"])
    @shared_options(kit)
    @click.option("--copy-to", "target", type=FOLDER, metavar="DIR", help=words["archive_renew_help"])
    @click.argument("folder", type=FOLDER, required=False)
    def recheck(call: Call, folder: Path | None, target: Path | None) -> Outcome:
        services = call.services()
        kept = services.kept_archives
        checked: tuple[CheckedFile, ...] = ()
        with (
            signed_in(call, services) as session,
            progress(call.words("archive_progress"), is_shown=folder is not None and not call.is_json) as told,
        ):
            if folder is not None:
                checked = kept.recheck(session, folder, progress=told)
            if folder is not None and target is not None:
                checked = (*checked, *kept.renew(session, folder, target, progress=told))
            rows = [_kept_row(row) for row in kept.register(session)]
        if call.is_json:
            files = [{"file": file.file_name, "is_good": file.is_good, "code": file.code} for file in checked]
            print_json({"archives": rows, "checked": files})
        for row in () if call.is_json else rows:
            row["trouble"] = code_words(call, row["trouble"])
            state = "recheck_trouble" if row["trouble"] else "recheck_due" if row["is_due"] else "recheck_next"
            click.echo(filled(call.words("recheck_row"), {**row, "state": filled(call.words(state), row)}))
        if not rows and not call.is_json:
            click.echo(call.words("recheck_none"))
        return DONE if all(file.is_good for file in checked) else Outcome(TRUST)

    return recheck


def _kept_row(row: KeptArchive) -> dict[str, Any]:
    return {
        "class_group": row.class_title,
        "school_year": row.school_year,
        "number": row.number,
        "file": row.file_name,
        "label": row.label,
        "checked": row.checked.isoformat(),
        "next_check": row.next_check.isoformat(),
        "until": None if row.until is None else row.until.isoformat(),
        "is_due": row.is_due,
        "trouble": row.trouble,
    }
