"""What every maker of a report works with: the wish, the words, and the year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.printing.words import day_month, full_date
from ejournal_desktop.reports.frame import ReportFrame
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.storage.queries.people import class_group_view
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.report_tables import ReportCard, ReportGap, ReportRequest
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class ReportDesk:
    """One report being made."""

    session: Session
    reading: Reading
    request: ReportRequest
    card: ReportCard
    words: FormWords
    today: date
    moment: datetime | None = None

    @property
    def now(self) -> datetime:
        """The moment of the report, the last one of the day where nobody told it: until then nothing more is late."""
        return self.moment or datetime.combine(self.today, time.max, UTC)

    @property
    def class_group(self) -> ClassGroupId:
        """The class group the report is about.

        Raises:
            UnknownRecordError: none was chosen.
        """
        if self.request.class_group is None:
            raise UnknownRecordError(kind="class_group")
        return self.request.class_group

    @property
    def period(self) -> PeriodId:
        """The period the report speaks of.

        Raises:
            UnknownRecordError: none was chosen.
        """
        if self.request.period is None:
            raise UnknownRecordError(kind="period")
        return self.request.period

    def class_and_year(self) -> tuple[ClassGroupView, SchoolYearView]:
        """Return the class group with its year.

        Raises:
            UnknownRecordError: there is no such class group.
        """
        view = class_group_view(self.reading, self.class_group)
        if view is None:
            raise UnknownRecordError(kind="class_group")
        return view, school_year(self.reading, year_of_class(self.reading, view.class_group), view.class_group)

    def span_in(self, year: SchoolYearView, *, looking_back: int | None = None) -> DateSpan:
        """Return the wanted days within a year; where none are named, the year so far or the days looked back.

        Raises:
            UnknownRecordError: the days lie outside the year.
        """
        usual = year.starts if looking_back is None else self.today - timedelta(days=looking_back)
        first = max(self.request.first or usual, year.starts)
        last = min(self.request.last or max(year.starts, self.today), year.ends)
        if last < first:
            raise UnknownRecordError(kind="dates")
        return DateSpan(first, last)

    def frame(self, subtitle: str, gaps: Iterable[ReportGap] = ()) -> ReportFrame:
        """Return the head of the report; what is missing stands by teacher, course and day."""
        ordered = sorted(gaps, key=lambda gap: (gap.teacher, gap.course_title, gap.day or self.today))
        return ReportFrame(self.card, self.words, subtitle, self.today, tuple(ordered))

    def days(self, span: DateSpan) -> str:
        """Return days as headings name them."""
        return self.words("title.span", starts=full_date(span.starts), ends=full_date(span.ends or span.starts))

    def short_days(self, span: DateSpan) -> str:
        """Return days as a short text names them: «01.09–20.11»."""
        return f"{day_month(span.starts)}–{day_month(span.ends or span.starts)}"

    def on_day(self, day: date) -> str:
        """Return a day as headings name it."""
        return self.words("report.on_day", day=full_date(day))

    def class_line(self, view: ClassGroupView, time: str) -> str:
        """Return class, year and time as one line."""
        year = self.words("page.year", title=view.year_title)
        return self.words("page.class_line", class_title=view.title, year=year, period=time)
