"""One maker for each report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.services.reporting.attendance import make_class_attendance_by_month
from ejournal_desktop.services.reporting.classes import make_class_period_results

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.desk import ReportDesk

MAKERS: Final[Mapping[str, Callable[[ReportDesk], ReportTable]]] = {
    "class_period_results": make_class_period_results,
    "class_attendance_by_month": make_class_attendance_by_month,
}
