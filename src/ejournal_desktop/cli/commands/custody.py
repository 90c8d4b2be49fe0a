"""``archive list``, ``open``, ``receipt``, ``confirm``, ``drill``: what happens to an archive after it was written."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.exit_codes import TRUST
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import FILE, FOLDER, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.record_words import code_words, show_records
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.readmodels.custody import ArchiveCustody
    from ejournal_desktop.readmodels.integrity import StateDifference
    from ejournal_desktop.readmodels.restoring import DrillReport
    from ejournal_desktop.services.archive_reading import OpenArchive


def custody_commands(kit: Kit) -> Iterator[click.Command]:
    """Yield the commands for archives that stand on carriers."""
    yield _list(kit)
    yield _open(kit)
    yield _confirm(kit)
    yield _receipt(kit)
    yield _drill(kit)


def _list(kit: Kit) -> click.Command:
    @click.command("list", help=kit.words["archive_list_help"])
    @shared_options(kit)
    def listed(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            labels = {view.carrier: view.label for view in services.carriers.carriers(session)}
            register = sorted(services.archive_custody.register(session), key=attrgetter("place_in_list"))
        if call.is_json:
            print_json({"archives": [_row(row) for row in register]})
            return DONE
        for row in register:
            click.echo(_row_text(call, row, labels))
        if not register:
            click.echo(call.words("archive_list_empty"))
        return DONE

    return listed


def _row_text(call: Call, row: ArchiveCustody, labels: Mapping[str, str]) -> str:
    state = "archive_lost" if row.is_lost else "archive_confirmed" if row.is_confirmed else "archive_unconfirmed"
    places = row.stands_on or row.lost_on
    told = {
        **_row(row),
        "places": ", ".join(sorted(labels.get(place, place) for place in places)) or call.words("archive_no_carrier"),
        "state": call.words(state),
        "accepted_by": row.accepted_by or None,
    }
    return filled(call.words("archive_row"), told)


def _row(row: ArchiveCustody) -> dict[str, Any]:
    return {
        "class_group": row.class_title,
        "number": row.number,
        "week": row.week,
        "file": row.file_name,
        "manifest_hash": row.manifest_hash,
        "carrier": row.carrier,
        "copies": list(row.copied_to),
        "is_confirmed": row.is_confirmed,
        "is_lost": row.is_lost,
        "accepted_by": row.accepted_by,
    }


def _open(kit: Kit) -> click.Command:
    @click.command("open", help=kit.words["archive_open_help"])
    @shared_options(kit)
    @click.option("--search", "wanted", default="", metavar="TEXT", help=kit.words["archive_search_help"])
    @click.argument("file", type=FILE)
    def opened(call: Call, file: Path, wanted: str) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session, services.archive_reading.opened(session, file) as archive:
            told = _contents(archive, wanted)
        if call.is_json:
            print_json(told)
            return DONE
        click.echo(filled(call.words("archive_opened"), told))
        for course in told["courses"]:
            click.echo(f"  {course}")
        for hit in told["found"]:
            click.echo(" · ".join(part for part in (hit["day"], hit["course"], hit["text"]) if part))
        return DONE

    return opened


def _contents(archive: OpenArchive, wanted: str) -> dict[str, Any]:
    found = archive.search(wanted)
    title = archive.title
    return {
        "class_code": title.class_code,
        "school_year": title.school_year,
        "number": title.number,
        "week": title.week,
        "level": title.verdict.level,
        "students": len(archive.students()),
        "courses": [course.subject_title for course in archive.courses()],
        "found": [
            {
                "kind": hit.kind.value,
                "text": hit.text,
                "course": hit.course,
                "day": "" if hit.day is None else hit.day.isoformat(),
            }
            for hit in found
        ],
    }


def _confirm(kit: Kit) -> click.Command:
    @click.command("confirm", help=kit.words["archive_confirm_help"])
    @shared_options(kit)
    @click.argument("folder", type=FOLDER)
    def confirm(call: Call, folder: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            files = services.archive_custody.confirm(session, folder)
        if call.is_json:
            print_json({"files": [{"file": f.file_name, "is_good": f.is_good, "code": f.code} for f in files]})
        for file in () if call.is_json else files:
            words = call.words("archive_confirmed" if file.is_good else "archive_refused")
            click.echo(f"{file.file_name}: {filled(words, {'code': code_words(call, file.code)})}")
        if not files and not call.is_json:
            click.echo(call.words("carrier_has_none"))
        return DONE if all(file.is_good for file in files) else Outcome(TRUST)

    return confirm


def _receipt(kit: Kit) -> click.Command:
    @click.command("receipt", help=kit.words["archive_receipt_help"])
    @shared_options(kit)
    @click.argument("file", type=FILE)
    def receipt(call: Call, file: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            accepted = services.archive_custody.accept(session, file)
        told = {
            "class_group": accepted.class_title,
            "number": accepted.number,
            "week": accepted.week,
            "manifest_hash": accepted.manifest_hash,
            "handed_over_by": accepted.handed_over_by,
            "accepted_by": accepted.accepted_by,
            "time": accepted.moment.isoformat(timespec="seconds"),
            "receipt": accepted.receipt,
        }
        if call.is_json:
            print_json(told)
        else:
            click.echo(filled(call.words("archive_accepted"), told))
        return DONE

    return receipt


def _drill(kit: Kit) -> click.Command:
    @click.command("drill", help=kit.words["archive_drill_help"])
    @shared_options(kit)
    @click.argument("file", type=FILE)
    def drill(call: Call, file: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            report = services.restore_drill.run(session, file)
        told = _drill_fields(report)
        if call.is_json:
            print_json(told)
        else:
            click.echo(filled(call.words("drill_clean" if report.is_clean else "drill_found"), told))
            show_records(call, told["records"], "records_since")
        return DONE if report.is_clean else Outcome(TRUST)

    return drill


def _value_fields(difference: StateDifference) -> dict[str, Any]:
    return {
        "table": difference.table,
        "key": dict(difference.key),
        "column": difference.column,
        "archive": difference.live,
        "now": difference.logged,
    }


def _drill_fields(report: DrillReport) -> dict[str, Any]:
    return {
        "class_group": report.class_title,
        "number": report.number,
        "week": report.week,
        "is_clean": report.is_clean,
        "lost_entries": report.lost_entries,
        "differences": len(report.differences),
        "new_entries": report.new_entries,
        "records": {name: list(pair) for name, pair in report.records.items() if pair[0] != pair[1]},
        "corrected": [_value_fields(cell.difference) for cell in report.cells if cell.difference is not None],
    }
