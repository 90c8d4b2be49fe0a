"""The words of reports on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "reports_help": "Отчёты с точными названиями из положения.",
    "reports_list_help": "Отчёты, которые открыты вам, и о чём их можно составить.",
    "reports_make_help": "Составить отчёт и записать его в файл pdf, xlsx или csv.",
    "reports_class_help": "Класс, если отчёт о классе.",
    "reports_course_help": "Номер курса из «reports list», если отчёт о предмете.",
    "reports_teacher_help": "Начало фамилии учителя, если отчёт об учителе.",
    "reports_period_help": "Номер учебного периода или «year»; без него идущий.",
    "reports_from_help": "Первый день; без него начало года.",
    "reports_until_help": "Последний день; без него сегодня.",
    "reports_to_help": "Куда записать: имя с окончанием .pdf, .xlsx или .csv.",
    "reports_none": "Ваши обязанности не открывают ни одного отчёта.",
    "reports_about_class_group": "класс",
    "reports_about_course": "предмет",
    "reports_about_teacher": "учитель",
    "reports_about_school": "школа",
    "reports_column_slug": "имя",
    "reports_column_about": "о чём",
    "reports_column_title": "отчёт",
    "reports_which_kind": "Имя файла кончается на .pdf, .xlsx или .csv.",
    "reports_which_subject": "Назовите, о чём отчёт: {option}.",
    "reports_done": "{title}: {file}",
    "reports_draft": "Черновик: не заполнено {gaps}.",
}
ENGLISH: Final[Mapping[str, str]] = {
    "reports_help": "Reports with the exact titles of the regulation.",
    "reports_list_help": "The reports open to you, and of what they can be made.",
    "reports_make_help": "Make a report and write it into a pdf, xlsx or csv file.",
    "reports_class_help": "Class group, where the report is about one.",
    "reports_course_help": "Number of the course from “reports list”, where the report is about a subject.",
    "reports_teacher_help": "Beginning of the teacher's surname, where the report is about one.",
    "reports_period_help": "Number of the grading period or “year”; the running one by default.",
    "reports_from_help": "First day; the start of the year by default.",
    "reports_until_help": "Last day; today by default.",
    "reports_to_help": "Where to write: a name that ends in .pdf, .xlsx or .csv.",
    "reports_none": "Your duties open no report.",
    "reports_about_class_group": "class",
    "reports_about_course": "subject",
    "reports_about_teacher": "teacher",
    "reports_about_school": "school",
    "reports_column_slug": "name",
    "reports_column_about": "about",
    "reports_column_title": "report",
    "reports_which_kind": "The name of the file ends in .pdf, .xlsx or .csv.",
    "reports_which_subject": "Say what the report is about: {option}.",
    "reports_done": "{title}: {file}",
    "reports_draft": "Draft: {gaps} not filled in.",
}
