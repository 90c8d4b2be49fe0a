"""Correcting the number of an order: the dates of a movement stay, a transfer has one order on both sides."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import EnrollmentEnded, StudentEnrolled
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.movement import MovementKind
from ejournal_desktop.services.movement_errors import NotEnrolledError
from ejournal_desktop.services.movement_plans import MovementPlan, stays_of_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.movement import MovementKey
    from ejournal_desktop.storage.queries.movement import EnrollmentFacts
    from ejournal_desktop.storage.reading import Reading

_COMING = frozenset({MovementKind.ARRIVED, MovementKind.CAME_FROM_CLASS})


def plan_order(reading: Reading, class_group: ClassGroupId, key: MovementKey, order: str) -> MovementPlan:
    """Return what writes another order to a movement.

    Raises:
        NotEnrolledError: there is no such movement, or it has no order.
    """
    known = stays_of_year(reading, class_group, key.student)
    own = next((one for one in known if one.class_group == class_group and one.span.starts == key.starts), None)
    if own is None or key.subgroup is not None or (key.kind not in _COMING and own.span.ends is None):
        raise NotEnrolledError
    return MovementPlan(tuple(_parts(own, known, key.kind, normalised(order))))


def _parts(
    own: EnrollmentFacts, known: Sequence[EnrollmentFacts], kind: MovementKind, order: str
) -> Iterator[tuple[ClassGroupId, tuple[Change, ...]]]:
    if kind in _COMING:
        yield own.class_group, _joined(own, order)
        before = own.span.starts - timedelta(days=1)
        others = [stay for stay in known if kind is MovementKind.CAME_FROM_CLASS and stay.span.ends == before]
        yield from ((stay.class_group, _left(stay, order)) for stay in others)
    elif own.span.ends is not None:
        yield own.class_group, _left(own, order)
        after = own.span.ends + timedelta(days=1)
        others = [stay for stay in known if kind is MovementKind.WENT_TO_CLASS and stay.span.starts == after]
        yield from ((stay.class_group, _joined(stay, order)) for stay in others)


def _joined(stay: EnrollmentFacts, order: str) -> tuple[Change, ...]:
    """Return the stay with another first order; a repeated enrolment opens it, so that its end follows."""
    begun = StudentEnrolled(stay.student, stay.class_group, stay.span.starts, order, stay.number)
    return (begun, *(() if stay.span.ends is None else _left(stay, stay.left_order)))


def _left(stay: EnrollmentFacts, order: str) -> tuple[Change, ...]:
    if stay.span.ends is None:
        raise NotEnrolledError
    return (EnrollmentEnded(stay.student, stay.class_group, stay.span.starts, stay.span.ends, order),)
