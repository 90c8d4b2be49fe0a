"""What the classes lack, in tables: counts by class, and the list of one class (S1-5d, S1-5e)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.archive.words import table_week, translated
from ejournal_desktop.gui.dates import full_day
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.readmodels.completeness import ClassCompleteness, PoorCard, TeacherArrears

_LESSONS: Final = translatable("ArchiveWords", "lessons not complete")
_NO_TEACHER: Final = translatable("ArchiveWords", "course without a teacher")
_NO_PLAN: Final = translatable("ArchiveWords", "plan not ready")
_CARD: Final = translatable("ArchiveWords", "card not complete")
_WEEK: Final = translatable("ArchiveWords", "week not checked")
_TWO_VALUES: Final = translatable("ArchiveWords", "two values after an exchange")
_ARCHIVE: Final = translatable("ArchiveWords", "week not archived")
_NOBODY: Final = translatable("ArchiveWords", "nobody")
_COUNTED: Final = translatable("ArchiveWords", "{count}, the oldest of {day}, past the term: {overdue}")
_NO_BIRTH_DATE: Final = translatable("ArchiveWords", "no date of birth")
_NO_GUARDIAN: Final = translatable("ArchiveWords", "no guardian")
_OK: Final = "✓"


def class_record(row: ClassCompleteness) -> Record:
    """Return the row of a class: how many of each kind are missing."""
    counts = (
        len(row.lessons),
        row.overdue,
        len(row.courses_without_teacher),
        len(row.courses_without_plan),
        len(row.cards),
        len(row.unchecked_weeks),
        sum(course.count for course in row.contradictions),
    )
    archive = f"! {table_week(row.missing_archive)}" if row.missing_archive else _OK
    cells = (row.class_group.title, *(f"! {count}" if count else _OK for count in counts), archive)
    tones = {place: Tone.OK if cell == _OK else Tone.WARN for place, cell in enumerate(cells) if place}
    return Record(cells, row.class_group.class_group, tones)


def lack_records(row: ClassCompleteness) -> list[Record]:
    """Return what one class lacks, line by line: what, whose, and how much."""
    return [Record((translated(what), whose, much)) for what, whose, much in _lacks(row)]


def _lacks(row: ClassCompleteness) -> Iterator[tuple[str, str, str]]:
    for arrears in row.arrears():
        yield _LESSONS, arrears.teacher or translated(_NOBODY), _arrears_words(arrears)
    for title in row.courses_without_teacher:
        yield _NO_TEACHER, title, ""
    for title in row.courses_without_plan:
        yield _NO_PLAN, title, ""
    for card in row.cards:
        yield _CARD, card.student, _card_words(card)
    for week in row.unchecked_weeks:
        yield _WEEK, row.homeroom_teacher or translated(_NOBODY), table_week(week)
    for course in row.contradictions:
        yield _TWO_VALUES, f"{course.course}, {course.keeper or translated(_NOBODY)}", str(course.count)
    if row.missing_archive:
        yield _ARCHIVE, "", table_week(row.missing_archive)


def _arrears_words(arrears: TeacherArrears) -> str:
    counted = translated(_COUNTED)
    return counted.format(count=arrears.lessons, day=full_day(arrears.oldest), overdue=arrears.overdue)


def _card_words(card: PoorCard) -> str:
    lacks = ((card.lacks_birth_date, _NO_BIRTH_DATE), (card.lacks_guardian, _NO_GUARDIAN))
    return ", ".join(translated(words) for is_missing, words in lacks if is_missing)
