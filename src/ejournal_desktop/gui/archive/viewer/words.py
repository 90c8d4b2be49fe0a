"""What an opened archive says in words: its title, topics, corrections, hits of a search, who entered what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.archive.words import moment_words, week_words
from ejournal_desktop.gui.dates import day_words, long_day, short_day
from ejournal_desktop.gui.journal.cell_faces import mark_letters
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.readmodels.cell_history import HistoryKind
from ejournal_desktop.readmodels.opened_archive import HitKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.readmodels.cell_history import CellHistoryEntry
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.opened_archive import ArchiveHit, ArchiveTitle
    from ejournal_desktop.readmodels.volume import MarkCorrection

CONTEXT: Final = "ArchiveViewerWords"
_TITLE: Final = translatable(
    "ArchiveViewerWords", "{class_title} · {year} · archive No. {number} of {moment}, week {week}"
)
_KINDS: Final[Mapping[HitKind, str]] = {
    HitKind.STUDENT: translatable("ArchiveViewerWords", "student"),
    HitKind.TOPIC: translatable("ArchiveViewerWords", "topic"),
    HitKind.HOMEWORK: translatable("ArchiveViewerWords", "homework"),
}
_EMPTY: Final = translatable("ArchiveViewerWords", "empty")
_ENTERED: Final = translatable("ArchiveViewerWords", "{moment}: {value} — {author}")
_CHANGED: Final = translatable("ArchiveViewerWords", "{moment}: {before} → {value} — {author}")
_NO_ENTRY: Final = translatable("ArchiveViewerWords", "{student}, {day}: nothing was ever entered here.")
_OF_CELL: Final = translatable("ArchiveViewerWords", "{student}, {day}:")


def translated(words: str) -> str:
    """Return words of the viewer in the language of the window."""
    return QCoreApplication.translate(CONTEXT, words)


def title_words(title: ArchiveTitle, class_title: str) -> str:
    """Return which archive is open."""
    return translated(_TITLE).format(
        class_title=class_title,
        year=title.school_year,
        number=title.number,
        moment=moment_words(title.moment),
        week=week_words(title.week),
    )


def topic_record(lesson: LessonColumn) -> Record:
    """Return the row of a lesson: when, topic, homework, when it was written down."""
    written = "–" if lesson.recorded_at is None else moment_words(lesson.recorded_at)
    cells = (str(lesson.ordinal or "–"), long_day(lesson.day), lesson.topic, lesson.homework, written)
    return Record(cells, subject=lesson.lesson)


def correction_record(correction: MarkCorrection) -> Record:
    """Return the row of a correction: what, by whom, when, why."""
    empty = translated(_EMPTY)
    cells = (
        day_words(correction.day),
        correction.subject_title,
        correction.student.short,
        f"{correction.old or empty} → {correction.new or empty}",
        correction.author,
        moment_words(correction.moment),
        correction.reason,
    )
    return Record(cells, subject=correction)


def hit_record(hit: ArchiveHit) -> Record:
    """Return the row of a place that a search found."""
    kind = translated(_KINDS[hit.kind])
    day = "" if hit.day is None else day_words(hit.day)
    short = "" if hit.day is None else short_day(hit.day)
    sentence = ", ".join(part for part in (kind, hit.text, hit.course, day) if part)
    return Record((hit.text, hit.course or kind, short), subject=hit, sentence=sentence)


def history_words(student: str, day: str, entries: Sequence[CellHistoryEntry], rules: CellRules) -> str:
    """Return who entered what in a cell, and when, the oldest first."""
    if not entries:
        return translated(_NO_ENTRY).format(student=student, day=day)
    lines = [translated(_OF_CELL).format(student=student, day=day)]
    for entry in entries:
        words = _ENTERED if entry.before is None else _CHANGED
        lines.append(
            translated(words).format(
                moment=moment_words(entry.moment),
                before=_value(entry, entry.before, rules),
                value=_value(entry, entry.value, rules),
                author=entry.author,
            )
        )
    return "\n".join(lines)


def _value(entry: CellHistoryEntry, code: str | None, rules: CellRules) -> str:
    if code is None:
        return translated(_EMPTY)
    if entry.kind is HistoryKind.MARK:
        return mark_letters(rules.scale, code)
    attendance = rules.regulation.attendance_code(code)
    return code if attendance is None else attendance.letter
