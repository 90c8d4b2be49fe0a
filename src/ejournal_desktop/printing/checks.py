"""What is looked at before planning: characters without a glyph, foreign lessons, nameless students (print.md 5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import prepared
from ejournal_desktop.printing.problems import ProblemKind
from ejournal_desktop.printing.qr import is_code_field, year_code

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.volume import SubjectPages


class _Text(NamedTuple):
    """A text of the data with the record it stands in."""

    text: str
    subject: str = ""
    day: date | None = None
    student: str = ""


def check_volume(context: PlanContext) -> None:
    """Note every record that cannot be printed, whatever the layout."""
    _check_names(context)
    _check_code_fields(context)
    for subject in context.volume.subjects:
        _check_days(context, subject)
    for record in _texts(context):
        missing = context.fonts.missing(prepared(record.text).replace("\n", ""))
        if missing:
            context.problems.add(
                ProblemKind.MISSING_GLYPH, missing, subject=record.subject, day=record.day, student=record.student
            )


def _check_names(context: PlanContext) -> None:
    for student in context.volume.students:
        if not student.name.short:
            context.problems.add(ProblemKind.NAMELESS_STUDENT, str(student.number))


def _check_code_fields(context: PlanContext) -> None:
    heading = context.volume.heading
    if context.volume.archive is None:
        return
    for field in (heading.school_code, heading.class_code, year_code(heading.year_title)):
        if not field or not is_code_field(field):
            context.problems.add(ProblemKind.BAD_CODE_FIELD, field)


def _check_days(context: PlanContext, subject: SubjectPages) -> None:
    period = subject.page.period
    for lesson in subject.page.lessons:
        if not period.starts <= lesson.day <= period.ends:
            context.problems.add(
                ProblemKind.LESSON_OUTSIDE_PERIOD, subject=subject.page.course.subject_title, day=lesson.day
            )


def _texts(context: PlanContext) -> Iterator[_Text]:
    """Yield every text of the data once."""
    volume, heading = context.volume, context.volume.heading
    options = context.settings.options
    words = (heading.school_name, heading.city, heading.class_title, heading.year_title)
    yield from (_Text(text) for text in (options.local_act, options.retention))
    yield from (_Text(text) for text in (*words, *_texts_of_settings(context)))
    if heading.homeroom_teacher is not None:
        yield _Text(heading.homeroom_teacher.full)
    for student in volume.students:
        yield _Text(f"{student.name.full}{student.joined_order}{student.left_order}", student=student.name.short)
    yield from _personal_texts(context)
    for entry in (*volume.timetable, *(entry for change in volume.timetable_changes for entry in change.entries)):
        yield _Text(f"{entry.subject_short}{entry.subgroup_title}{entry.room}")
    for course in volume.courses:
        yield _Text(course.subject_title, subject=course.subject_title)
    for correction in volume.corrections:
        text = f"{correction.subject_title}{correction.student.full}{correction.old}{correction.new}"
        yield _Text(
            f"{text}{correction.author}{correction.reason}",
            correction.subject_title,
            correction.day,
            correction.student.short,
        )
    for subject in volume.subjects:
        yield from _subject_texts(subject)


def _personal_texts(context: PlanContext) -> Iterator[_Text]:
    for row in context.volume.general:
        yield _Text(
            f"{row.file_number}{row.address}{''.join(row.guardians)}", student=context.names.get(row.student, "")
        )


def _texts_of_settings(context: PlanContext) -> Iterator[str]:
    settings = context.settings
    yield from (settings.topics_title, settings.certification_text, settings.label_text, settings.program_version)
    for texts in (settings.mark_letters, settings.attendance_letters, settings.true_letters, settings.meanings):
        yield from texts.values()
    yield from (*settings.work_kinds.values(), *settings.task_types.values(), *settings.form_titles.values())


def _subject_texts(subject: SubjectPages) -> Iterator[_Text]:
    course = subject.page.course
    title = course.subject_title
    yield _Text(f"{title}{course.subgroup_title}", title)
    yield from (_Text(teacher.name.full, title) for teacher in subject.page.teachers)
    yield from (_Text(student.name.full, title, student=student.name.short) for student in subject.page.students)
    yield from (_Text(_lesson_text(lesson), title, lesson.day) for lesson in subject.page.lessons)


def _lesson_text(lesson: LessonColumn) -> str:
    substitute = lesson.substitute.full if lesson.substitute else ""
    return f"{lesson.topic}{lesson.homework}{lesson.work_kind}{substitute}"
