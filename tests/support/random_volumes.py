"""Volumes of random classes for properties: any size, transfers, double lessons, kinds of periods."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import PeriodId
from ejournal_desktop.readmodels.journal import PeriodView
from support.volumes import QUARTERS, YEAR, a_course, a_lesson, a_page, a_student, volume_of

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.journal import CourseView, JournalPage, LessonColumn, StudentRow
    from ejournal_desktop.readmodels.volume import ClassVolume

HALVES = (
    PeriodView(PeriodId(20), PeriodKind.HALF_YEAR, 1, date(2025, 9, 1), date(2025, 12, 30), is_closed=True),
    PeriodView(PeriodId(21), PeriodKind.HALF_YEAR, 2, date(2026, 1, 12), date(2026, 5, 25), is_closed=True),
)
EXAM = PeriodView(PeriodId(30), PeriodKind.EXAM, 1, date(2026, 5, 26), date(2026, 6, 10), is_closed=True)
FINAL = PeriodView(PeriodId(31), PeriodKind.FINAL, 1, date(2026, 6, 11), date(2026, 6, 12), is_closed=True)
SENTENCE = "Повторение: үй-бүлө жана Ата мекен, правописание безударных гласных, № 5 (а, в), самостоятельная работа "
TEXTS = st.sampled_from(["", "Тема", SENTENCE, SENTENCE * 2, SENTENCE * 5, "Контрольная работа № 2", SENTENCE * 12])


@st.composite
def students(draw: st.DrawFn, period: PeriodView) -> tuple[StudentRow, ...]:
    """Return a class list; some came later or left earlier."""
    count = draw(st.sampled_from([0, 1, 5, 39, 40, 41, 80]))
    movers = draw(st.sets(st.integers(1, 80), max_size=6))
    rows = []
    for number in range(1, count + 1):
        row = a_student(number)
        if number in movers:
            middle = period.starts + timedelta(days=draw(st.integers(1, 40)))
            spans = draw(st.sampled_from([(DateSpan(middle),), (DateSpan(period.starts, middle),)]))
            row = replace(row, spans=spans, joined_order="№ 41-у", left_order="№ 44-у")
        rows.append(row)
    return tuple(rows)


@st.composite
def lessons(draw: st.DrawFn, course: CourseView, period: PeriodView) -> tuple[LessonColumn, ...]:
    """Return lessons in order, some double, some cancelled, some by a substitute."""
    places = draw(
        st.lists(
            st.tuples(st.integers(0, (period.ends - period.starts).days), st.integers(1, 7)), unique=True, max_size=60
        )
    )
    found = []
    for index, (offset, bell) in enumerate(sorted(places), start=1):
        day = period.starts + timedelta(days=offset)
        number = int(course.course) * 10_000 + int(period.period) * 1000 + index
        lesson = a_lesson(number, day, bell=bell, topic=draw(TEXTS))
        what = draw(st.integers(0, 15))
        if what in (1, 2):
            lesson = replace(lesson, substitute=PersonName("Жапарова", "Гүлнара"), homework=SENTENCE)
        if what == 3:
            lesson = replace(lesson, state=LessonState.CANCELLED)
        found.append(lesson)
    return tuple(found)


@st.composite
def pages(draw: st.DrawFn, number: int, rows: tuple[StudentRow, ...], period: PeriodView) -> JournalPage:
    """Return the page of a course, perhaps of a subgroup."""
    course = a_course(number, title=draw(st.sampled_from(["Алгебра", "Кыргызский язык", "ИЗО"])))
    members = rows[::2] if draw(st.booleans()) else rows
    return a_page(course, members, draw(lessons(course, period)), period=period, every=draw(st.integers(1, 9)))


@st.composite
def class_volumes(draw: st.DrawFn) -> ClassVolume:
    """Return the volume of a quarter or a half-year of any class."""
    period = draw(st.sampled_from([QUARTERS[0], QUARTERS[1], QUARTERS[3], HALVES[0], HALVES[1]]))
    rows = draw(students(period))
    count = draw(st.integers(1, 3))
    own = tuple(draw(pages(number, rows, period)) for number in range(1, count + 1))
    if draw(st.integers(0, 3)) == 0:
        own = tuple(replace(page, has_marks=False, period_marks={}) for page in own)
    kind = [one for one in (*QUARTERS, *HALVES) if one.kind is period.kind and one.ends <= period.ends]
    volume = volume_of(own, rows, periods=(*kind, YEAR, EXAM, FINAL))
    marks = dict(volume.period_marks)
    has_exam = draw(st.booleans())
    if rows and has_exam:
        marks[rows[0].student, own[0].course.course, EXAM.period] = "4"
    return replace(volume, period_marks=marks)
