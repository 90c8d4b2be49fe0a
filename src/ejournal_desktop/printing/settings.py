"""What a print takes from the regulation and from the school's print settings (print.md 2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.forbidden_entries import is_forbidden_entry
from ejournal_desktop.printing.geometry import THREE_HOLES, SheetPlan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.regulation import Regulation

LAYOUT_VERSION = "1"
_CERTIFICATION_TEXT = "В журнале пронумеровано и прошито {sheets}"
_LABEL_TEXT = "Прошито, пронумеровано и скреплено печатью {sheets}"
_FORMS = {"progress": "class_marks_summary", "attendance": "class_attendance_summary"}
_TOPICS_TITLE = "Темы уроков и задания"


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """Letters, titles and measures of a volume.

    ``mark_letters`` and ``attendance_letters`` turn stored codes into what stands on paper; an empty letter is left
    out. ``true_letters`` are the letters of the screen, for the sheet of corrections; ``meanings`` explain letters in
    the legend. ``work_kinds`` gives the words that name a work in its topic, empty for oral ones. ``forbidden``
    letters never reach paper (S0-4.14.7b). ``form_titles`` replaces headings by section.
    """

    mark_letters: Mapping[str, str]
    attendance_letters: Mapping[str, str]
    true_letters: Mapping[str, str] = field(default_factory=dict)
    meanings: Mapping[str, str] = field(default_factory=dict)
    work_kinds: Mapping[str, str] = field(default_factory=dict)
    forbidden: frozenset[str] = frozenset()
    form_titles: Mapping[str, str] = field(default_factory=dict)
    topics_title: str = _TOPICS_TITLE
    certification_text: str = _CERTIFICATION_TEXT
    label_text: str = _LABEL_TEXT
    binding_margin_mm: int = 25
    holes_mm: tuple[float, ...] = THREE_HOLES
    has_timetable: bool = True
    local_act: str = ""
    program_version: str = ""
    language: str = "ru"
    volume_number: int = 1
    volume_count: int = 1

    @property
    def sheet_plan(self) -> SheetPlan:
        """The margins of the volume."""
        return SheetPlan(float(self.binding_margin_mm), self.holes_mm)

    @classmethod
    def from_regulation(
        cls, regulation: Regulation, grade_level: int | None = None, *, program_version: str = "", local_act: str = ""
    ) -> PrintSettings:
        """Return the settings of a class's print: its scales, the paper mapping of its codes, titles and margins.

        Without a grade level the marks of all scales are known.
        """
        scales = [
            scale
            for scale in regulation.marks.scales
            if grade_level is None or not scale.grade_levels or grade_level in scale.grade_levels
        ]
        codes = regulation.attendance.codes
        mark_letters = {mark.code: mark.printed for scale in scales for mark in scale.marks}
        printed = {*mark_letters.values(), *(status.printed for status in codes)}
        return cls(
            mark_letters=mark_letters,
            attendance_letters={status.code: status.printed for status in codes},
            true_letters={status.code: status.letter for status in codes},
            meanings=_meanings(regulation),
            work_kinds={kind.code: kind.title if kind.is_written else "" for kind in regulation.marks.work_kinds},
            forbidden=frozenset(letters for letters in printed if is_forbidden_entry(regulation, letters)),
            form_titles={section: regulation.form_title(slug) for section, slug in _FORMS.items()},
            topics_title=regulation.record.topics_page_title or _TOPICS_TITLE,
            certification_text=regulation.paper.certification_text or _CERTIFICATION_TEXT,
            label_text=regulation.paper.label_text or _LABEL_TEXT,
            binding_margin_mm=regulation.paper.binding_margin_mm,
            local_act=local_act,
            program_version=program_version,
        )


def _meanings(regulation: Regulation) -> dict[str, str]:
    """Return what letters mean; one letter for several codes is explained by the code whose own letter it is."""
    meanings: dict[str, str] = {}
    for status in regulation.attendance.codes:
        if status.printed and (status.printed == status.letter or status.printed not in meanings):
            meanings[status.printed] = status.title
    return meanings
