"""What a print takes from the regulation and from the school's print settings (print.md 2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.forbidden_entries import is_forbidden_entry
from ejournal_desktop.domain.regulation_parts import TaskField
from ejournal_desktop.printing.geometry import SheetPlan
from ejournal_desktop.readmodels.printing import AbsenceLetters, PrintOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.regulation import Regulation

LAYOUT_VERSION = "1"
_CERTIFICATION_TEXT = "В журнале пронумеровано и прошито {sheets}"
_LABEL_TEXT = "Прошито, пронумеровано и скреплено печатью {sheets}"
_FORMS = {
    "progress": "class_marks_summary",
    "year_progress": "class_year_archive_sheet",
    "attendance": "class_attendance_summary",
    "letter": "guardian_letter",
    "diary": "guardian_results_printout",
}
_TOPICS_TITLE = "Темы уроков и задания"


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """Letters, titles and measures of a volume.

    ``mark_letters`` and ``attendance_letters`` turn stored codes into what stands on paper; an empty letter is left
    out. ``true_letters`` are the letters of the screen, for the sheet of corrections; ``meanings`` explain letters in
    the legend. ``work_kinds`` gives the words that name a work in its topic, empty for oral ones; ``task_types``
    names what the marks of every lesson are given for, where the regulation asks for it (S3-3.3f2). ``forbidden``
    letters never reach paper (S0-4.14.7b). ``form_titles`` replaces headings by section. Parts of a volume are counted
    by ``volume_number`` of ``volume_count``.
    """

    mark_letters: Mapping[str, str]
    attendance_letters: Mapping[str, str]
    options: PrintOptions = field(default_factory=PrintOptions)
    true_letters: Mapping[str, str] = field(default_factory=dict)
    meanings: Mapping[str, str] = field(default_factory=dict)
    work_kinds: Mapping[str, str] = field(default_factory=dict)
    task_types: Mapping[str, str] = field(default_factory=dict)
    forbidden: frozenset[str] = frozenset()
    form_titles: Mapping[str, str] = field(default_factory=dict)
    topics_title: str = _TOPICS_TITLE
    certification_text: str = _CERTIFICATION_TEXT
    label_text: str = _LABEL_TEXT
    program_version: str = ""
    volume_number: int = 1
    volume_count: int = 1

    @property
    def sheet_plan(self) -> SheetPlan:
        """The margins of the volume."""
        return SheetPlan(float(self.options.binding_margin_mm), self.options.holes_mm)

    @classmethod
    def from_regulation(
        cls,
        regulation: Regulation,
        grade_level: int | None = None,
        *,
        options: PrintOptions | None = None,
        program_version: str = "",
    ) -> PrintSettings:
        """Return the settings of a class's print: its scales, the paper mapping of its codes, titles and margins.

        Without a grade level the marks of all scales are known; without options those of the regulation are taken.
        """
        chosen = options or PrintOptions.usual(regulation)
        scales = [
            scale
            for scale in regulation.marks.scales
            if grade_level is None or not scale.grade_levels or grade_level in scale.grade_levels
        ]
        codes = regulation.attendance.codes
        mark_letters = {mark.code: mark.printed for scale in scales for mark in scale.marks}
        attendance_letters = _attendance_letters(regulation, chosen.absence)
        printed = {*mark_letters.values(), *attendance_letters.values()}
        return cls(
            mark_letters=mark_letters,
            options=chosen,
            attendance_letters=attendance_letters,
            true_letters={status.code: status.letter for status in codes},
            meanings=_meanings(regulation, chosen.absence),
            work_kinds={kind.code: kind.title if kind.is_written else "" for kind in regulation.marks.work_kinds},
            task_types=_task_types(regulation),
            forbidden=frozenset(letters for letters in printed if is_forbidden_entry(regulation, letters)),
            form_titles={section: regulation.form_title(slug) for section, slug in _FORMS.items()},
            topics_title=regulation.record.topics_page_title or _TOPICS_TITLE,
            certification_text=regulation.paper.certification_text or _CERTIFICATION_TEXT,
            label_text=regulation.paper.label_text or _LABEL_TEXT,
            program_version=program_version,
        )


def _task_types(regulation: Regulation) -> dict[str, str]:
    if regulation.record.task_field is not TaskField.TASK_TYPE:
        return {}
    codes = ("", *(kind.code for kind in regulation.marks.work_kinds))
    return {code: regulation.task_type(code) for code in codes}


def _attendance_letters(regulation: Regulation, absence: AbsenceLetters) -> dict[str, str]:
    is_paper = absence is AbsenceLetters.PAPER
    return {status.code: status.printed if is_paper else status.letter for status in regulation.attendance.codes}


def _meanings(regulation: Regulation, absence: AbsenceLetters) -> dict[str, str]:
    """Return what letters mean; one letter for several codes is explained by the code whose own letter it is."""
    meanings: dict[str, str] = {}
    for status in regulation.attendance.codes:
        printed = status.printed if absence is AbsenceLetters.PAPER else status.letter
        if printed and (printed == status.letter or printed not in meanings):
            meanings[printed] = status.title
    return meanings
