"""Order and days of a duty, checked before anything is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.account_errors import DutyDaysError, OrderIncompleteError

if TYPE_CHECKING:
    from ejournal_desktop.domain.duties import DutyBasis


def checked(basis: DutyBasis, *, needs_order: bool = False) -> DutyBasis:
    """Return a basis as it is stored.

    Raises:
        OrderIncompleteError: number or day of the order is missing, both where an order is needed.
        DutyDaysError: the last day lies before the first.
    """
    order = normalised(basis.order)
    if bool(order) != (basis.order_date is not None) or (needs_order and not order):
        raise OrderIncompleteError
    if basis.starts is not None and basis.ends is not None and basis.ends < basis.starts:
        raise DutyDaysError
    return replace(basis, order=order)
