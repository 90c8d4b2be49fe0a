"""The register of medical exemptions from physical education: by document, for some days (S0-4.14.7)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_teaching import ExemptionRecorded
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.homeroom.rights import require_student, teaches_in
from ejournal_desktop.storage.log import class_scope

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.services.session import Session


class ExemptionsService:
    """Kept by the homeroom teacher and by those who teach the class; an exempt student keeps normal cells."""

    def record(
        self, session: Session, class_group: ClassGroupId, student: StudentId, span: DateSpan, document: str
    ) -> None:
        """Note an exemption; one that begins on the same day is replaced.

        Raises:
            NotAllowedError: the person neither keeps the cards of the class nor teaches there.
            NotInClassError: the student is not of this class group.
            EmptyTextError: there is no document.
        """
        words = normalised(document)
        if not words:
            raise EmptyTextError
        ends = span.ends or span.starts
        self._write(session, class_group, ExemptionRecorded(student, span.starts, ends, words))

    def withdraw(self, session: Session, class_group: ClassGroupId, student: StudentId, starts: date) -> None:
        """Take an exemption back that was noted by mistake.

        Raises:
            The errors of ``record`` about the person and the student.
        """
        self._write(session, class_group, ExemptionRecorded(student, starts, starts - timedelta(days=1), ""))

    @staticmethod
    def _write(session: Session, class_group: ClassGroupId, change: ExemptionRecorded) -> None:
        is_own = session.signed_in.is_homeroom_of(class_group)
        keeps_cards = session.signed_in.may_act(Action.EDIT_CARDS, is_own=is_own)
        if not keeps_cards:
            session.require(Action.WRITE_LESSON, is_own=True)
        with session.database.write(session.actor(Action.EDIT_CARDS if keeps_cards else Action.WRITE_LESSON)) as work:
            if not keeps_cards and not teaches_in(session, work, class_group):
                raise NotAllowedError
            require_student(work, class_group, change.student)
            work.record(class_scope(class_group), [change])
