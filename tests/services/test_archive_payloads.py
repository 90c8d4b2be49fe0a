"""Contents of archives made by other processes: the same as those made here, in order, and stoppable."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.archive_building import ArchiveBuilder
from ejournal_desktop.services.archive_payloads import payload_of, payloads_of, processes_for
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.sync.errors import ArchiveContentError, CopyStoppedError
from support.training_vault import VERSION

if TYPE_CHECKING:
    from ejournal_desktop.services.archive_payloads import PayloadOrder
    from support.training_vault import SchoolCase


@pytest.fixture
def orders(training: SchoolCase) -> list[PayloadOrder]:
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    builder = ArchiveBuilder(training.clock, VERSION)
    classes = ArchivesService(training.clock, VERSION).overview(officer).classes
    return [builder.order(officer, row.class_group) for row in classes]


@pytest.mark.requirement("S1-9a")
def test_another_process_makes_the_same_payloads_in_order_and_a_failure_keeps_its_name(
    orders: list[PayloadOrder],
) -> None:
    here = [payload_of(order) for order in orders]
    broken = replace(orders[0], feeds=[*orders[0].feeds, orders[0].feeds[-1]])

    made = payloads_of([*orders, broken], 1)

    for order, ours in zip(orders, here, strict=True):
        told, theirs = next(made)
        assert told is order
        assert theirs == ours
    with pytest.raises(ArchiveContentError):
        next(made)


def test_a_stop_is_noticed_before_anything_more_is_made(orders: list[PayloadOrder]) -> None:
    with closing(payloads_of(orders, 0, is_stopped=lambda: True)) as made, pytest.raises(CopyStoppedError):
        next(made)


def test_no_process_is_started_for_a_few_classes() -> None:
    assert processes_for(1) == 0
    assert processes_for(40) in (0, 2)
