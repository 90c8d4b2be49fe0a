"""Plans out of real workbooks: columns by words in any order, sections, true row numbers, doubts told."""

from __future__ import annotations

from datetime import date

import pytest

from ejournal_desktop.domain.plans import PlanRow, total_hours
from ejournal_desktop.readmodels.imports import ProblemSeverity
from ejournal_desktop.readmodels.plans import PlanProblem, PlanSheet
from ejournal_desktop.spreadsheets.errors import EmptyWorkbookError, NoPlanInWorkbookError
from ejournal_desktop.spreadsheets.plan_workbook import read_pasted_plan, read_plan
from support.workbooks import an_ods, an_xlsx

KINDS = {"контрольная работа": "control_work"}
SIMPLE: tuple[list[object], ...] = (["№", "Тема урока", "Часы"], [1, "Сложение", 2], [2, "Вычитание", 1])


def _read(content: bytes) -> PlanSheet:
    (sheet,) = read_plan(content, KINDS).sheets
    return sheet


def _codes(sheet: PlanSheet) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in sheet.problems]


@pytest.mark.requirement("S0-4.14.11")
def test_plan_of_an_excel_file_becomes_topics_with_hours() -> None:
    sheet = _read(an_xlsx(SIMPLE))
    assert sheet.rows == (PlanRow("", "Сложение", 2), PlanRow("", "Вычитание", 1))
    assert [line.line for line in sheet.lines] == [2, 3]
    assert sheet.problems == ()


def test_plan_of_a_libreoffice_file_is_read_the_same_way() -> None:
    assert _read(an_ods(SIMPLE)).rows == _read(an_xlsx(SIMPLE)).rows


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 0, 4, 1, 3)])
def test_order_of_columns_means_nothing(order: tuple[int, ...]) -> None:
    table = (
        ("Раздел", "Тема", "Кол-во часов", "Домашнее задание", "Вид работы"),
        ("Числа", "Сложение", 2, "§ 1", "Контрольная работа"),
    )
    sheet = _read(an_xlsx([[row[place] for place in order] for row in table]))
    assert sheet.rows == (PlanRow("Числа", "Сложение", 2, ("§ 1",), "control_work"),)


@pytest.mark.parametrize(
    "heading",
    ["Тема урока", "Наименование разделов и тем", "Содержание учебного материала", "ТЕМЫ УРОКОВ", "Сабактын темасы"],
)
def test_column_of_topics_is_known_under_its_usual_names(heading: str) -> None:
    assert _read(an_xlsx([["№ п/п", heading, "Кол. часов"], [1, "Сложение", 3]])).rows == (PlanRow("", "Сложение", 3),)


def test_rows_above_the_header_and_empty_rows_keep_the_row_numbers_true() -> None:
    rows = [[], ["Календарно-тематическое планирование"], [], *SIMPLE[:2], [], SIMPLE[2]]
    assert [line.line for line in _read(an_xlsx(rows)).lines] == [5, 7]


def test_section_of_a_merged_row_belongs_to_the_topics_below() -> None:
    rows = [SIMPLE[0], ["Раздел 1. Числа (3 ч)"], *SIMPLE[1:], [None, "Фигуры"], [3, "Круг", 1]]
    sheet = _read(an_xlsx(rows, merged=["A2:C2"]))
    assert [row.section for row in sheet.rows] == ["Раздел 1. Числа", "Раздел 1. Числа", "Фигуры"]


def test_section_with_hours_of_its_own_is_not_counted_twice() -> None:
    sheet = _read(an_xlsx([SIMPLE[0], [None, "Раздел 1. Числа", 3], *SIMPLE[1:]]))
    assert total_hours(sheet.rows) == 3


def test_section_column_merged_over_rows_is_carried_down() -> None:
    rows = [["Раздел", "Тема", "Часы"], ["Числа", "Сложение", 1], [None, "Вычитание", 1], ["Фигуры", "Круг", 1]]
    sheet = _read(an_xlsx(rows, merged=["A2:A3"]))
    assert [row.section for row in sheet.rows] == ["Числа", "Числа", "Фигуры"]


def test_header_of_two_rows_and_the_row_that_counts_columns_are_no_topics() -> None:
    rows = [
        ["№", "Тема", "Часы", "Дата", None],
        [None, None, None, "по плану", "по факту"],
        [1, 2, 3, 4, 5],
        [1, "Сложение", 1, date(2026, 9, 1), None],
        [2, "Вычитание", 1, "03.09.26", None],
    ]
    sheet = _read(an_xlsx(rows, merged=["D1:E1"]))
    assert [line.planned for line in sheet.lines] == [date(2026, 9, 1), date(2026, 9, 3)]


def test_header_repeated_on_a_new_page_and_headings_of_quarters_are_skipped() -> None:
    rows = [SIMPLE[0], ["1 четверть"], SIMPLE[1], SIMPLE[0], ["II четверть"], SIMPLE[2]]
    sheet = _read(an_xlsx(rows))
    assert [row.topic for row in sheet.rows] == ["Сложение", "Вычитание"]
    assert [row.section for row in sheet.rows] == ["", ""]
    assert _codes(sheet) == [("plan_period_skipped", "2"), ("plan_period_skipped", "5")]


def test_range_of_numbers_says_how_many_hours_a_topic_has() -> None:
    assert _read(an_xlsx([["№ урока", "Тема"], ["1–3", "Сложение"], ["4", "Вычитание"]])).rows == (
        PlanRow("", "Сложение", 3),
        PlanRow("", "Вычитание", 1),
    )


def test_lines_of_homework_go_to_the_hours_of_a_topic() -> None:
    rows = [["Тема", "Часы", "Д/З"], ["Сложение", 2, "§ 1\n§ 2"], ["Вычитание", 1, "§ 3\n№ 5"]]
    assert [row.homework for row in _read(an_xlsx(rows)).rows] == [("§ 1", "§ 2"), ("§ 3 № 5",)]


def test_unreadable_hours_are_told_and_the_row_is_left_out() -> None:
    sheet = _read(an_xlsx([*SIMPLE, [3, "Умножение", "полтора"], [4, "Деление", 1.5], [5, "Дроби", 0]]))
    assert len(sheet.rows) == 2
    assert _codes(sheet) == [("plan_hours_unreadable", str(row)) for row in (4, 5, 6)]
    assert {problem.severity for problem in sheet.problems} == {ProblemSeverity.ERROR}


def test_missing_hours_are_assumed_to_be_one_and_told() -> None:
    sheet = _read(an_xlsx([*SIMPLE, [3, "Умножение", None]]))
    assert sheet.rows[-1].hours == 1
    assert _codes(sheet) == [("plan_hours_assumed", "4")]


def test_hours_merged_over_two_topics_are_told() -> None:
    sheet = _read(an_xlsx([*SIMPLE, [3, "Умножение", None]], merged=["C3:C4"]))
    assert _codes(sheet) == [("plan_hours_merged", "4")]


def test_number_without_a_topic_is_told() -> None:
    assert _codes(_read(an_xlsx([*SIMPLE, [3, None, 2]]))) == [("plan_no_topic", "4")]


def test_total_of_the_file_is_compared_with_what_was_read() -> None:
    (problem,) = _read(an_xlsx([*SIMPLE, ["Итого", None, 68]])).problems
    assert (problem.code, dict(problem.fields)) == (PlanProblem.TOTAL_DIFFERS, {"file": "68", "counted": "3"})
    assert _read(an_xlsx([*SIMPLE, ["Всего", None, 3]])).problems == ()


def test_unknown_kind_of_work_and_unknown_column_are_told() -> None:
    rows = [["Тема", "Часы", "Вид контроля", "Оборудование"], ["Сложение", 1, "Гадание", "мел"]]
    assert _codes(_read(an_xlsx(rows))) == [("plan_column_unknown", "1"), ("plan_kind_unknown", "2")]


def test_hidden_sheets_are_skipped_and_said() -> None:
    read = read_plan(an_xlsx(SIMPLE, hidden={"Прошлый год": SIMPLE}, others={"Заметки": [["купить мел"]]}), KINDS)
    assert [sheet.title for sheet in read.sheets] == ["КТП"]
    assert {(problem.code, problem.place) for problem in read.problems} == {
        ("plan_sheet_hidden", "Прошлый год"),
        ("plan_sheet_without_plan", "Заметки"),
    }


def test_each_visible_sheet_with_a_plan_can_be_chosen() -> None:
    read = read_plan(an_xlsx(SIMPLE, title="7А", others={"7Б": SIMPLE[:2]}), KINDS)
    assert [(sheet.title, total_hours(sheet.rows)) for sheet in read.sheets] == [("7А", 3), ("7Б", 2)]


def test_formula_that_was_never_counted_is_told() -> None:
    read = read_plan(an_xlsx([*SIMPLE, [3, "Умножение", "=1+1"]]), KINDS)
    assert [(problem.code, dict(problem.fields)) for problem in read.problems] == [
        (PlanProblem.FORMULA_EMPTY, {"count": "1"})
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_plan_of_a_csv_file_is_read_in_every_usual_encoding(encoding: str, delimiter: str) -> None:
    text = "\r\n".join(delimiter.join(map(str, row)) for row in SIMPLE)
    assert _read(text.encode(encoding)).rows == _read(an_xlsx(SIMPLE)).rows


def test_pasted_cells_without_a_header_are_understood_by_their_content() -> None:
    read = read_pasted_plan('1\tСложение чисел\t2\t"§ 1\n§ 2"\n2\tВычитание чисел\t1\t§ 3\n', KINDS)
    assert read.sheets[0].rows == (
        PlanRow("", "Сложение чисел", 2, ("§ 1", "§ 2")),
        PlanRow("", "Вычитание чисел", 1, ("§ 3",)),
    )
    assert [problem.code for problem in read.problems] == ["plan_columns_assumed"]


def test_pasted_list_of_topics_gives_one_hour_to_each() -> None:
    assert read_pasted_plan("Сложение\nВычитание\n", KINDS).sheets[0].rows == (
        PlanRow("", "Сложение", 1),
        PlanRow("", "Вычитание", 1),
    )


def test_pasted_cells_with_a_header_are_read_by_words() -> None:
    assert read_pasted_plan("Часы\tТема\n2\tСложение\n", KINDS).sheets[0].rows == (PlanRow("", "Сложение", 2),)


def test_file_without_a_plan_is_refused_as_a_whole() -> None:
    with pytest.raises(NoPlanInWorkbookError):
        read_plan(an_xlsx([["Фамилия", "Имя"], ["Асанов", "Бакыт"]]), KINDS)
    with pytest.raises(NoPlanInWorkbookError):
        read_pasted_plan("1\t2\n3\t4", KINDS)


def test_empty_file_is_refused() -> None:
    with pytest.raises(EmptyWorkbookError):
        read_plan(b" \n", KINDS)
    with pytest.raises(EmptyWorkbookError):
        read_pasted_plan("  ", KINDS)
