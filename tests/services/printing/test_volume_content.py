"""What a volume is made of: planned hours, timetables of the period, reasons of corrections."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.regulation_parts import YearVolume
from ejournal_desktop.readmodels.printing import with_year_volume
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.volumes import VolumeWish, volume_of
from ejournal_desktop.storage.tables.classes import PlanHourRow

if TYPE_CHECKING:
    from support.print_school import PrintDesk

pytestmark = pytest.mark.slow


@pytest.mark.requirement("S1-9c")
def test_hours_planned_for_the_quarters_add_up_to_the_course_plan(desk: PrintDesk) -> None:
    periods = [one for one in desk.printing.periods(desk.session, desk.class_group) if one.kind.value == "quarter"]
    with desk.session.database.read() as reading:
        now = desk.school.clock.now()
        volumes = [volume_of(reading, VolumeWish(desk.class_group, one.period), now) for one in periods]
        for index, subject in enumerate(volumes[0].subjects):
            course = subject.page.course.course
            hours = select(func.count()).select_from(PlanHourRow).where(PlanHourRow.course_id == course)
            planned = sum(volume.subjects[index].planned_hours for volume in volumes)
            length = reading.connection.execute(hours).scalar_one()
            assert length in (planned, 0)


@pytest.mark.requirement("S1-9c")
def test_full_year_holds_a_page_of_each_course_for_every_quarter(desk: PrintDesk) -> None:
    periods = desk.printing.periods(desk.session, desk.class_group)
    year = next(one for one in periods if one.kind.value == "year")
    quarters = [one.period for one in periods if one.kind.value == "quarter"]
    with desk.session.database.read() as reading:
        now = desk.school.clock.now()
        full = volume_of(reading, VolumeWish(desk.class_group, year.period, is_full_year=True), now)
        summary = volume_of(reading, VolumeWish(desk.class_group, year.period), now)
    assert [part.page.period.period for part in full.subjects] == quarters * len(full.courses)
    assert (summary.subjects, summary.is_last) == ((), True)


@pytest.mark.requirement("S1-9c")
@pytest.mark.parametrize("extent", list(YearVolume))
def test_year_of_an_open_period_can_be_looked_at_as_a_draft(desk: PrintDesk, extent: YearVolume) -> None:
    year = desk.printing.periods(desk.session, desk.class_group)[-1]
    options = desk.printing.options(desk.session)
    options = with_year_volume(options, extent)
    draft = desk.printing.volumes(desk.session, desk.class_group, year.period, options=options)[0]
    assert draft.is_draft


@pytest.mark.requirement("S1-9c", "S0-2.2", "S1-1.2c")
def test_sums_on_paper_are_those_of_the_screen(desk: PrintDesk) -> None:
    journal = JournalService(desk.school.clock)
    own = [
        choice.course.course
        for choice in journal.courses(desk.session)
        if choice.course.class_group == desk.class_group
    ]
    pages = {course: journal.page(desk.session, course, desk.period) for course in own}
    with desk.session.database.read() as reading:
        volume = volume_of(reading, VolumeWish(desk.class_group, desk.period), desk.school.clock.now())
    code = volume.regulation.attendance_code
    missed = Counter(
        student
        for page in pages.values()
        for (student, _lesson), cell in page.cells.items()
        if cell.attendance and (found := code(cell.attendance)) and found.counts_as_missed
    )
    assert {student: counts.total for (student, _period), counts in volume.missed.items() if counts.total} == missed
    held = {LessonState.AHEAD, LessonState.RUNNING, LessonState.CANCELLED}
    for subject in volume.subjects:
        shown = pages[subject.page.course.course]
        assert subject.page.period_marks == shown.period_marks
        assert subject.given_lessons == sum(lesson.state not in held for lesson in shown.lessons)
