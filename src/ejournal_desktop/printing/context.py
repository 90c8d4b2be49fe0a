"""What planning works with: the volume, settings, measures and words, and the list of problems."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.printing.names import row_names
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
    def periods(self) -> tuple[PeriodView, ...]:
        """The periods of one kind that have ended with this one; the year joins them in the volume of the last."""
        own = self.volume.heading.period
        kinds = {own.kind, PeriodKind.YEAR} if own.kind is not PeriodKind.YEAR else set(PeriodKind)
        return tuple(period for period in self.volume.periods if period.ends <= own.ends and period.kind in kinds)

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
