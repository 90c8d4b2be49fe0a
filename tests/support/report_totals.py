"""Whether the reports of a class say what its screen and its printed volume say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ejournal_desktop.domain.averages import shown_mean, tally
from ejournal_desktop.printing.words import load_words
from ejournal_desktop.readmodels.report_facts import NOTHING_MISSED
from ejournal_desktop.readmodels.report_tables import (
    ReportCard,
    ReportRequest,
    ReportSpan,
    ReportSubject,
    RowKind,
)
from ejournal_desktop.services.reporting.desk import ReportDesk
from ejournal_desktop.services.reporting.makers import MAKERS
from support.page_marks import marks_of_page
from support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.periods import ClassPeriodTable
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.readmodels.volume import ClassVolume, MissedLessons, SubjectPages
    from ejournal_desktop.storage.reading import Reading

WORDS = load_words(ROOT / "resources" / "print")


def made_report(reading: Reading, request: ReportRequest, today: date) -> ReportTable:
    """Return a report as its maker makes it, with no question of rights."""
    card = ReportCard(request.slug, 0, request.slug, "", "", ReportSubject.CLASS_GROUP, ReportSpan.PERIOD)
    return MAKERS[request.slug](ReportDesk(cast("Any", None), reading, request, card, WORDS, today))


def lines_of(table: ReportTable, kind: RowKind = RowKind.PLAIN) -> Sequence[Mapping[str, Any]]:
    """Return the rows of a kind, each value under the title of its column and the one over it, to be added up."""
    titles = [f"{column.group}/{column.title}" if column.group else column.title for column in table.columns]
    return [dict(zip(titles, row.values, strict=True)) for row in table.rows if row.kind is kind]


def assert_reports_agree(
    reading: Reading, screen: ClassPeriodTable, volume: ClassVolume, keeper: StaffId, today: date
) -> None:
    """Compare period marks, marks, absences by reason and hours of the reports with screen and print."""
    period = volume.heading.period.period
    group = volume.heading.class_group

    def made(slug: str) -> ReportTable:
        return made_report(reading, ReportRequest(slug, class_group=group, teacher=keeper, period=period), today)

    _assert_same_results(made("class_period_results"), screen, volume)
    _assert_same_quality(made("class_period_results"), made("marks_and_quality"), volume)
    _assert_same_year(made("class_marks_summary"), volume)
    _assert_same_absences(made("class_attendance_summary"), made("class_attendance_by_month"), volume)
    _assert_same_absences_of_class(made("homeroom_period_report"), volume)
    _assert_same_hours(made("teacher_period_report"), screen, volume)
    for pages in volume.subjects:
        request = ReportRequest("class_subject_marks", course=pages.page.course.course, period=period)
        _assert_same_marks(made_report(reading, request, today), pages, volume)


def _assert_same_results(report: ReportTable, screen: ClassPeriodTable, volume: ClassVolume) -> None:
    rows = {line["№"]: line for line in lines_of(report)}
    assert set(rows) == {student.number for student in screen.students}
    scale = volume.regulation.scale()
    for student in screen.students:
        for column in screen.columns:
            cell = screen.cells.get((student.student, column.course.course))
            if cell is not None and cell.is_expected:
                mark = None if cell.entered is None else scale.mark(cell.entered)
                assert rows[student.number][column.course.subject_short] == (mark.printed if mark else None)
    totals = {line["Фамилия, имя"]: line for line in lines_of(report, RowKind.TOTAL)}
    assert totals["Не выставлено отметок"]["Средний балл"] == screen.missing
    assert sum(gap.count for gap in report.gaps if gap.missing == "period_marks") == screen.missing


def _assert_same_quality(of_class: ReportTable, of_school: ReportTable, volume: ClassVolume) -> None:
    totals = {line["Фамилия, имя"]: line["Средний балл"] for line in lines_of(of_class, RowKind.TOTAL)}
    lines = lines_of(of_school, RowKind.TOTAL)
    line = next((one for one in lines if one["Класс"] == volume.heading.class_title), None)
    assert line is not None
    for title in ("% успеваемости", "% качества", "Средний балл"):
        assert line[title] == totals[title]


def _assert_same_year(report: ReportTable, volume: ClassVolume) -> None:
    """Compare the marks in the rows of the class; those of strangers have no row, on paper as in the report."""
    scale, subjects = volume.regulation.scale(), {course.course: course.subject for course in volume.courses}
    there = {row.student for row in volume.students}
    printed = {
        (student, subjects[course], period): code
        for (student, course, period), code in volume.period_marks.items()
        if student in there
    }
    shown = [value for row in report.rows if row.kind is RowKind.PLAIN for value in row.values[3:-1] if value]
    assert len(shown) == len(printed)
    assert set(shown) <= {mark.printed for code in volume.period_marks.values() if (mark := scale.mark(code))}


def _assert_same_absences(year: ReportTable, months: ReportTable, volume: ClassVolume) -> None:
    period = volume.heading.period
    title = WORDS.period_column(period)
    by_year, by_month = ({line["№"]: line for line in lines_of(one)} for one in (year, months))
    for row in volume.students:
        missed = volume.missed.get((row.student, period.period), NOTHING_MISSED)
        line, whole = by_year[row.number], by_month[row.number]
        assert [line[f"{title}/{name}"] for name in ("дней", "всего", "уваж.", "без ув.")] == [
            missed.days,
            missed.total,
            missed.ill + missed.excused,
            missed.unexcused,
        ]
        assert (whole["Всего/всего"], whole["Всего/без ув."]) == (missed.total, missed.unexcused)
        assert sum(value for name, value in whole.items() if _is_month(name) and isinstance(value, int)) == missed.total
    (last,) = lines_of(year, RowKind.TOTAL)
    assert last[f"{title}/всего"] == sum(one.total for one in _missed(volume))


def _assert_same_absences_of_class(report: ReportTable, volume: ClassVolume) -> None:
    values = {line["Показатель"]: line["Значение"] for line in lines_of(report)}
    assert values["Пропущено уроков"] == sum(one.total for one in _missed(volume))
    assert values["из них без уважительной причины"] == sum(one.unexcused for one in _missed(volume))


def _assert_same_hours(report: ReportTable, screen: ClassPeriodTable, volume: ClassVolume) -> None:
    title = volume.heading.class_title
    found = [line for line in lines_of(report) if line["Класс"] == title]
    by_subject = {line["Предмет"]: line for line in found}
    for pages in volume.subjects:
        course = pages.page.course
        name = ", ".join(part for part in (course.subject_title, course.subgroup_title) if part)
        line = by_subject[name]
        assert (line["по плану"], line["дано"], line["из них по замене"]) == (
            pages.planned_hours,
            pages.given_lessons,
            pages.substituted_lessons,
        )
        column = next(one for one in screen.columns if one.course.course == course.course)
        assert line["Отметки/нет"] == column.missing
        assert line["Обучающихся"] == column.outlook.rated + column.outlook.unrated


def _assert_same_marks(report: ReportTable, pages: SubjectPages, volume: ClassVolume) -> None:
    on_page = marks_of_page(pages.page)
    rows = {line["№"]: line for line in lines_of(report)}
    for student in pages.page.students:
        marks = on_page[student.student]
        counted = tally(volume.regulation, marks)
        line = rows[student.number]
        assert (line["Отметок"], line["Средний балл"]) == (len(marks), shown_mean(counted.weighted_mean))
    (last,) = lines_of(report, RowKind.TOTAL)
    everything = tally(volume.regulation, [mark for marks in on_page.values() for mark in marks])
    assert (last["Отметок"], last["Средний балл"]) == (everything.count, shown_mean(everything.weighted_mean))


def _missed(volume: ClassVolume) -> Sequence[MissedLessons]:
    period, there = volume.heading.period.period, {row.student for row in volume.students}
    return [missed for (student, of), missed in volume.missed.items() if of == period and student in there]


def _is_month(name: str) -> bool:
    group, _, title = name.partition("/")
    return title == "всего" and group != "Всего"
