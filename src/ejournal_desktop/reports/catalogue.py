"""Which reports there are: what each is about, which right opens it, and the plain question it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.report_tables import ReportSpan, ReportSubject


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A report by its stable name; any of the rights opens it, each as far as it reaches."""

    slug: str
    question: str
    subject: ReportSubject
    span: ReportSpan
    rights: tuple[Action, ...]


_CLASS = (Action.CLASS_REPORTS,)
_SCHOOL = (Action.SCHOOL_REPORTS,)
_OWN = (Action.OWN_SUBJECT_REPORT,)

REPORT_KINDS: Final = (
    ReportKind("class_period_results", "period_results", ReportSubject.CLASS_GROUP, ReportSpan.PERIOD, _CLASS),
    ReportKind("class_attendance_by_month", "who_misses", ReportSubject.CLASS_GROUP, ReportSpan.DATES, _CLASS),
)

KIND_BY_SLUG: Final = {kind.slug: kind for kind in REPORT_KINDS}
