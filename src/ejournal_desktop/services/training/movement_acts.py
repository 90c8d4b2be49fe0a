"""Students who come or leave during the year, entered by the secretary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.training.act import Act, moment_of
from ejournal_desktop.services.training.opening_acts import enrolled
from ejournal_desktop.storage.log import class_scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.services.training.school import TrainingClass, TrainingSchool, TrainingStudent

_BEFORE_LESSONS = 7
_AFTER_LESSONS = 16


def movement_acts(school: TrainingSchool) -> Iterator[Act]:
    """Yield one act for every student who comes after the year began and every one who leaves."""
    secretary = school.holder_of(Role.SECRETARY)
    for group in school.classes:
        scope = class_scope(group.class_group)
        for student in group.students:
            if student.joined > school.calendar.starts:
                moment = moment_of(student.joined, _BEFORE_LESSONS, 30)
                yield Act(secretary, Role.SECRETARY, moment, scope, tuple(_joined(group, student)))
            if student.left is not None:
                moment = moment_of(student.left, _AFTER_LESSONS)
                yield Act(secretary, Role.SECRETARY, moment, scope, tuple(_left(group, student)))


def _joined(group: TrainingClass, student: TrainingStudent) -> Iterator[Change]:
    yield from enrolled(group, student)
    for subgroup in group.subgroups:
        if student in subgroup.students:
            yield changes.SubgroupMemberAdded(subgroup.subgroup, student.student, student.joined)


def _left(group: TrainingClass, student: TrainingStudent) -> Iterator[Change]:
    if student.left is None:
        return
    for subgroup in group.subgroups:
        if student in subgroup.students:
            yield changes.SubgroupMemberRemoved(subgroup.subgroup, student.student, student.joined, student.left)
    yield changes.EnrollmentEnded(student.student, group.class_group, student.joined, student.left, student.left_order)
