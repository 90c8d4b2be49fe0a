"""Reports as pure tables: words, titles, changes from period to period, hours."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, StudentId, SubjectId
from ejournal_desktop.readmodels.journal import CourseView
from ejournal_desktop.readmodels.report_facts import CourseHours, CourseResults, SubstitutedHours
from ejournal_desktop.readmodels.report_tables import ColumnKind, ReportCard, ReportSpan, ReportSubject, RowKind
from ejournal_desktop.reports.catalogue import REPORT_KINDS
from ejournal_desktop.reports.frame import ReportFrame, chart
from ejournal_desktop.reports.hours import programme_completion, substitution_hours
from ejournal_desktop.reports.quality import marks_and_quality, quality_monitoring
from ejournal_desktop.services.reporting.makers import MAKERS
from support.regulations import PRESETS, preset
from support.report_totals import WORDS, lines_of
from support.source_tree import ROOT

S0 = preset("S0")
CARD = ReportCard("any", 1, "Отчёт", "", "any", ReportSubject.SCHOOL, ReportSpan.PERIOD)
FRAME = ReportFrame(CARD, WORDS, "2026/2027", date(2026, 11, 20))
SOURCES = (ROOT / "src/ejournal_desktop/reports", ROOT / "src/ejournal_desktop/services/reporting")
KEYS = re.compile(r'[^f]"(report(?:_[a-z]+)?\.[a-z_]+)"')
COLUMNS = re.compile(r'frame\.column\(\s*"([a-z_]+)"')


def a_course(number: int, class_title: str = "7А", subject: str = "Алгебра") -> CourseView:
    group, place = ClassGroupId(sum(map(ord, class_title))), SubjectId(sum(map(ord, subject)))
    return CourseView(CourseId(number), group, class_title, "7a", 7, place, subject, subject[:5], None, "", 2)


def results(course: CourseView, marks: str) -> CourseResults:
    """Return the marks of students numbered from 1; a dash is a mark that is missing."""
    found = {StudentId(number): None if mark == "-" else mark for number, mark in enumerate(marks, start=1)}
    return CourseResults(course, "Иванова М. П.", frozenset({StaffId(1)}), found)


def test_every_report_has_one_maker_and_a_title_in_every_regulation() -> None:
    assert sorted(kind.slug for kind in REPORT_KINDS) == sorted(MAKERS)
    for code in PRESETS:
        titled = {form.slug for form in preset(code).reports.forms}
        assert all(kind.slug in titled or WORDS(f"report_title.{kind.slug}") for kind in REPORT_KINDS)


def test_every_word_that_a_report_asks_for_is_there() -> None:
    texts = [path.read_text("utf-8") for folder in SOURCES for path in folder.glob("*.py")]
    asked = {key for text in texts for key in KEYS.findall(text)}
    asked |= {f"report_column.{name}" for text in texts for name in COLUMNS.findall(text)}
    assert len(asked) > 60
    assert asked - set(WORDS.texts) == set()


@pytest.mark.requirement("S4-7.2")
def test_quality_is_shown_with_its_change_since_the_period_before() -> None:
    course = a_course(1)
    table = marks_and_quality(FRAME, S0, [results(course, "5432")], [results(course, "4333")])
    (line,) = lines_of(table)
    assert (line["% успеваемости"], line["% качества"], line["Изменение качества"]) == (75, 50, 25)
    assert lines_of(table, RowKind.TOTAL)[-1]["Изменение качества"] == 25


def test_first_period_has_no_change_and_missing_marks_are_in_no_percentage() -> None:
    (line,) = lines_of(marks_and_quality(FRAME, S0, [results(a_course(1), "54--")], ()))
    assert (line["% качества"], line["Изменение качества"], line["Обучающихся"]) == (100, None, 4)


@pytest.mark.requirement("S4-7.2")
def test_quality_of_a_class_counts_students_and_that_of_a_subject_counts_marks() -> None:
    algebra, physics = results(a_course(1), "5533"), results(a_course(2, subject="Физика"), "3355")
    table = marks_and_quality(FRAME, S0, [algebra, physics], ())
    assert [line["% качества"] for line in lines_of(table)] == [50, 50]
    assert {line["% качества"] for line in lines_of(table, RowKind.TOTAL)} == {Decimal("0.0")}


@pytest.mark.requirement("S3-2.T4")
def test_monitoring_sets_the_periods_side_by_side_by_class_subject_and_teacher() -> None:
    course = a_course(1)
    series = [("I четв.", [results(course, "5433")]), ("II четв.", [results(course, "5543")])]
    table = quality_monitoring(FRAME, S0, series)
    headings = [row.values[0] for row in table.rows if row.kind is RowKind.HEADING]
    assert headings == ["По классам", "По предметам", "По учителям"]
    assert [line["Объект"] for line in lines_of(table)] == ["7А", "Алгебра", "Иванова М. П."]
    assert all((line["I четв./% качества"], line["II четв./% качества"]) == (50, 75) for line in lines_of(table))
    assert table.chart is not None
    assert [bar.value for bar in table.chart.bars] == [50, 75]


@pytest.mark.requirement("S0-2.6")
def test_lag_behind_the_programme_and_unknown_curriculum_are_told_apart() -> None:
    known = CourseHours(a_course(1), "", planned=20, given=18, substituted=1, plan=68, curriculum=70)
    unknown = CourseHours(a_course(2, subject="Физика"), "", planned=0, given=0, substituted=0)
    first, second = lines_of(programme_completion(FRAME, [known, unknown]))
    assert (first["Часов за период/отставание"], first["% выполнения"]) == (2, 90)
    assert (second["Часов за год/учебный план"], second["% выполнения"]) == (None, None)


def test_namesakes_are_paid_for_their_own_substitutions() -> None:
    day = date(2026, 10, 5)
    found = [
        SubstitutedHours("Ким А. А.", "Орлова В. Г.", a_course(1), (day, day), StaffId(number)) for number in (1, 2)
    ]
    table = substitution_hours(FRAME, found)
    assert [line["Часов"] for line in lines_of(table, RowKind.TOTAL)] == [2, 2, 4]
    assert lines_of(table)[0]["Даты уроков"] == "05.10, 05.10"


def test_no_substitution_is_said_in_words_and_draws_no_empty_chart() -> None:
    table = substitution_hours(FRAME, ())
    assert (table.sentence, table.chart) == ("Замен за эти дни не было.", None)
    assert chart(ColumnKind.PERCENT, [("7А", None)]) is None
