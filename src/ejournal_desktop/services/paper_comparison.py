"""Pages of the journal compared with the paper one: the page on paper, the tick, and what differs (S2-1.2b, S3-1.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_control import PaperCompared, PaperComparisonWithdrawn
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.errors import ForeignPageError, PaperCancelledError, UnknownRecordError
from ejournal_desktop.services.journal_rules import may_open_page
from ejournal_desktop.services.print_sources import period_of
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.control import paper_comparisons
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course

if TYPE_CHECKING:
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
    from ejournal_desktop.readmodels.control import PaperComparison
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class PaperComparisonService:
    """Keeps for every page and grading period who compared it with paper, when, and what differed."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def found(self, session: Session, course: CourseId, period: PeriodId) -> tuple[PaperComparison, ...]:
        """Return what those who compared the page found, the newest first.

        Raises:
            UnknownRecordError: there is no such page.
            ForeignPageError: the person may not see it.
        """
        with session.database.read() as reading:
            view = _page(reading, course, period)
            keepers = teachers_of_course(reading, course)
            if not may_open_page(session, reading, view, keepers, self._clock.now().date()):
                raise ForeignPageError
            return paper_comparisons(reading, period).get(course, ())

    def record(self, session: Session, course: CourseId, period: PeriodId, mismatch: str = "") -> None:
        """Say today that the page matches the paper, or what differs; it replaces what the person said before.

        Raises:
            NotAllowedError: the person controls neither the school nor this class.
            PaperCancelledError: the regulation cancelled the paper journal before this period (S1-O.1).
            UnknownRecordError: there is no such page.
        """
        with session.database.write(session.actor(Action.CONTROL)) as work:
            _require(session, work, course, period)
            change = PaperCompared(course, period, self._clock.now().date(), normalised(mismatch))
            work.record(STAFF, [change])

    def take_back(self, session: Session, course: CourseId, period: PeriodId) -> None:
        """Take one's own comparison back; the log keeps it.

        Raises:
            UnknownRecordError: the person has not compared the page.
            As ``record``.
        """
        with session.database.write(session.actor(Action.CONTROL)) as work:
            _require(session, work, course, period)
            known = paper_comparisons(work, period).get(course, ())
            if all(one.account != session.signed_in.account for one in known):
                raise UnknownRecordError(kind="paper_comparison")
            work.record(STAFF, [PaperComparisonWithdrawn(course, period)])


def _require(session: Session, reading: Reading, course: CourseId, period: PeriodId) -> None:
    """Refuse to compare what the person does not control, or what has no paper beside it."""
    view = _page(reading, course, period)
    session.require(Action.CONTROL, is_own=session.signed_in.is_homeroom_of(view.class_group))
    starts = period_of(reading, view.class_group, period).starts
    if session.timeline.at(starts).paper.is_cancelled_on(starts):
        raise PaperCancelledError


def _page(reading: Reading, course: CourseId, period: PeriodId) -> CourseView:
    view = course_view(reading, course)
    if view is None:
        raise UnknownRecordError(kind="course")
    period_of(reading, view.class_group, period)
    return view
