"""What can be printed besides volumes: which paper, of which class, for which days."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.printing import SummaryForm

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.printing import PrintedPaper, PrintOptions
    from ejournal_desktop.services.printing import PrintingService
    from ejournal_desktop.services.session import Session

CONTEXT: Final = "PrintPapers"


class PaperKind(StrEnum):
    """Papers of the journal."""

    PROGRESS = "progress"
    ATTENDANCE = "attendance"
    MISSED = "missed"
    CORRECTIONS = "corrections"
    COMPARISON = "comparison"
    DIARY = "diary"
    BLANK = "blank"
    TEST_SHEET = "test_sheet"


TITLES: Final[Mapping[PaperKind, str]] = {
    PaperKind.PROGRESS: translatable("PrintPapers", "Summary of marks"),
    PaperKind.ATTENDANCE: translatable("PrintPapers", "Summary of attendance"),
    PaperKind.MISSED: translatable("PrintPapers", "Missed lessons"),
    PaperKind.CORRECTIONS: translatable("PrintPapers", "Sheet of corrections"),
    PaperKind.COMPARISON: translatable("PrintPapers", "Pages to compare with paper"),
    PaperKind.DIARY: translatable("PrintPapers", "Printed diary"),
    PaperKind.BLANK: translatable("PrintPapers", "Blank sheets for days without current"),
    PaperKind.TEST_SHEET: translatable("PrintPapers", "Test sheet of the printer"),
}
WITH_DAYS: Final = frozenset({PaperKind.DIARY, PaperKind.BLANK})
_FORMS: Final = {
    PaperKind.PROGRESS: SummaryForm.PROGRESS,
    PaperKind.ATTENDANCE: SummaryForm.ATTENDANCE,
    PaperKind.MISSED: SummaryForm.MISSED,
    PaperKind.CORRECTIONS: SummaryForm.CORRECTIONS,
}


@dataclass(frozen=True, slots=True)
class PaperWish:
    """Which paper is wanted; ``students`` are those of a diary, ``days`` the first and the last."""

    kind: PaperKind
    class_group: ClassGroupId
    period: PeriodView
    days: tuple[date, date]
    students: tuple[StudentId, ...] = ()
    options: PrintOptions | None = None

    def made(self, service: PrintingService, session: Session) -> PrintedPaper:
        """Make the paper; reads the journal, so never on the window's thread.

        Raises:
            AppError: the person may not print it, or records cannot be printed as they are.
        """
        match self.kind:
            case PaperKind.TEST_SHEET:
                return service.papers.test_sheet(self.options)
            case PaperKind.DIARY:
                return service.papers.diaries(session, self._pupils(service, session), self.days)
            case PaperKind.BLANK:
                return service.sheets.blanks(session, self.class_group, self.period.period, self.days)
            case PaperKind.COMPARISON:
                return service.sheets.comparison(session, self.class_group, self.period.period)
            case _:
                return service.sheets.form(session, self.class_group, self.period.period, _FORMS[self.kind])

    def _pupils(self, service: PrintingService, session: Session) -> tuple[StudentId, ...]:
        if self.students:
            return self.students
        return tuple(row.student for row in service.papers.students(session, self.class_group))
