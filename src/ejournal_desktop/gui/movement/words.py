"""The words of the page of the movement: kinds of events, and what an act would do as sentences."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.movement import MovementKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.readmodels.movement import MovementForecast
    from ejournal_desktop.services.movement import SubgroupWish


class Act(StrEnum):
    """What the form can do."""

    LEAVING = "leaving"
    TRANSFER = "transfer"
    ARRIVAL = "arrival"
    RETURN = "return"
    JOINING_SUBGROUP = "joining_subgroup"
    LEAVING_SUBGROUP = "leaving_subgroup"


SUBGROUP_ACTS: Final = frozenset({Act.JOINING_SUBGROUP, Act.LEAVING_SUBGROUP})
_CONTEXT: Final = "MovementWords"
_KINDS: Final = {
    MovementKind.ARRIVED: translatable("MovementWords", "came"),
    MovementKind.CAME_FROM_CLASS: translatable("MovementWords", "came from a class"),
    MovementKind.LEFT: translatable("MovementWords", "left"),
    MovementKind.WENT_TO_CLASS: translatable("MovementWords", "went to a class"),
    MovementKind.JOINED_SUBGROUP: translatable("MovementWords", "joined a subgroup"),
    MovementKind.LEFT_SUBGROUP: translatable("MovementWords", "left a subgroup"),
}
_ACTS: Final = {
    Act.LEAVING: translatable("MovementWords", "Leaves the school"),
    Act.TRANSFER: translatable("MovementWords", "Goes to another class"),
    Act.ARRIVAL: translatable("MovementWords", "A new student comes"),
    Act.RETURN: translatable("MovementWords", "Comes back"),
    Act.JOINING_SUBGROUP: translatable("MovementWords", "Joins a subgroup"),
    Act.LEAVING_SUBGROUP: translatable("MovementWords", "Leaves a subgroup"),
}
_DAYS: Final = {
    Act.LEAVING: translatable("MovementWords", "Last day in the class"),
    Act.LEAVING_SUBGROUP: translatable("MovementWords", "Last day in the subgroup"),
    Act.TRANSFER: translatable("MovementWords", "First day in the new class"),
    Act.JOINING_SUBGROUP: translatable("MovementWords", "First day in the subgroup"),
}
_FIRST_DAY: Final = translatable("MovementWords", "First day in the class")
_JOINED: Final = translatable("MovementWords", "From {day} in {title}, row {number}.")
_LEFT: Final = translatable("MovementWords", "{day} is the last day in {title}; row {number} stays.")
_CANCELLED: Final = translatable("MovementWords", "The days in {title} from {day} on are taken back.")
_REOPENED: Final = translatable("MovementWords", "Stays in {title}, row {number}, as before.")
_JOINS: Final = translatable("MovementWords", "Joins: {titles}.")
_LEAVES: Final = translatable("MovementWords", "Leaves: {titles}.")
_STAY: Final = translatable("MovementWords", "Entries that stay where they are: {count}.")
_CONTINUED: Final = translatable("MovementWords", "Marks go on counting in the new class: {titles}.")
_ENDED: Final = translatable("MovementWords", "Not taught in the new class: {titles}.")
_JOIN_SUBGROUP: Final = translatable("MovementWords", "put into the subgroup «{subgroup}» from {day} on")
_LEAVE_SUBGROUP: Final = translatable("MovementWords", "take out of the subgroup «{subgroup}», last day {day}")
_NAMESAKE: Final = translatable("MovementWords", "A student of this name is in {title} already: is it somebody else?")


def tr(words: str) -> str:
    """Return words of this page in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, words)


def kind_words(kind: MovementKind) -> str:
    """Return what happened."""
    return tr(_KINDS[kind])


def act_words(act: Act) -> str:
    """Return what the form would do."""
    return tr(_ACTS[act])


def day_caption(act: Act) -> str:
    """Return which day is asked for."""
    return tr(_DAYS.get(act, _FIRST_DAY))


def forecast_words(forecast: MovementForecast) -> str:
    """Return what an act would do, a sentence a line."""
    return "\n".join(_sentences(forecast))


def proposal_words(wish: SubgroupWish, subgroup: str) -> str:
    """Return what is asked of those who enter subgroups."""
    words = _LEAVE_SUBGROUP if wish.is_leaving else _JOIN_SUBGROUP
    return tr(words).format(subgroup=subgroup, day=dotted_day(wish.day))


def _sentences(forecast: MovementForecast) -> Iterator[str]:
    stays = (
        (_CANCELLED, forecast.cancelled),
        (_LEFT, forecast.left),
        (_JOINED, forecast.joined),
        (_REOPENED, forecast.reopened),
    )
    for words, stay in stays:
        if stay is not None:
            yield tr(words).format(day=dotted_day(stay.day), title=stay.class_title, number=stay.number)
    lists = (
        (_LEAVES, forecast.left_subgroups),
        (_JOINS, forecast.joined_subgroups),
        (_CONTINUED, forecast.continued),
        (_ENDED, forecast.ended),
    )
    for words, titles in lists:
        if titles:
            yield tr(words).format(titles=", ".join(titles))
    if forecast.records:
        yield tr(_STAY).format(count=forecast.records)
    if forecast.namesake:
        yield tr(_NAMESAKE).format(title=forecast.namesake)
