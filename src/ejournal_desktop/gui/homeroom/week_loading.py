"""What the page of the week reads in one go on the database thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import week_span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import ClassCards, ClassWeek, UnfilledLesson
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class LoadedWeek:
    """A week, the lessons of it that teachers left open, and whom to call about each student."""

    week: ClassWeek
    unfilled: tuple[UnfilledLesson, ...]
    contacts: Mapping[StudentId, str]


def load_week(services: HomeroomServices, session: Session, class_group: ClassGroupId, week: str | None) -> LoadedWeek:
    """Read a week of a class group, this one without a name.

    Raises:
        AccessError, RuleError: as the services say.
    """
    wanted = week or services.homeroom.this_week()
    return LoadedWeek(
        services.homeroom.week(session, class_group, wanted),
        services.homeroom.unfilled(session, class_group, week_span(wanted)),
        _contacts(services.cards.cards(session, class_group)),
    )


def _contacts(cards: ClassCards) -> Mapping[StudentId, str]:
    found = {}
    for card in cards.cards:
        lines = [" · ".join(part for part in (one.kinship, one.full_name, one.phone) if part) for one in card.guardians]
        found[card.student.student] = "\n".join(lines)
    return found
