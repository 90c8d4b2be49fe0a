"""Who teaches and who has the class propose a change of subgroups to those who enter it (S0-4.14.13, S4-5.3.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_desk import NoteSent, NoteWithdrawn
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError, NoReceiverError
from ejournal_desktop.services.homeroom.rights import known_class, require_student, teaches_in
from ejournal_desktop.services.movement_plans import (
    known_subgroup,
    of_subject,
    plan_joining_subgroup,
    plan_leaving_subgroup,
)
from ejournal_desktop.services.subgroup_rights import may_propose
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.cards import holders_of_roles
from ejournal_desktop.storage.queries.notes import unread_of
from ejournal_desktop.storage.queries.people import roster

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, SubgroupId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.services.movement import SubgroupWish
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class SubgroupProposalsService:
    """Passes proposals on as notes; nothing of the subgroups changes until somebody enters it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def choices(self, session: Session, subgroup: SubgroupId) -> tuple[SubgroupView, ...]:
        """Return all subgroups of the subject of one, with everyone who was ever in them.

        Raises:
            NotAllowedError: the person neither teaches in the class nor has it.
            UnknownRecordError: there is no such subgroup.
        """
        with session.database.read() as reading:
            view = known_subgroup(reading, subgroup)
            _require_composer(session, reading, view.class_group, self._clock.now().date())
            return tuple(of_subject(reading, view))

    def propose(self, session: Session, class_group: ClassGroupId, wish: SubgroupWish, words: str) -> tuple[int, ...]:
        """Ask those who enter subgroups for a change and return the notes; ``words`` say which, for people.

        Raises:
            NotAllowedError: the regulation does not have the person form subgroups of this class.
            EmptyTextError: there are no words.
            NotInClassError: the student is not of this class group.
            NotEnrolledError, AlreadyInSubgroupError: the change could not be entered.
            NoReceiverError: nobody enters subgroups.
            UnknownRecordError: there is no such subgroup in the class group.
        """
        text, today = normalised(words), self._clock.now().date()
        if not text:
            raise EmptyTextError
        with session.database.write(session.actor(Action.FORM_SUBGROUPS)) as work:
            _require_composer(session, work, class_group, today)
            require_student(work, class_group, wish.student)
            _require_possible(work, class_group, wish)
            name = next(row.name.full for row in roster(work, class_group) if row.student == wish.student)
            receivers = holders_of_roles(work, session.regulation.planning.subgroups_entered_by, today)
            if not receivers:
                raise NoReceiverError
            note = f"{known_class(work, class_group).title}, {name}: {text}"
            sent = [NoteSent(work.new_identifier(), staff, None, note) for staff in receivers]
            work.record(STAFF, sent)
        return tuple(one.note for one in sent)

    def take_back(self, session: Session, notes: Sequence[int]) -> int:
        """Take a proposal back where nobody has read it yet; return how many notes that were."""
        with session.database.write(session.actor(Action.FORM_SUBGROUPS)) as work:
            unread = unread_of(work, session.signed_in.account, notes)
            if unread:
                work.record(STAFF, [NoteWithdrawn(note) for note in unread])
        return len(unread)


def _require_composer(session: Session, reading: Reading, class_group: ClassGroupId, today: date) -> None:
    is_homeroom = session.signed_in.is_homeroom_of(class_group)
    if not may_propose(session, is_homeroom=is_homeroom) or not teaches_in(session, reading, class_group, today):
        raise NotAllowedError


def _require_possible(reading: Reading, class_group: ClassGroupId, wish: SubgroupWish) -> None:
    """Work the change out as its entry would, and let go of it: what cannot be entered is not proposed."""
    view = known_subgroup(reading, wish.subgroup)
    if view.class_group != class_group:
        raise UnknownRecordError(kind="subgroup")
    if wish.is_leaving:
        plan_leaving_subgroup(view, wish.student, wish.day)
    else:
        plan_joining_subgroup(reading, view, wish.student, wish.day)
