"""Of whom something was heard lately, judged by what a computer can know (ux.md 6.7: «нет данных с точки 3»)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.readmodels.exchange import ExchangeState, Workstation

QUIET_AFTER_DAYS: Final = 7


def this_computer(state: ExchangeState) -> Workstation | None:
    """Return the computer this is; nothing while the register does not name it."""
    return next((one for one in state.workstations if one.is_this), None)


def main_computer(state: ExchangeState) -> Workstation | None:
    """Return the main computer of the school."""
    return next((one for one in state.workstations if one.is_main), None)


def is_main_here(state: ExchangeState) -> bool:
    """Tell whether this is the main computer; the only one of a school always is."""
    here = this_computer(state)
    return here is None or here.is_main or not state.is_shared


def partners(state: ExchangeState) -> tuple[Workstation, ...]:
    """Return the computers with which this one exchanges: the main one with all, the others with the main one."""
    others = tuple(one for one in state.workstations if not one.is_this and not one.is_dismissed)
    return others if is_main_here(state) else tuple(one for one in others if one.is_main)


def quiet_ones(state: ExchangeState, now: datetime) -> tuple[Workstation, ...]:
    """Return the computers of which nothing was heard for more than a week, or nothing ever."""
    return tuple(one for one in partners(state) if days_quiet(one, now) > QUIET_AFTER_DAYS)


def days_quiet(computer: Workstation, now: datetime) -> int:
    """Return the whole days since something was heard of a computer; more than a week where nothing ever was."""
    if computer.last_taken is None:
        return QUIET_AFTER_DAYS + 1
    return (now.date() - computer.last_taken.astimezone(now.tzinfo).date()).days
