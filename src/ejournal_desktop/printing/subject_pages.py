"""Planning of a subject: its lessons packed into spreads, a left and a right page for each (print.md 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.printing.cell_letters import Owner
from ejournal_desktop.printing.content_page import ContentPage, LessonRow, TotalsRow
from ejournal_desktop.printing.grid_parts import grid_rows, month_spans, pages_of_students
from ejournal_desktop.printing.lesson_rows import lesson_row, lessons_on_paper, teacher_words, totals_row
from ejournal_desktop.printing.packing import Block, Entry, Place, pack
from ejournal_desktop.printing.page import HEADING_SMALL, SECOND_LINE_RESERVED, StruckPage, page_heading
from ejournal_desktop.printing.student_grid import GridCell, GridColumn, StudentGridPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.printing.cell_letters import CellLetters
    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.grid_parts import PageOfStudents
    from ejournal_desktop.printing.page import PageBody
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn, PeriodView, StudentRow
    from ejournal_desktop.readmodels.volume import SubjectPages


def subject_title(subject: SubjectPages) -> str:
    """Return the subject as the contents name it, with its subgroup: «Английский язык, 1 группа»."""
    course = subject.page.course
    return f"{course.subject_title}, {course.subgroup_title}" if course.subgroup_title else course.subject_title


def lower_title(title: str) -> str:
    """Return a subject as its spread names it: lower case, but for abbreviations (print.md A4)."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def subject_spreads(context: PlanContext, letters: CellLetters, subject: SubjectPages) -> tuple[PageBody, ...]:
    """Return the pages of a subject, a left and a right one in turn."""
    lessons = lessons_on_paper(subject.page)
    name = subject_title(subject)
    planner = _SubjectPlanner(
        context,
        letters,
        subject,
        lessons,
        tuple(lesson_row(context, lesson, name) for lesson in lessons),
        _period_columns(context, subject.page),
    )
    return tuple(planner.pages())


def _period_columns(context: PlanContext, page: JournalPage) -> tuple[PeriodView, ...]:
    """Return the period, and the year after the last one; none in a class without marks."""
    if not page.has_marks:
        return ()
    others = (period for period in context.periods if period.period != page.period.period)
    return (page.period, *(period for period in others if period.kind is PeriodKind.YEAR))


def _is_double(lessons: Sequence[LessonColumn], index: int) -> bool:
    here, following = lessons[index], lessons[index + 1 : index + 2]
    return bool(following) and following[0].day == here.day and following[0].bell == here.bell + 1


@dataclass(frozen=True, slots=True)
class _SubjectPlanner:
    """Plans the spreads of one subject."""

    context: PlanContext
    letters: CellLetters
    subject: SubjectPages
    lessons: tuple[LessonColumn, ...]
    rows: tuple[LessonRow, ...]
    period_columns: tuple[PeriodView, ...]

    def pages(self) -> Iterator[PageBody]:
        entries = tuple(Entry(row.height, _is_double(self.lessons, index)) for index, row in enumerate(self.rows))
        for places in pack([Block(entries, len(self.period_columns))]):
            columns = tuple(self._column(place) for place in places)
            content = self._content_page(places)
            parts = pages_of_students(self.context, self.subject.page.students, columns, self._is_entered)
            for number, part in enumerate(parts):
                yield self._marks_page(columns, part)
                yield StruckPage(content.heading) if number else content

    def _is_entered(self, student: StudentId, column: GridColumn) -> bool:
        return column.lesson is not None and (student, column.lesson) in self.subject.page.cells

    def _column(self, place: Place) -> GridColumn:
        if place.entry is None:
            period = self.period_columns[place.period_column]
            return GridColumn(self.context.words.period_column(period), period=period.period)
        lesson = self.lessons[place.entry]
        return GridColumn(str(lesson.day.day), lesson.day, lesson=lesson.lesson)

    def _content_page(self, places: Sequence[Place]) -> ContentPage:
        rows: list[LessonRow | TotalsRow] = []
        for place in places:
            if place.entry is not None:
                rows.append(self.rows[place.entry])
            elif place.period_column == 0:
                rows.append(totals_row(self.context, self.subject))
        words = self.context.words
        head = (words("content.day"), words("content.topic"), words("content.homework"))
        teachers = teacher_words(self.context, self.subject.page, self.context.sheet.width - SECOND_LINE_RESERVED)
        title = self.context.settings.topics_title
        return ContentPage(page_heading(self.context, title, teachers, style=HEADING_SMALL), tuple(rows), head)

    def _marks_page(self, columns: tuple[GridColumn, ...], part: PageOfStudents) -> StudentGridPage:
        words = self.context.words
        return StudentGridPage(
            heading=page_heading(self.context, lower_title(subject_title(self.subject))),
            columns=columns,
            months=month_spans(self.context, columns),
            rows=grid_rows(self.context, part.students),
            cells=tuple(self._cells(columns, part.students)),
            absences=part.absences,
            notes=part.notes,
            row_count=part.row_count,
            head_words=(words("grid.number"), words("grid.name")),
        )

    def _cells(self, columns: Sequence[GridColumn], students: Sequence[StudentRow]) -> Iterator[GridCell]:
        cells = self.subject.page.cells
        name = subject_title(self.subject)
        for row, student in enumerate(students):
            owner = Owner(name, self.context.names.get(student.student, student.name.short))
            for index, column in enumerate(columns):
                if column.lesson is not None:
                    cell = cells.get((student.student, column.lesson))
                    text = self.letters.lesson_cell(cell, owner, column.day) if cell is not None else None
                else:
                    text = self.letters.period_mark(self._period_mark(student, column), owner)
                if text is not None:
                    yield GridCell(row, index, text)

    def _period_mark(self, student: StudentRow, column: GridColumn) -> str:
        if column.period == self.subject.page.period.period:
            return self.subject.page.period_marks.get(student.student, "")
        if column.period is None:
            return ""
        key = (student.student, self.subject.page.course.course, column.period)
        return self.context.volume.period_marks.get(key, "")
