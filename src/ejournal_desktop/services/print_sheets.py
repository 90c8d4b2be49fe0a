"""Parts of the journal on their own: summary sheets, pages to compare with paper, sheets to fill in by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.printing.loose import plan_blanks, plan_comparison, plan_form
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.volume_pdf import rendered
from ejournal_desktop.readmodels.printing import PrintedPaper
from ejournal_desktop.services.errors import PaperCancelledError
from ejournal_desktop.services.print_sources import is_homeroom
from ejournal_desktop.storage.log import class_scope

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.volume import VolumePlan
    from ejournal_desktop.readmodels.journal import TeacherSpan
    from ejournal_desktop.readmodels.printing import PrintOptions, SummaryForm
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.session import Session


class PrintSheets:
    """Makes sheets of the journal that are no volume, and notes those that were printed."""

    def __init__(self, sources: PrintSources) -> None:
        self._sources = sources

    def form(self, session: Session, class_group: ClassGroupId, period: PeriodId, form: SummaryForm) -> PrintedPaper:
        """Make one summary sheet on its own, with a certification sheet where the period is archived (S0-6.2).

        Raises:
            NotAllowedError: the person may print no journal.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        session.require(Action.PRINT_JOURNAL)
        options = self._sources.options(session)
        content = self._sources.document(session, class_group, period, options)
        settings, opened = self._sources.settings(content, options), self._opened(options)
        plan = plan_form(content, settings, opened, form)
        return self._paper(form.value, plan, content, options)

    def comparison(
        self, session: Session, class_group: ClassGroupId, period: PeriodId, course: CourseId | None = None
    ) -> PrintedPaper:
        """Make the pages of a course, or of all, to be compared with paper (S2-1.2b, S3-1.6).

        Raises:
            NotAllowedError: the person may not read the page.
            PaperCancelledError: the regulation of that time cancelled the paper journal (S1-O.1).
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        options = self._sources.options(session)
        content = self._sources.today(session, class_group, period, options)
        chosen = [page for page in content.subjects if course in (None, page.page.course.course)]
        is_own = all(_keeps(session, page.page.teachers) for page in chosen) and bool(chosen)
        session.require_reading(Action.READ_OWN_PAGES, is_own=is_own or is_homeroom(session, class_group))
        if content.regulation.paper.is_cancelled_on(content.heading.period.starts):
            raise PaperCancelledError
        content = replace(content, subjects=tuple(chosen))
        plan = plan_comparison(content, self._sources.settings(content, options), self._opened(options))
        return self._paper("comparison", plan, content, options)

    def blanks(
        self, session: Session, class_group: ClassGroupId, period: PeriodId, days: tuple[date, date]
    ) -> PrintedPaper:
        """Make sheets of a class for some days, to be filled in by hand while there is no current.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        options = self._sources.options(session)
        content = self._sources.today(session, class_group, period, options)
        plan = plan_blanks(content, self._sources.settings(content, options), self._opened(options), days)
        return self._paper("blank", plan, content, options)

    def save_paper(self, session: Session, paper: PrintedPaper, class_group: ClassGroupId, path: Path) -> None:
        """Write another paper where the person said, and note that it was printed (S0-1.10).

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        write_durably(path, paper.pdf)
        self.note_paper(session, paper, class_group)

    def note_paper(self, session: Session, paper: PrintedPaper, class_group: ClassGroupId) -> None:
        """Note that another paper was printed (S0-1.10)."""
        change = DocumentsPrinted(paper.kind, paper.sheets, paper.sha256)
        with session.database.write(session.actor(Action.READ_OWN_PAGES)) as work:
            work.record(class_scope(class_group), [change])

    def _opened(self, options: PrintOptions) -> PrintResources:
        return open_resources(self._sources.resources, options.language)

    def _paper(self, kind: str, plan: VolumePlan, content: ClassVolume, options: PrintOptions) -> PrintedPaper:
        settings = self._sources.settings(content, options)
        made = rendered(plan, content, settings, (self._opened(options), None))
        return PrintedPaper(kind, made.pdf, made.sheets, made.pages, made.sha256)


def _keeps(session: Session, teachers: tuple[TeacherSpan, ...]) -> bool:
    return any(teacher.staff == session.signed_in.staff for teacher in teachers)
