"""Tables of an archive for spreadsheet programs (sync/FORMAT.md 6.2): UTF-8 with a mark, semicolons, guarded cells."""

from __future__ import annotations

import re
from collections import defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeAlias

from ejournal_desktop.domain.cells import ATTENDANCE_PLACE
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.sync.words import CodeWords, course_title, period_title, stay

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn, StudentRow
    from ejournal_desktop.readmodels.volume import ClassVolume

Row: TypeAlias = "tuple[str | int | tuple[str | int, ...], ...]"
"""Cells of a line; those that belong together may stand as one tuple."""

_Line: TypeAlias = "tuple[Row, bool]"  # and whether the value in it is one of two that were written
_Lesson: TypeAlias = "tuple[str, str, int]"
_Student: TypeAlias = "tuple[int, str]"
_Entry: TypeAlias = "tuple[CodeWords, _Lesson, _Student, Cell]"
# What spreadsheet programs take for the start of a formula, also after spaces and in full-width form (D-71).
_FORMULA: Final = re.compile(r"[\s\u200b\ufeff]*[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]")
_SPECIAL: Final = re.compile(r'[;"\r\n]')
_IN_ATTENDANCE: Final = frozenset({ATTENDANCE_PLACE})
_LESSON_HEAD: Final = ("Предмет", "Дата", "Урок")


def guarded(text: str) -> str:
    """Return the text so that a spreadsheet program takes it for text, with an apostrophe in front if need be."""
    return "'" + text if _FORMULA.match(text) else text


def csv_bytes(head: Row, rows: Iterable[Row]) -> bytes:
    """Return a table as bytes of a CSV file."""
    written = _Written().__getitem__
    lines = [";".join(map(written, row)) for row in (head, *rows)]
    return "\r\n".join([*lines, ""]).encode("utf-8-sig")


class _Written(dict["str | int | tuple[str | int, ...]", str]):
    """Cells of one table as they stand there: subjects, dates and names do by the thousand."""

    def __missing__(self, cell: str | int | tuple[str | int, ...]) -> str:
        if isinstance(cell, tuple):
            text = ";".join(map(self.__getitem__, cell))
        else:
            text = _quoted(guarded(cell)) if isinstance(cell, str) else str(cell)
        self[cell] = text
        return text


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _SPECIAL.search(text) else text


def csv_members(volumes: Sequence[ClassVolume]) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of every table; ``volumes`` are the grading periods of the year in their order."""
    last, cells = volumes[-1], list(_cells(volumes))
    lesson_head = (*_LESSON_HEAD, "№ урока", "Тема", "Вид работы", "Замена", "Проведён", "Записано")
    yield "csv/students.csv", csv_bytes(_STUDENT_HEAD, map(_student_row, last.students))
    yield "csv/lessons.csv", _signed_bytes(lesson_head, _lesson_rows(volumes))
    yield "csv/homework.csv", _signed_bytes((*_LESSON_HEAD, "Домашнее задание", "Не задано"), _homework_rows(volumes))
    yield "csv/marks.csv", _signed_bytes((*_LESSON_HEAD, "№", "Ученик", "Отметка", "Исправлена"), _mark_rows(cells))
    attendance_head = (*_LESSON_HEAD, "№", "Ученик", "Код", "Буква", "Опоздание, мин")
    yield "csv/attendance.csv", _signed_bytes(attendance_head, _attendance_rows(cells))
    yield "csv/period_marks.csv", _signed_bytes(("№", "Ученик", "Предмет", "Период", "Отметка"), _period_rows(last))


def _signed_bytes(head: Row, lines: Iterable[_Line]) -> bytes:
    """Return a table; it has one more column where the value in any line is one of two."""
    known = list(lines)
    if not any(has_two for _, has_two in known):
        return csv_bytes(head, [row for row, _ in known])
    return csv_bytes((*head, "Два значения"), [(*row, "да" if has_two else "") for row, has_two in known])


_STUDENT_HEAD: Final = ("№", "Фамилия", "Имя", "Отчество", "В классе с", "по", "Приказ о приёме", "Приказ о выбытии")


def _student_row(student: StudentRow) -> Row:
    name = student.name
    words = (name.surname, name.given_name, name.patronymic, *stay(student))
    return (student.number, *words, student.joined_order, student.left_order)


def _pages(volumes: Sequence[ClassVolume]) -> Iterator[tuple[ClassVolume, JournalPage]]:
    for volume in volumes:
        for subject in volume.subjects:
            yield volume, subject.page


def _lesson_start(page: JournalPage, lesson: LessonColumn) -> _Lesson:
    return (course_title(page.course), lesson.day.isoformat(), lesson.bell)


def _lesson_rows(volumes: Sequence[ClassVolume]) -> Iterator[_Line]:
    for volume, page in _pages(volumes):
        for lesson in page.lessons:
            kinds = (lesson.work_kind, lesson.second_kind)
            kind = " / ".join(volume.regulation.task_type(code) for code in kinds if code)
            substitute = "" if lesson.substitute is None else lesson.substitute.full
            recorded = "" if lesson.recorded_at is None else lesson.recorded_at.isoformat(timespec="seconds")
            is_held = "нет" if lesson.state is LessonState.CANCELLED else "да"
            words = (lesson.topic, kind, substitute, is_held, recorded)
            yield (_lesson_start(page, lesson), lesson.ordinal, *words), PlaceKind.TOPIC in lesson.conflicts


def _homework_rows(volumes: Sequence[ClassVolume]) -> Iterator[_Line]:
    for _, page in _pages(volumes):
        for lesson in page.lessons:
            if lesson.homework or lesson.is_homework_none:
                row = (_lesson_start(page, lesson), lesson.homework, "да" if lesson.is_homework_none else "")
                yield row, PlaceKind.HOMEWORK in lesson.conflicts


def _cells(volumes: Sequence[ClassVolume]) -> Iterator[_Entry]:
    """Yield what is written on the pages, lesson by lesson, in the order of the students."""
    for volume, page in _pages(volumes):
        yield from _cells_of(page, CodeWords(volume.regulation))


def _cells_of(page: JournalPage, words: CodeWords) -> Iterator[_Entry]:
    students = [(row.number, row.name.full) for row in page.students]
    places = {row.student: place for place, row in enumerate(page.students)}
    written: dict[LessonId, list[tuple[int, Cell]]] = defaultdict(list)
    for (student, of), cell in page.cells.items():
        if student in places:
            written[of].append((places[student], cell))
    for lesson in page.lessons:
        start = _lesson_start(page, lesson)
        for place, cell in sorted(written[lesson.lesson], key=itemgetter(0)):
            yield words, start, students[place], cell


def _mark_rows(cells: Iterable[_Entry]) -> Iterator[_Line]:
    for words, lesson, student, cell in cells:
        has_two = bool(cell.conflicts) and cell.conflicts != _IN_ATTENDANCE
        for code in cell.marks:
            yield (lesson, student, words.mark(code), "да" if cell.is_corrected else ""), has_two


def _attendance_rows(cells: Iterable[_Entry]) -> Iterator[_Line]:
    for words, lesson, student, cell in cells:
        if cell.attendance is not None:
            row = (lesson, student, cell.attendance, words.attendance(cell.attendance), cell.late_minutes)
            yield row, ATTENDANCE_PLACE in cell.conflicts


def _period_rows(volume: ClassVolume) -> Iterator[_Line]:
    words = CodeWords(volume.regulation)
    for student in volume.students:
        for course in volume.courses:
            for period in volume.periods:
                place = (student.student, course.course, period.period)
                code = volume.period_marks.get(place)
                if code:
                    who = (student.number, student.name.full, course_title(course), period_title(period))
                    yield (*who, words.mark(code)), place in volume.result_conflicts
