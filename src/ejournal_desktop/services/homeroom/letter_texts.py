"""Templates of letters, and their texts filled in for one student from that student's own lessons."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import is_unexcused
from ejournal_desktop.domain.letter_fields import LetterField, filled
from ejournal_desktop.readmodels.homeroom import LetterTemplate
from ejournal_desktop.services.homeroom.name_cases import NameCase, name_in_case

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.readmodels.papers import StudentDiary

_DASH = "–"


def letter_templates(resources: Path) -> tuple[LetterTemplate, ...]:
    """Return the templates that come with the program, in their order."""
    with (resources / "letters" / "ru.toml").open("rb") as stream:
        rows = tomllib.load(stream)["template"]
    return tuple(
        LetterTemplate(
            code=row["code"],
            title=row["title"],
            occasion=row["occasion"],
            text=row["text"].strip(),
            days=row["days"],
            has_results=row.get("has_results", False),
            has_period_results=row.get("has_period_results", False),
            is_diary=row.get("is_diary", False),
            is_assignments=row.get("is_assignments", False),
        )
        for row in rows
    )


def letter_paragraphs(
    paragraphs: Sequence[str], diary: StudentDiary, guardian: PersonName | None, today: date
) -> tuple[str, ...]:
    """Return the paragraphs of a letter about one student."""
    values = _values(diary, guardian, today)
    return tuple(filled(paragraph, values) for paragraph in paragraphs)


def _values(diary: StudentDiary, guardian: PersonName | None, today: date) -> dict[LetterField, str]:
    heading = diary.heading
    unexcused = sum(is_unexcused(diary.regulation, lesson.attendance) for lesson in diary.lessons if lesson.attendance)
    return {
        LetterField.STUDENT: diary.name.short,
        LetterField.OF_STUDENT: name_in_case(diary.name, NameCase.GENITIVE),
        LetterField.TO_STUDENT: name_in_case(diary.name, NameCase.DATIVE),
        LetterField.CLASS_GROUP: heading.class_title,
        LetterField.TODAY: _day(today),
        LetterField.STARTS: _day(diary.starts),
        LetterField.ENDS: _day(diary.ends),
        LetterField.MISSED: str(diary.missed),
        LetterField.MISSED_ILL: str(diary.missed_ill),
        LetterField.MISSED_UNEXCUSED: str(unexcused),
        LetterField.SUBJECTS: ", ".join(_failing(diary)) or _DASH,
        LetterField.MEANS: "; ".join(f"{row.subject} {row.mean}" for row in diary.results if row.mean) or _DASH,
        LetterField.MARKS: ", ".join(mark.printed for mark in diary.regulation.scale().lesson_marks) or _DASH,
        LetterField.SIGNS: ", ".join(_signs(diary)) or _DASH,
        LetterField.GUARDIAN: _DASH if guardian is None else guardian.full,
        LetterField.TEACHER: heading.homeroom_teacher or _DASH,
        LetterField.SCHOOL: heading.school_name,
    }


def _failing(diary: StudentDiary) -> list[str]:
    """Return the subjects whose mark, or expected mark, is below success."""
    scale = diary.regulation.scale()
    marks = ((row.subject, scale.mark(row.mark or row.period_forecast)) for row in diary.results)
    return [
        subject
        for subject, mark in marks
        if mark is not None and mark.number is not None and mark.number < scale.success_from
    ]


def _signs(diary: StudentDiary) -> list[str]:
    """Return the letters of attendance that paper shows, with what they mean."""
    return [f"{code.printed} – {code.title.lower()}" for code in diary.regulation.attendance.codes if code.printed]


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
