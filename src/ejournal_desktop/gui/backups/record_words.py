"""Kinds of records in plain words: what a restore or a drill says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.archive.differences import place_words
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.integrity import CellPlace, IntegrityFinding, StateDifference

CONTEXT: Final = "RecordKinds"
_KINDS: Final[Mapping[str, str]] = {
    "mark": translatable("RecordKinds", "marks"),
    "attendance": translatable("RecordKinds", "absences"),
    "lesson": translatable("RecordKinds", "lessons with topics"),
    "period_mark": translatable("RecordKinds", "results of periods"),
    "correction": translatable("RecordKinds", "corrections"),
    "student": translatable("RecordKinds", "students"),
    "enrollment": translatable("RecordKinds", "places in classes"),
    "guardian": translatable("RecordKinds", "guardians"),
    "student_card": translatable("RecordKinds", "cards of students"),
    "staff_member": translatable("RecordKinds", "members of staff"),
    "account": translatable("RecordKinds", "accounts"),
    "role_grant": translatable("RecordKinds", "duties"),
    "duty_order": translatable("RecordKinds", "appointments to duties"),
    "data_power": translatable("RecordKinds", "powers over personal data"),
    "undertaking": translatable("RecordKinds", "undertakings of non-disclosure"),
    "class_group": translatable("RecordKinds", "classes"),
    "course": translatable("RecordKinds", "courses"),
    "course_teacher": translatable("RecordKinds", "teachers of courses"),
    "timetable_slot": translatable("RecordKinds", "lessons of the timetable"),
    "plan_hour": translatable("RecordKinds", "hours of course plans"),
    "archive": translatable("RecordKinds", "archives in the register"),
    "checkpoint": translatable("RecordKinds", "checkpoints of the log"),
    "archive_confirmation": translatable("RecordKinds", "confirmations of archives"),
    "archive_recheck": translatable("RecordKinds", "checks of old archives"),
    "archive_acceptance": translatable("RecordKinds", "hand-overs of archives"),
    "archive_copy": translatable("RecordKinds", "copies of archives"),
    "carrier": translatable("RecordKinds", "flash drives in the register"),
    "backup": translatable("RecordKinds", "copies of the base"),
    "drill": translatable("RecordKinds", "restore drills"),
    "restore": translatable("RecordKinds", "restores"),
    "certificate": translatable("RecordKinds", "certificates of keys"),
    "closed_period": translatable("RecordKinds", "closed periods"),
    "message": translatable("RecordKinds", "messages"),
    "letter": translatable("RecordKinds", "letters to guardians"),
    "absence_reason": translatable("RecordKinds", "reasons of absences"),
    "printed_volume": translatable("RecordKinds", "printed volumes"),
    "printed_document": translatable("RecordKinds", "printed papers"),
    "kept_report": translatable("RecordKinds", "copies of issued reports"),
    "notice": translatable("RecordKinds", "notices"),
    "control_act": translatable("RecordKinds", "acts of control"),
    "regulation": translatable("RecordKinds", "editions of the regulation"),
    "holiday": translatable("RecordKinds", "holidays"),
    "grading_period": translatable("RecordKinds", "grading periods"),
    "subgroup_member": translatable("RecordKinds", "places in subgroups"),
    "workstation": translatable("RecordKinds", "workplaces"),
}
_OTHER: Final = translatable("RecordKinds", "other records ({kind})")


def kind_words(kind: str) -> str:
    """Return the words for a kind of record; a rare one shows its name in the written format."""
    words = _KINDS.get(kind)
    if words is None:
        return QCoreApplication.translate(CONTEXT, _OTHER).format(kind=kind)
    return QCoreApplication.translate(CONTEXT, words)


def changed_records(records: Mapping[str, tuple[int, int]]) -> list[Record]:
    """Return rows for the kinds whose number differs: first now, then as in the copy."""
    rows = [(kind_words(kind), now, then) for kind, (now, then) in records.items() if now != then]
    rows.sort(key=lambda row: -abs(row[1] - row[2]))
    return [Record((words, str(now), str(then), _signed(then - now)), subject=words) for words, now, then in rows]


def _signed(number: int) -> str:
    return f"{number:+d}".replace("-", "−")


def corrected_cells(findings: Sequence[IntegrityFinding]) -> list[Record]:
    """Return rows for values of pages that were corrected since: where, as it is today, as it stands in the archive."""
    return [
        _cell(finding.place, finding.difference)
        for finding in findings
        if finding.place is not None and finding.difference is not None
    ]


def _cell(place: CellPlace, difference: StateDifference) -> Record:
    today, then = ("" if value is None else str(value) for value in (difference.logged, difference.live))
    words = f"{kind_words(difference.table)}: {place_words(place)}"
    return Record((words, today, then, ""), subject=words)
