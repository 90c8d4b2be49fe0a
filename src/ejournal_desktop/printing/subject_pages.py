"""Planning of a subject: its lessons packed into spreads, a left and a right page for each (print.md 5)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.cell_letters import Owner
from ejournal_desktop.printing.content_page import ContentPage, LessonRow, TotalsRow
from ejournal_desktop.printing.fitting import wrapped
from ejournal_desktop.printing.grid_parts import grid_rows, month_spans, pages_of_students
from ejournal_desktop.printing.lesson_rows import (
    lesson_row,
    lessons_on_paper,
    most_marks,
    teacher_words,
    totals_row,
)
from ejournal_desktop.printing.packing import Block, Entry, Place, pack
from ejournal_desktop.printing.page import HEADING_SMALL, SECOND_LINE_RESERVED, StruckPage, page_heading
from ejournal_desktop.printing.period_items import period_items
from ejournal_desktop.printing.student_grid import NOTE, GridCell, GridColumn, StudentGridPage
from ejournal_desktop.printing.words import lower_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.printing.cell_letters import CellLetters
    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.grid_parts import PageOfStudents
    from ejournal_desktop.printing.page import PageBody
    from ejournal_desktop.readmodels.journal import LessonColumn, PeriodView, StudentRow
    from ejournal_desktop.readmodels.volume import SubjectPages


@dataclass(frozen=True, slots=True)
class SubjectBook:
    """A subject or subgroup of the contents with its pages, in the volume of the year one for each period."""

    pages: tuple[SubjectPages, ...]

    @property
    def title(self) -> str:
        """The subject as the contents name it, with its subgroup: «Английский язык, 1 группа»."""
        course = self.pages[0].page.course
        return f"{course.subject_title}, {course.subgroup_title}" if course.subgroup_title else course.subject_title

    @property
    def teachers(self) -> str:
        """All who kept the course, in full."""
        return "; ".join(dict.fromkeys(span.name.full for part in self.pages for span in part.page.teachers))

    @property
    def students(self) -> tuple[StudentRow, ...]:
        """Everyone who was in the course, in the order of the class."""
        known = {student.student: student for part in self.pages for student in part.page.students}
        return tuple(sorted(known.values(), key=lambda student: student.number))


def subject_books(subjects: Iterable[SubjectPages]) -> tuple[SubjectBook, ...]:
    """Return the pages of each course together."""
    runs = groupby(subjects, key=lambda part: part.page.course.course)
    return tuple(SubjectBook(tuple(parts)) for _, parts in runs)


def subject_spreads(
    context: PlanContext, letters: CellLetters, book: SubjectBook, *, is_open: bool = False
) -> tuple[PageBody, ...]:
    """Return the pages of a subject, a left and a right one in turn; open pages are left for entries by hand."""
    blocks = tuple(_lesson_block(context, book, part) for part in book.pages)
    return tuple(_SubjectPlanner(context, letters, book, blocks, is_open).pages())


class _LessonBlock(NamedTuple):
    """The lessons of one period with their rows, and the period columns after them."""

    part: SubjectPages
    lessons: tuple[LessonColumn, ...]
    rows: tuple[LessonRow, ...]
    items: tuple[PeriodView, ...]

    def packed(self) -> Block:
        entries = tuple(Entry(row.height, _is_double(self.lessons, index)) for index, row in enumerate(self.rows))
        return Block(entries, len(self.items))


def _lesson_block(context: PlanContext, book: SubjectBook, part: SubjectPages) -> _LessonBlock:
    lessons = lessons_on_paper(part.page)
    marks = most_marks(part.page)
    rows = tuple(lesson_row(context, lesson, book.title, marks=marks.get(lesson.lesson, 0)) for lesson in lessons)
    course = part.page.course.course
    items = period_items(context.volume, course, part.page.period) if part.page.has_marks else ()
    return _LessonBlock(part, lessons, rows, items)


def _is_double(lessons: Sequence[LessonColumn], index: int) -> bool:
    here, following = lessons[index], lessons[index + 1 : index + 2]
    return bool(following) and following[0].day == here.day and following[0].bell == here.bell + 1


@dataclass(frozen=True, slots=True)
class _SubjectPlanner:
    """Plans the spreads of one subject."""

    context: PlanContext
    letters: CellLetters
    book: SubjectBook
    blocks: tuple[_LessonBlock, ...]
    is_open: bool

    def pages(self) -> Iterator[PageBody]:
        cells = {place: cell for block in self.blocks for place, cell in block.part.page.cells.items()}
        students = self.book.students
        for places in pack([block.packed() for block in self.blocks]):
            columns = tuple(self._column(place) for place in places)
            content = self._content_page(places)

            def is_entered(student: StudentId, column: GridColumn) -> bool:
                return column.lesson is not None and (student, column.lesson) in cells

            foot = self._foot(columns, students, cells)
            parts = pages_of_students(self.context, students, columns, is_entered, foot)
            for number, part in enumerate(parts):
                yield self._marks_page(columns, part, cells)
                yield StruckPage(content.heading) if number else content

    def _foot(
        self,
        columns: Sequence[GridColumn],
        students: Sequence[StudentRow],
        cells: Mapping[tuple[StudentId, LessonId], Cell],
    ) -> tuple[str, ...]:
        """Return what explains the sign of two values under a table in which it stands."""
        lessons = {column.lesson for column in columns}
        is_signed = any(cell.conflicts and lesson in lessons for (_, lesson), cell in cells.items())
        if is_signed or any(self._has_two(student, column) for student in students for column in columns):
            return wrapped(self.context.fonts, NOTE, self.context.words("grid.two_values"), self.context.sheet.width)
        return ()

    def _has_two(self, student: StudentRow, column: GridColumn) -> bool:
        """Tell whether two computers wrote different marks of a period."""
        course = self.book.pages[0].page.course.course
        return (student.student, course, column.period) in self.context.volume.result_conflicts

    def _column(self, place: Place) -> GridColumn:
        block = self.blocks[place.block]
        if place.entry is None:
            period = block.items[place.period_column]
            return GridColumn(self.context.words.period_column(period), period=period.period)
        lesson = block.lessons[place.entry]
        return GridColumn(str(lesson.day.day), lesson.day, lesson=lesson.lesson)

    def _content_page(self, places: Sequence[Place]) -> ContentPage:
        rows: list[LessonRow | TotalsRow] = []
        for place in places:
            block = self.blocks[place.block]
            if place.entry is not None:
                rows.append(block.rows[place.entry])
            elif place.period_column == 0:
                rows.append(totals_row(self.context, block.part, block.items[0]))
        words = self.context.words
        head = (words("content.day"), words("content.topic"), words("content.homework"))
        page = self.blocks[places[0].block if places else 0].part.page
        teachers = teacher_words(self.context, page, self.context.sheet.width - SECOND_LINE_RESERVED)
        title = self.context.settings.topics_title
        heading = page_heading(self.context, title, teachers, style=HEADING_SMALL)
        return ContentPage(heading, tuple(rows), head, self.is_open)

    def _marks_page(
        self, columns: tuple[GridColumn, ...], part: PageOfStudents, cells: Mapping[tuple[StudentId, LessonId], Cell]
    ) -> StudentGridPage:
        words = self.context.words
        return StudentGridPage(
            heading=page_heading(self.context, lower_title(self.book.title)),
            columns=columns,
            months=month_spans(self.context, columns),
            rows=grid_rows(self.context, part.students),
            cells=tuple(self._cells(columns, part.students, cells)),
            absences=part.absences,
            notes=part.notes,
            row_count=part.row_count,
            row_height=part.row_height,
            head_words=(words("grid.number"), words("grid.name")),
            is_open=self.is_open,
        )

    def _cells(
        self,
        columns: Sequence[GridColumn],
        students: Sequence[StudentRow],
        cells: Mapping[tuple[StudentId, LessonId], Cell],
    ) -> Iterator[GridCell]:
        name = self.book.title
        for row, student in enumerate(students):
            owner = Owner(name, self.context.names.get(student.student, student.name.short))
            for index, column in enumerate(columns):
                if column.lesson is not None:
                    cell = cells.get((student.student, column.lesson))
                    text = self.letters.lesson_cell(cell, owner, column.day) if cell is not None else None
                else:
                    has_two = self._has_two(student, column)
                    text = self.letters.period_mark(self._period_mark(student, column), owner, has_two=has_two)
                if text is not None:
                    yield GridCell(row, index, text)

    def _period_mark(self, student: StudentRow, column: GridColumn) -> str:
        if column.period is None:
            return ""
        for block in self.blocks:
            if block.part.page.period.period == column.period:
                return block.part.page.period_marks.get(student.student, "")
        key = (student.student, self.book.pages[0].page.course.course, column.period)
        return self.context.volume.period_marks.get(key, "")
