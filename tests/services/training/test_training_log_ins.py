"""The staff of the training school came in before they did anything, and now and then after a slip."""

from __future__ import annotations

import pytest

from ejournal_desktop.domain.changes_access import AccessRecorded, FailedTriesNoted
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.services.training.log_ins import with_log_ins
from ejournal_desktop.storage.log import STAFF
from support.training_school import two_classes


@pytest.mark.requirement("S0-4.10.6", "S1-2.3")
def test_everybody_came_in_once_on_each_day_of_theirs_before_the_first_act() -> None:
    plan = two_classes()
    accounts = {act.author: AccountId(act.author) for act in plan.acts}

    acts = with_log_ins(plan.acts, accounts, 1, "Точка 1")

    assert [act for act in acts if act.scope != STAFF] == [act for act in plan.acts if act.scope != STAFF]
    first = {(act.author, act.moment.date()): act for act in reversed(acts)}
    assert all(isinstance(act.changes[0], AccessRecorded) for act in first.values())
    log_ins = [act for act in acts if isinstance(act.changes[0], AccessRecorded)]
    assert len(log_ins) == len(first)
    slips = [change for act in log_ins for change in act.changes[1:]]
    assert 0 < len(slips) < len(log_ins) // 10
    assert all(isinstance(slip, FailedTriesNoted) for slip in slips)
