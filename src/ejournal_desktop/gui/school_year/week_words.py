"""Words of the weekly timetable: days, lessons, clashes, what a change does, and the note to a teacher."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from ejournal_desktop.domain.timetable_clashes import ClashKind
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.readmodels.timetable_week import KeptBecause

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.gui.school_year.week_draft import ShownLesson
    from ejournal_desktop.readmodels.timetable_week import (
        NewLesson,
        ToldTeacher,
        WeekClash,
        WeekCourse,
        WeekForecast,
        WeekLesson,
        WeekPlace,
    )

CONTEXT: Final = "WeekGrid"
CLASS, TEACHER, ROOM = "class", "teacher", "room"
_WEEKS: Final = ("", translatable("WeekGrid", "odd weeks"), translatable("WeekGrid", "even weeks"))
_WEEK_CHOICES: Final = (translatable("WeekGrid", "every week"), *_WEEKS[1:])
_CLASHES: Final[Mapping[ClashKind, str]] = {
    ClashKind.TEACHER: translatable("WeekGrid", "One teacher in two places: {one} and {other}"),
    ClashKind.CLASS: translatable("WeekGrid", "One class at two lessons: {one} and {other}"),
    ClashKind.ROOM: translatable("WeekGrid", "Two lessons in one room: {one} and {other}"),
}
_KEPT: Final[Mapping[KeptBecause, str]] = {
    KeptBecause.RECORDED: translatable("WeekGrid", "{course}, {day}, lesson {bell}: it was written in"),
    KeptBecause.ARRANGED: translatable(
        "WeekGrid", "{course}, {day}, lesson {bell}: a substitution or something else was arranged for it"
    ),
}


def said(text: str) -> str:
    """Return a text of the week in the language of the program."""
    return QCoreApplication.translate(CONTEXT, text)


def day_of_week(weekday: int) -> str:
    """Return the name of an ISO weekday."""
    return QLocale().standaloneDayName(weekday)


def week_choices() -> tuple[str, ...]:
    """Return the kinds of weeks by their number."""
    return tuple(map(said, _WEEK_CHOICES))


def course_words(course: WeekCourse, *, with_class: bool = True) -> str:
    """Return a page in words: class, subject, subgroup."""
    parts = (course.class_title if with_class else "", course.subject, course.subgroup)
    return ", ".join(part for part in parts if part)


def place_words(place: WeekPlace) -> str:
    """Return when and where of a weekly lesson."""
    lesson = said(translatable("WeekGrid", "lesson {bell}")).format(bell=place.bell)
    parts = (day_of_week(place.weekday), lesson, said(_WEEKS[place.week_kind]) if place.week_kind else "", place.room)
    return ", ".join(part for part in parts if part)


def lesson_words(lesson: WeekLesson | NewLesson) -> str:
    """Return a weekly lesson in words."""
    teachers = f" ({lesson.course.teacher_names})" if lesson.course.teachers else ""
    return f"{course_words(lesson.course)}{teachers} – {place_words(lesson.place)}"


def cell_lines(lesson: ShownLesson, by: str) -> str:
    """Return two lines of a cell: what, and with whom or where; of the three the one looked by is left out."""
    course, place = lesson.course, lesson.place
    sign = "− " if lesson.is_ended else "+ " if lesson.added is not None else "⚠ " if lesson.has_clash else ""
    week = said(_WEEKS[place.week_kind]) if place.week_kind else ""
    below = (
        "" if by == TEACHER else course.teacher_names,
        "" if by == ROOM else place.room,
        week,
    )
    return f"{sign}{course_words(course, with_class=by != CLASS)}\n{' · '.join(part for part in below if part)}"


def clash_words(clash: WeekClash) -> str:
    """Return a clash as a sentence."""
    return said(_CLASHES[clash.kind]).format(one=lesson_words(clash.one), other=lesson_words(clash.other))


def note_words(told: ToldTeacher, starts: date) -> str:
    """Return the note that tells a teacher of a change."""
    title = said(translatable("WeekGrid", "From {day} on the timetable changes.")).format(day=f"{starts:%d.%m.%Y}")
    lines = [title, *(f"− {_plain(one)}" for one in told.ended), *(f"+ {_plain(one)}" for one in told.added)]
    takes = said(translatable("WeekGrid", "You keep this page from then on: {course}"))
    leaves = said(translatable("WeekGrid", "Another teacher keeps this page from then on: {course}"))
    lines += [takes.format(course=course_words(one)) for one in told.keeps]
    lines += [leaves.format(course=course_words(one)) for one in told.leaves]
    return "\n".join(lines)


def forecast_records(forecast: WeekForecast, doubts: Sequence[str]) -> list[Record]:
    """Return what a change does as rows, what is doubtful first."""
    found = [(kind, words, tone) for kind, words, tone in (*_doubts(forecast, doubts), *_effects(forecast))]
    return [Record((kind, words), place, {0: tone} if tone else {}) for place, (kind, words, tone) in enumerate(found)]


def _doubts(forecast: WeekForecast, doubts: Sequence[str]) -> Iterator[tuple[str, str, Tone | None]]:
    clash = said(translatable("WeekGrid", "Clash"))
    for one in forecast.clashes:
        yield clash, clash_words(one), Tone.BAD
    regulation, hours = said(translatable("WeekGrid", "Regulation")), said(translatable("WeekGrid", "Load"))
    for words in doubts:
        yield regulation, words, Tone.WARN
    uneven = said(translatable("WeekGrid", "{course}: {weekly} a week in the timetable, {load} by the load"))
    for course, halves in forecast.hours:
        weekly = QLocale().toString(halves / 2, "g", 3)
        yield hours, uneven.format(course=course_words(course), weekly=weekly, load=course.weekly_hours), Tone.WARN
    stays = said(translatable("WeekGrid", "Stays in the journal"))
    for course, kept in forecast.kept:
        words = said(_KEPT[kept.because])
        shown = words.format(course=course_words(course), day=f"{kept.day:%d.%m.%Y}", bell=kept.bell)
        yield stays, shown, Tone.WARN


def _effects(forecast: WeekForecast) -> Iterator[tuple[str, str, Tone | None]]:
    goes, comes = said(translatable("WeekGrid", "− goes")), said(translatable("WeekGrid", "+ comes"))
    for lesson in forecast.ended:
        yield goes, lesson_words(lesson), None
    until = said(translatable("WeekGrid", "{lesson}, until {day}"))
    for new in forecast.added:
        words = lesson_words(new)
        yield comes, words if new.ends is None else until.format(lesson=words, day=f"{new.ends:%d.%m.%Y}"), None
    keeps = said(translatable("WeekGrid", "{course}: {name} instead of {before}, all lessons of the page"))
    for change in forecast.keepers:
        before = change.course.teacher_names or said(translatable("WeekGrid", "nobody"))
        words = keeps.format(course=course_words(change.course), name=change.name, before=before)
        yield said(translatable("WeekGrid", "Teacher")), words, None
    counts = said(
        translatable("WeekGrid", "{course}: untouched lessons leave: {gone}, come: {come} ({first} – {last})")
    )
    for line in forecast.lessons:
        words = counts.format(
            course=course_words(line.course),
            gone=line.withdrawn,
            come=line.made,
            first=f"{line.first:%d.%m.%Y}",
            last=f"{line.last:%d.%m.%Y}",
        )
        yield said(translatable("WeekGrid", "Calendar")), words, None


def _plain(lesson: WeekLesson | NewLesson) -> str:
    return f"{course_words(lesson.course)} – {place_words(lesson.place)}"
