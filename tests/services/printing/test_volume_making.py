"""The volumes of a print queue: begun ahead, handed over in their turn, each with its own failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import PeriodId
from ejournal_desktop.printing.batch import DrawingPool
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.print_sources import PrintSources
from ejournal_desktop.services.volume_making import MOST_WORKERS, VolumeMaker, usual_workers
from support.at_once import AtOnce
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from support.print_school import PrintDesk

pytestmark = pytest.mark.slow

ANOTHER_YEAR = PeriodId(1)


def _maker(desk: PrintDesk, executor: AtOnce) -> VolumeMaker:
    sources = PrintSources(desk.school.clock, RESOURCES, VERSION)
    pool = DrawingPool(RESOURCES, MOST_WORKERS, executor)
    return VolumeMaker(sources, desk.session, desk.printing.options(desk.session), pool)


@pytest.mark.requirement("S1-9c")
def test_the_next_volume_is_begun_before_it_is_asked_for_and_is_the_one_made_alone(desk: PrintDesk) -> None:
    executor, group = AtOnce(), desk.class_group
    other = next(view.class_group for view in desk.printing.classes(desk.session) if view.class_group != group)
    maker = _maker(desk, executor)
    maker.make((other, desk.period), [(group, desk.period)])
    assert executor.done == 2
    (made,) = maker.make((group, desk.period), [])
    assert executor.done == 2
    (alone,) = desk.printing.volumes(desk.session, group, desk.period)
    assert made == alone


def test_a_class_that_cannot_be_read_fails_in_its_turn_and_not_before(desk: PrintDesk) -> None:
    maker = _maker(desk, AtOnce())
    assert maker.make((desk.class_group, desk.period), [(desk.class_group, ANOTHER_YEAR)])
    with pytest.raises(UnknownRecordError):
        maker.make((desk.class_group, ANOTHER_YEAR), [])


def test_nobody_but_the_deputy_head_gets_a_maker(desk: PrintDesk) -> None:
    desk.school.sign_out(desk.session)
    with pytest.raises(NotAllowedError):
        desk.printing.maker(desk.school.sign_in(Role.TEACHER))


def test_no_more_processes_draw_than_the_computer_has_cores_and_memory_for() -> None:
    assert 1 <= usual_workers() <= MOST_WORKERS
