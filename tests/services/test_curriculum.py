"""«Учебный план» over a real journal: hours beside timetable and plans, set for a parallel, taken back, by right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.plans import CurriculumHours, PlanReadiness
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.plan_errors import CurriculumChangedError, CurriculumHoursError
from ejournal_desktop.services.plans import PlansService
from ejournal_desktop.services.programmes import ProgrammesService
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.curriculum import CurriculumLine
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

NO_HOURS = CurriculumHours(0, 0)


@pytest.fixture
def programmes(training: SchoolCase) -> ProgrammesService:
    return ProgrammesService(training.clock)


@pytest.fixture
def deputy(training: SchoolCase) -> Session:
    return training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)


def line_of(programmes: ProgrammesService, session: Session, *, is_subgroup: bool = False) -> CurriculumLine:
    """Return a line of the marked class."""
    lines = programmes.curriculum(session).lines
    return next(line for line in lines if line.class_title == MARKED_CLASS and bool(line.subgroup_title) is is_subgroup)


@pytest.mark.requirement("S0-4.14.11")
def test_curriculum_stands_beside_timetable_and_plan(
    training: SchoolCase, programmes: ProgrammesService, deputy: Session
) -> None:
    before = line_of(programmes, deputy)
    programmes.set_hours(deputy, [(before.class_group, before.subject)], CurriculumHours(9, 300))
    line = line_of(programmes, deputy)
    plan = next(one for one in PlansService(training.clock).courses(deputy) if one.course.course == line.course)
    assert (line.plan, line.plan_difference) == (plan.hours.plan, plan.hours.difference)
    assert line.lessons_difference == line.lessons - 300
    assert line.weekly_difference == line.weekly_slots - 9 == plan.course.weekly_hours - 9
    assert (line.readiness, line.differs) == (PlanReadiness.DIFFERS, True)


def test_line_without_hours_says_so_and_differs(programmes: ProgrammesService, deputy: Session) -> None:
    line = line_of(programmes, deputy)
    assert (line.curriculum, line.plan_difference, line.weekly_difference) == (None, None, None)
    assert (line.readiness, line.differs) == (PlanReadiness.CURRICULUM_UNKNOWN, True)


def test_lessons_are_counted_over_the_whole_year(programmes: ProgrammesService, deputy: Session) -> None:
    line = line_of(programmes, deputy)
    with deputy.database.read() as reading:
        statement = "SELECT count(*) FROM lesson WHERE course_id = ?"
        assert reading.connection.exec_driver_sql(statement, (line.course,)).scalar() == line.lessons


def test_subgroups_of_a_subject_share_its_hours(programmes: ProgrammesService, deputy: Session) -> None:
    first = line_of(programmes, deputy, is_subgroup=True)
    programmes.set_hours(deputy, [(first.class_group, first.subject)], CurriculumHours(1, 34))
    lines = programmes.curriculum(deputy).lines
    shared = [one for one in lines if (one.class_group, one.subject) == (first.class_group, first.subject)]
    assert len(shared) > 1
    assert {one.curriculum for one in shared} == {CurriculumHours(1, 34)}


def test_hours_of_a_parallel_are_one_act_and_can_be_taken_back(programmes: ProgrammesService, deputy: Session) -> None:
    lines = programmes.curriculum(deputy).lines
    places = list(dict.fromkeys((one.class_group, one.subject) for one in lines))[:3]
    changes = programmes.set_hours(deputy, places, CurriculumHours(2, 68))
    assert [change.before for change in changes] == [NO_HOURS] * 3
    back = programmes.restore_curriculum(deputy, changes)
    assert [change.after for change in back] == [NO_HOURS] * 3
    assert {one.curriculum for one in programmes.curriculum(deputy).lines} == {None}


def test_act_is_not_taken_back_over_hours_set_since(programmes: ProgrammesService, deputy: Session) -> None:
    line = line_of(programmes, deputy)
    changes = programmes.set_hours(deputy, [(line.class_group, line.subject)], CurriculumHours(2, 68))
    programmes.set_curriculum(deputy, line.class_group, line.subject, CurriculumHours(3, 102))
    with pytest.raises(CurriculumChangedError):
        programmes.restore_curriculum(deputy, changes)


def test_subject_of_the_curriculum_that_nobody_teaches_is_listed(
    programmes: ProgrammesService, deputy: Session
) -> None:
    lines = programmes.curriculum(deputy).lines
    group = lines[0].class_group
    taught = {line.subject for line in lines if line.class_group == group}
    foreign = next(line for line in lines if line.subject not in taught)
    programmes.set_hours(deputy, [(group, foreign.subject)], CurriculumHours(1, 34))
    (found,) = [line for line in programmes.curriculum(deputy).lines if line.course is None]
    assert (found.class_group, found.subject_title, found.plan_difference) == (group, foreign.subject_title, -34)


def test_hours_are_set_by_right_and_within_bounds(
    training: SchoolCase, programmes: ProgrammesService, deputy: Session
) -> None:
    line = line_of(programmes, deputy)
    place = (line.class_group, line.subject)
    with pytest.raises(CurriculumHoursError):
        programmes.set_hours(deputy, [place], CurriculumHours(41, 68))
    principal, secretary = training.sign_in(Role.PRINCIPAL), training.sign_in(Role.SECRETARY)
    assert not programmes.curriculum(principal).can_edit
    for act in (
        lambda: programmes.set_hours(principal, [place], CurriculumHours(2, 68)),
        lambda: programmes.restore_curriculum(principal, []),
        lambda: programmes.curriculum(secretary),
    ):
        with pytest.raises(NotAllowedError):
            act()
