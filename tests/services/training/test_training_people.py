"""The invented people of the training school."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from ejournal_desktop.domain.changes import (
    ClassGroupOpened,
    EnrollmentEnded,
    StudentEnrolled,
    StudentRegistered,
    SubgroupMemberAdded,
    SubgroupMemberRemoved,
)
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.services.training.act import BISHKEK
from ejournal_desktop.services.training.names import ascii_spelling, login_handles
from support.training_school import SUMMER, found, full_content, plan_of, two_classes, whole_school

SEPTEMBER = datetime(2026, 9, 1, 7, 0, tzinfo=BISHKEK)


@pytest.mark.parametrize("seed", range(4))
def test_no_two_members_of_staff_share_surname_and_initials_or_a_handle(seed: int) -> None:
    staff = plan_of(full_content(), SEPTEMBER, seed=seed).staff
    assert len({member.name.with_initials for member in staff}) == len(staff) == 37
    assert len({member.handle for member in staff}) == len(staff)
    assert all(member.handle.isascii() and member.handle.isalnum() for member in staff)


def test_every_role_has_somebody_and_every_class_a_homeroom_teacher() -> None:
    plan = plan_of(full_content(), SEPTEMBER)
    assert {member.role for member in plan.staff} == set(Role) - {Role.HOMEROOM_TEACHER}
    classes = [group.class_group for group in found(plan, ClassGroupOpened)]
    assert sorted(member.homeroom for member in plan.staff if member.homeroom) == sorted(classes)


def test_equal_surnames_get_handles_with_numbers() -> None:
    names = [PersonName("Үсөнов", "Айбек"), PersonName("Усонов", "Улан"), PersonName("Мамбеталиев-Токтогулов", "Эмир")]
    assert login_handles(names) == ("usonov", "usonov2", "mambetaliev")


@pytest.mark.parametrize(("text", "spelled"), [("7А", "7a"), ("11Б", "11b"), ("Щербакова", "shcherbakova")])
def test_words_are_spelled_in_ascii(text: str, spelled: str) -> None:
    assert ascii_spelling(text) == spelled


def test_the_school_has_as_many_students_as_its_content_says() -> None:
    plan = whole_school(SUMMER)
    assert len({student.student for student in found(plan, StudentRegistered)}) == 385


def test_class_lists_are_alphabetical() -> None:
    cards = {card.student: card for card in found(two_classes(), StudentRegistered)}
    starts = date(2026, 9, 1)
    for group in found(two_classes(), ClassGroupOpened):
        names = [
            PersonName(cards[one.student].surname, cards[one.student].given_name, cards[one.student].patronymic)
            for one in found(two_classes(), StudentEnrolled)
            if one.class_group == group.class_group and one.starts == starts
        ]
        assert names == sorted(names, key=PersonName.sort_key)


def test_first_graders_are_seven_when_school_begins() -> None:
    first, _ = found(two_classes(), ClassGroupOpened)
    members = {one.student for one in found(two_classes(), StudentEnrolled) if one.class_group == first.class_group}
    births = [card.birth_date for card in found(two_classes(), StudentRegistered) if card.student in members]
    assert all(birth is not None and date(2018, 9, 1) <= birth <= date(2019, 8, 31) for birth in births)


def test_some_students_come_late_or_leave_in_the_middle_of_a_quarter_by_an_order() -> None:
    plan = two_classes(SUMMER)
    late = [one for one in found(plan, StudentEnrolled) if one.starts > date(2026, 9, 1)]
    left = found(plan, EnrollmentEnded)
    assert late
    assert left
    assert all(f"{one.starts:%d.%m.%Y}" in one.order for one in late)
    assert all(f"{one.ends:%d.%m.%Y}" in one.order for one in left)


def test_subgroups_are_alphabetical_halves_that_follow_every_movement() -> None:
    plan = two_classes(SUMMER)
    enrolled = {one.student: one.starts for one in found(plan, StudentEnrolled)}
    left = {one.student: one.ends for one in found(plan, EnrollmentEnded)}
    members = found(plan, SubgroupMemberAdded)
    assert all(one.starts == enrolled[one.student] for one in members)
    in_subgroups = {one.student for one in members}
    assert {one.student: one.ends for one in found(plan, SubgroupMemberRemoved)} == {
        student: ends for student, ends in left.items() if student in in_subgroups
    }
    sizes = [sum(one.subgroup == subgroup for one in members) for subgroup in {one.subgroup for one in members}]
    assert max(sizes) - min(sizes) <= 1
