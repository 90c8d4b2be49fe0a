"""The readable journal inside an archive: one static page without script, in the order of the paper journal."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final

from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.sync.words import (
    MONTHS,
    TWO_VALUES_NOTE,
    CodeWords,
    course_title,
    full_day,
    period_title,
    short_day,
    signed,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn, StudentRow
    from ejournal_desktop.readmodels.volume import ClassVolume, MarkCorrection, MissedLessons, SubjectPages

_STYLE: Final = """\
body{font:11pt/1.35 "PT Sans",Arial,sans-serif;margin:1.5em;color:#000;background:#fff}
h1{font-size:18pt}h2{font-size:14pt;break-before:page}h3{font-size:12pt;margin:.4em 0}
table{border-collapse:collapse;font-size:9pt;margin:.3em 0}
th,td{border:1px solid #000;padding:1px 4px;vertical-align:top;text-align:left}
td.c,th.c{text-align:center;min-width:1.4em}th.month{font-weight:normal}
section.subject{break-before:page}.spread{display:flex;gap:1.5em;align-items:flex-start;flex-wrap:wrap}
.training{border:3px double #000;padding:.4em;font-weight:bold;text-align:center}
@page{size:A4 landscape;margin:12mm 10mm}
@media print{body{margin:0}a{color:#000;text-decoration:none}.spread{flex-wrap:nowrap}}
"""
PAGES_FORMAT: Final = 1
"""Raised with every change of the pages or the CSV tables: only pages of the same format are made anew and compared."""
PAGES_MARK: Final = f'<meta name="generator" content="ejournal-pages {PAGES_FORMAT}">'
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_TRAINING: Final = '<p class="training">УЧЕБНЫЙ ЖУРНАЛ — школа, люди и отметки выдуманы</p>'


def index_page(volumes: Sequence[ClassVolume]) -> str:
    """Return the HTML of the journal of one class group; ``volumes`` are its grading periods in their order."""
    return "\n".join(_page(volumes)) + "\n"


def _page(volumes: Sequence[ClassVolume]) -> Iterator[str]:
    last = volumes[-1]
    title = f"Классный журнал {last.heading.class_title}, {last.heading.year_title}"
    yield "<!DOCTYPE html>"
    yield '<html lang="ru"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield PAGES_MARK
    yield f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
    yield from _title(last)
    yield from _contents(volumes)
    for volume in volumes:
        yield from _period(volume)
    yield from _missed(last)
    yield from _progress(last)
    yield from _corrections(volumes)
    yield "</body></html>"


def _title(volume: ClassVolume) -> Iterator[str]:
    heading = volume.heading
    if heading.is_training:
        yield _TRAINING
    yield f"<p>{escape(heading.school_name)}, {escape(heading.city)}</p>"
    yield f"<h1>Классный журнал</h1><p>Класс: <b>{escape(heading.class_title)}</b></p>"
    yield f"<p>Учебный год: {escape(heading.year_title)}</p>"
    if heading.homeroom_teacher is not None:
        yield f"<p>Классный руководитель: {escape(heading.homeroom_teacher.full)}</p>"


def _contents(volumes: Sequence[ClassVolume]) -> Iterator[str]:
    yield "<h2>Оглавление</h2><ul>"
    for volume in volumes:
        yield f'<li><a href="#p{volume.heading.period.period}">{period_title(volume.heading.period)}</a><ul>'
        for subject in volume.subjects:
            yield f'<li><a href="#{_anchor(subject.page)}">{escape(course_title(subject.page.course))}</a></li>'
        yield "</ul></li>"
    yield '<li><a href="#missed">Пропуски уроков</a></li><li><a href="#progress">Успеваемость</a></li>'
    yield '<li><a href="#corrections">Исправления</a></li></ul>'


def _anchor(page: JournalPage) -> str:
    return f"c{page.course.course}-{page.period.period}"


def _period(volume: ClassVolume) -> Iterator[str]:
    period = volume.heading.period
    dates = f"{full_day(period.starts)} — {full_day(period.ends)}"
    state = "" if period.is_closed else ", не закрыт"
    yield f'<h2 id="p{period.period}">{period_title(period)}, {dates}{state}</h2>'
    words = CodeWords(volume.regulation)
    for subject in volume.subjects:
        yield from _subject(volume, subject, words)
    yield from _days(volume)


def _subject(volume: ClassVolume, subject: SubjectPages, words: CodeWords) -> Iterator[str]:
    page = subject.page
    teachers = ", ".join(f"{teacher.name.full} с {short_day(teacher.span.starts)}" for teacher in page.teachers)
    yield f'<section class="subject"><h3 id="{_anchor(page)}">{escape(course_title(page.course))}</h3>'
    yield f"<p>{escape(volume.heading.class_title)}, {period_title(page.period)}. {escape(teachers)}</p>"
    yield '<div class="spread">'
    yield from _marks(page, words)
    yield from _topics(subject)
    yield f"</div>{_note(has_two=page.conflicts > 0)}</section>"


def _note(*, has_two: bool) -> str:
    """Return what explains the sign under a table in which it stands."""
    return f"<p>{TWO_VALUES_NOTE}</p>" if has_two else ""


def _marks(page: JournalPage, words: CodeWords) -> Iterator[str]:
    months = [(month, len(list(days))) for month, days in groupby(lesson.day.month for lesson in page.lessons)]
    yield '<table><tr><th rowspan="2">№</th><th rowspan="2">Фамилия, имя</th>'
    yield "".join(f'<th class="month" colspan="{count}">{MONTHS[month - 1]}</th>' for month, count in months)
    yield f'<th rowspan="2">{period_title(page.period)}</th></tr><tr>'
    yield "".join(f'<th class="c">{lesson.day.day}</th>' for lesson in page.lessons) + "</tr>"
    written = _written(page, words)
    for student in page.students:
        texts = written[student.student]
        mark = words.mark(page.period_marks.get(student.student, ""))
        texts.append(signed(mark, has_two=student.student in page.result_conflicts))
        yield _student_line(student, texts)
    yield "</table>"


def _written(page: JournalPage, words: CodeWords) -> dict[StudentId, list[str]]:
    """Return the texts of every student's line: most places are empty, so they are filled, not asked one by one."""
    lines = {row.student: [""] * len(page.lessons) for row in page.students}
    places = {row.lesson: place for place, row in enumerate(page.lessons)}
    for (student, lesson), cell in page.cells.items():
        if student in lines and lesson in places:
            lines[student][places[lesson]] = words.cell(cell)
    return lines


@lru_cache(maxsize=1024)
def _cell(text: str | int) -> str:
    return f'<td class="c">{escape(str(text))}</td>'


def _student_line(student: StudentRow, texts: Iterable[str | int]) -> str:
    cells = "".join(map(_cell, texts))
    return f"<tr><td>{student.number}</td><td>{escape(student.name.short)}</td>{cells}</tr>"


def _topics(subject: SubjectPages) -> Iterator[str]:
    yield "<table><tr><th>Дата</th><th>Что пройдено на уроке</th><th>Домашнее задание</th></tr>"
    for lesson in subject.page.lessons:
        homework = "не задано" if lesson.is_homework_none else lesson.homework
        homework = signed(homework, has_two=PlaceKind.HOMEWORK in lesson.conflicts)
        yield f"<tr><td>{short_day(lesson.day)}</td><td>{_topic(lesson)}</td><td>{escape(homework)}</td></tr>"
    lag = subject.planned_hours - subject.given_lessons
    yield f'<tr><td colspan="3">Дано уроков: по плану {subject.planned_hours}, фактически {subject.given_lessons}, '
    yield f"отставание {lag}; из них по замене: {subject.substituted_lessons}</td></tr></table>"


def _topic(lesson: LessonColumn) -> str:
    topic = escape(signed(lesson.topic, has_two=PlaceKind.TOPIC in lesson.conflicts))
    if lesson.substitute is None:
        return topic
    return f"{topic}<br><small>замена: {escape(lesson.substitute.with_initials)}</small>"


def _days(volume: ClassVolume) -> Iterator[str]:
    yield "<h3>Посещаемость: пропущено уроков по дням</h3><table><tr><th>№</th><th>Фамилия, имя</th>"
    yield "".join(f'<th class="c">{short_day(day)}</th>' for day in volume.school_days)
    yield "<th>уроков</th><th>дней</th></tr>"
    for student in volume.students:
        counts = [volume.missed_by_day.get((student.student, day), 0) for day in volume.school_days]
        total = volume.missed.get((student.student, volume.heading.period.period))
        sums = (sum(counts), 0 if total is None else total.days)
        yield _student_line(student, [*(count or "" for count in counts), *sums])
    yield "</table>"


def _missed(volume: ClassVolume) -> Iterator[str]:
    yield '<h2 id="missed">Сведения о пропущенных уроках</h2><table><tr><th rowspan="2">№</th>'
    yield '<th rowspan="2">Фамилия, имя</th>'
    yield "".join(f'<th colspan="4">{period_title(period)}</th>' for period in volume.periods) + "</tr><tr>"
    yield "<th>всего</th><th>бол.</th><th>уваж.</th><th>без ув.</th>" * len(volume.periods) + "</tr>"
    for student in volume.students:
        counts = [volume.missed.get((student.student, period.period)) for period in volume.periods]
        yield _student_line(student, [number for count in counts for number in _missed_numbers(count)])
    yield "</table>"


def _missed_numbers(count: MissedLessons | None) -> tuple[int | str, ...]:
    return ("", "", "", "") if count is None else (count.total, count.ill, count.excused, count.unexcused)


def _progress(volume: ClassVolume) -> Iterator[str]:
    yield '<h2 id="progress">Сводная ведомость успеваемости</h2><table><tr><th>№</th><th>Фамилия, имя</th>'
    yield "<th>период</th>" + "".join(f"<th>{escape(course_title(course))}</th>" for course in volume.courses) + "</tr>"
    words = CodeWords(volume.regulation)
    for student in volume.students:
        for period in volume.periods:
            keys = [(student.student, course.course, period.period) for course in volume.courses]
            marks = (
                signed(words.mark(volume.period_marks.get(key, "")), has_two=key in volume.result_conflicts)
                for key in keys
            )
            yield _student_line(student, [period_title(period), *marks])
    yield f"</table>{_note(has_two=bool(volume.result_conflicts))}"


def _corrections(volumes: Sequence[ClassVolume]) -> Iterator[str]:
    heads = ("дата урока", "предмет", "ученик", "было", "стало", "кто", "когда", "основание")
    yield '<h2 id="corrections">Исправления</h2><table><tr>' + "".join(f"<th>{head}</th>" for head in heads) + "</tr>"
    for volume in volumes:
        for correction in volume.corrections:
            yield "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in _correction(correction)) + "</tr>"
    yield "</table>"


def _correction(row: MarkCorrection) -> tuple[str, ...]:
    moment = f"{row.moment:%d.%m.%Y %H:%M}"
    who = (row.student.short, row.old, row.new, row.author, moment, row.reason)
    return (full_day(row.day), row.subject_title, *who)
