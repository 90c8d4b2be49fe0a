"""What planning works with: the volume, settings, measures and words, and the list of problems."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.regulation_parts import YearVolume
from ejournal_desktop.printing.names import row_names
from ejournal_desktop.printing.period_items import periods_to_date
from ejournal_desktop.printing.problems import ProblemList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.printing.fonts import FontBook
    from ejournal_desktop.printing.geometry import SheetPlan
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.settings import PrintSettings
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.volume import ClassVolume


@dataclass(frozen=True, slots=True)
class PlanContext:
    """Everything the forms of one volume are planned from."""

    volume: ClassVolume
    settings: PrintSettings
    fonts: FontBook
    words: FormWords
    sheet: SheetPlan
    names: Mapping[StudentId, str]
    problems: ProblemList

    @property
    def class_line(self) -> str:
        """Class, school year and period, as headers and footers name the volume."""
        heading = self.volume.heading
        return self.words(
            "page.class_line",
            class_title=heading.class_title,
            year=self.words("page.year", title=heading.year_title),
            period=self.words.period(heading.period),
        )

    @property
    def is_year(self) -> bool:
        """Whether this is the volume of the year."""
        return self.volume.heading.period.kind is PeriodKind.YEAR

    @property
    def is_full_year(self) -> bool:
        """Whether the volume of the year repeats all subject spreads."""
        return self.is_year and self.settings.options.year_volume is YearVolume.FULL

    @property
    def has_marks(self) -> bool:
        """Whether marks are given in the class."""
        volume = self.volume
        pages = [subject.page for subject in volume.subjects]
        grade = volume.heading.grade_level
        return any(page.has_marks for page in pages) if pages else volume.regulation.has_marks(grade)

    @property
    def progress_key(self) -> str:
        """The words of the summary of marks: the year's is the sheet that goes to the archive (S0-6.2)."""
        return "year_progress" if self.is_year else "progress"

    @property
    def periods(self) -> tuple[PeriodView, ...]:
        """The periods of the summary sheets, to date."""
        return periods_to_date(self.volume)

    def title(self, section: str) -> str:
        """Return the heading of a section: the regulation's, else the form's own."""
        return self.settings.form_titles.get(section) or self.words(f"{section}.heading")


def open_context(volume: ClassVolume, settings: PrintSettings, resources: PrintResources) -> PlanContext:
    """Return what the plan of a volume works with."""
    return PlanContext(
        volume,
        settings,
        resources.fonts,
        resources.words,
        settings.sheet_plan,
        row_names(volume.students),
        ProblemList(volume.heading.class_title),
    )
