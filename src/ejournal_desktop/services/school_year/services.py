"""The services around a school year, which go together everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.services.school_year.lists import ListsService
from ejournal_desktop.services.school_year.load import LoadService
from ejournal_desktop.services.school_year.opening import YearOpeningService
from ejournal_desktop.services.school_year.readiness import ReadinessService
from ejournal_desktop.services.school_year.reference import ReferenceService
from ejournal_desktop.services.school_year.reminders import YearRemindersService
from ejournal_desktop.services.school_year.subgroup_lists import SubgroupListsService
from ejournal_desktop.services.school_year.timetable_terms import TimetableTermsService
from ejournal_desktop.services.school_year.week_editing import WeekEditingService
from ejournal_desktop.services.timetable.service import TimetableService

if TYPE_CHECKING:
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.backups import BackupsService


@dataclass(frozen=True, slots=True)
class SchoolYearServices:
    """What a school year rests on, and the clock they share."""

    clock: Clock
    opening: YearOpeningService
    readiness: ReadinessService
    lists: ListsService
    subgroups: SubgroupListsService
    terms: TimetableTermsService
    timetable: TimetableService
    week: WeekEditingService
    load: LoadService
    reference: ReferenceService
    reminders: YearRemindersService


def school_year_services(clock: Clock, backups: BackupsService) -> SchoolYearServices:
    """Make all of them."""
    timetable, lists = TimetableService(clock), ListsService(clock)
    terms = TimetableTermsService(clock, timetable)
    return SchoolYearServices(
        clock=clock,
        opening=YearOpeningService(clock, backups),
        readiness=ReadinessService(clock),
        lists=lists,
        subgroups=SubgroupListsService(clock),
        terms=terms,
        timetable=timetable,
        week=WeekEditingService(clock, timetable),
        load=LoadService(clock),
        reference=ReferenceService(clock),
        reminders=YearRemindersService(clock, lists, terms),
    )
