"""The permission table: complete, deny by default, and what is forbidden is never granted."""

from __future__ import annotations

from itertools import combinations

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import PERMISSIONS, Action, Grant, may_act, may_read, widest_grant

FORBIDDEN = (Action.USE_FOREIGN_LOGIN, Action.WRITE_MARK_IN_NO_MARK_CLASS, Action.CHANGE_LOG)


@pytest.mark.requirement("S4-1.6")
def test_every_action_says_something_about_every_role() -> None:
    assert set(PERMISSIONS) == {(action, role) for action in Action for role in Role}


@pytest.mark.requirement("S4-1.6")
@pytest.mark.parametrize("action", Action)
def test_a_person_without_a_role_may_nothing(action: Action) -> None:
    assert not may_act(action, (), is_own=True)
    assert not may_read(action, (), is_own=True)


@pytest.mark.requirement("S0-4.14.15", "S1-2.7", "S4-1.7")
@pytest.mark.parametrize("action", FORBIDDEN)
def test_what_a_regulation_forbids_no_sum_of_roles_allows(action: Action) -> None:
    for roles in (*combinations(Role, 1), tuple(Role)):
        assert widest_grant(action, roles) is Grant.FORBIDDEN
        assert not may_act(action, roles, is_own=True)
        assert not may_read(action, roles, is_own=True)


@pytest.mark.parametrize(("action", "role"), list(PERMISSIONS))
def test_a_right_reaches_as_far_as_its_letter(action: Action, role: Role) -> None:
    grant = PERMISSIONS[action, role]

    assert may_act(action, [role]) is (grant is Grant.ALL)
    assert may_act(action, [role], is_own=True) is (grant in (Grant.ALL, Grant.OWN))
    assert may_read(action, [role]) is (grant in (Grant.ALL, Grant.READ))
    assert may_read(action, [role], is_own=True) is (grant in (Grant.ALL, Grant.OWN, Grant.READ))


def test_roles_add_up_and_never_take_away() -> None:
    for action, (one, other) in ((action, pair) for action in Action for pair in combinations(Role, 2)):
        together = widest_grant(action, (one, other))
        assert together == max(PERMISSIONS[action, one], PERMISSIONS[action, other])


@pytest.mark.requirement("S4-1.6")
@pytest.mark.parametrize("action", [Action.WRITE_MARK, Action.WRITE_PERIOD_MARK, Action.CORRECT_MARK])
def test_marks_are_written_by_the_teacher_of_the_page_alone(action: Action) -> None:
    for role in Role:
        assert PERMISSIONS[action, role] is (Grant.OWN if role is Role.TEACHER else Grant.NONE)


@pytest.mark.requirement("S0-4.13.6")
def test_reasons_of_absence_are_the_homeroom_teachers_alone() -> None:
    holders = {role for role in Role if PERMISSIONS[Action.SET_ABSENCE_REASON, role] is not Grant.NONE}

    assert holders == {Role.HOMEROOM_TEACHER}
