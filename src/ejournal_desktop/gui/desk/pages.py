"""Which page of the journal opens when nobody named one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.frame.subjects import LessonOpened

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import PeriodId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.services.journal import CourseChoice


def first_page(courses: Sequence[CourseChoice]) -> LessonOpened | None:
    """Return the first page of the list, which has the person's own pages first."""
    return LessonOpened(courses[0].course.course) if courses else None


def period_of(periods: Sequence[PeriodView], day: date) -> PeriodId | None:
    """Return the period of a day; in the holidays the one before, before the first one the first."""
    begun = [view for view in periods if view.starts <= day]
    chosen = begun[-1:] or list(periods[:1])
    return chosen[0].period if chosen else None
