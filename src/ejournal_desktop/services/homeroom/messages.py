"""Remarks, achievements, appeals and thanks about students (S1-3.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_desk import MessageWithdrawn, MessageWritten
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.homeroom.rights import require_student, teaches_in
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.letters import message_view, messages_of_class

if TYPE_CHECKING:
    from ejournal_desktop.domain.class_desk import MessageKind
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import MessageView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class MessagesService:
    """Messages of a class group; whoever teaches there now may write them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def write_message(
        self, session: Session, class_group: ClassGroupId, student: StudentId, kind: MessageKind, text: str
    ) -> int:
        """Write a remark, achievement, appeal or thanks, and return its identity (S1-3.1.2a).

        Raises:
            NotAllowedError: a teacher writes about students of the own pages only.
            NotInClassError: the student is not of this class group.
            EmptyTextError: there is no text.
        """
        words = normalised(text)
        if not words:
            raise EmptyTextError
        with session.database.write(session.actor(Action.WRITE_MESSAGE)) as work:
            session.require(Action.WRITE_MESSAGE, is_own=self._teaches(session, work, class_group))
            require_student(work, class_group, student)
            message = work.new_identifier()
            work.record(class_scope(class_group), [MessageWritten(message, student, kind.value, words)])
        return message

    def about(self, session: Session, class_group: ClassGroupId, student: StudentId) -> tuple[MessageView, ...]:
        """Return the messages about a student, the newest first: all to who leads the class, else the own ones.

        Raises:
            NotAllowedError: a teacher reads about students of the own pages only.
            NotInClassError: the student is not of this class group.
        """
        signed_in = session.signed_in
        with session.database.read() as reading:
            session.require(Action.WRITE_MESSAGE, is_own=self._teaches(session, reading, class_group))
            require_student(reading, class_group, student)
            found = messages_of_class(reading, class_group, signed_in.account)
        reads_all = signed_in.is_homeroom_of(class_group) or signed_in.may_act(Action.CONTROL)
        return tuple(one for one in found if one.student == student and (one.is_own or reads_all))

    def withdraw_message(self, session: Session, class_group: ClassGroupId, message: int) -> None:
        """Take a message back; that it was written stays (S1-3.1.2b).

        Raises:
            UnknownRecordError: there is no such message in this class group.
            NotAllowedError: somebody else wrote it, and the class is not the person's own.
        """
        with session.database.write(session.actor(Action.WRITE_MESSAGE)) as work:
            view = message_view(work, message, session.signed_in.account)
            if view is None:
                raise UnknownRecordError(kind="message")
            require_student(work, class_group, view.student)
            if not view.is_own and not session.signed_in.is_homeroom_of(class_group):
                raise NotAllowedError
            if not view.is_withdrawn:
                work.record(class_scope(class_group), [MessageWithdrawn(message)])

    def _teaches(self, session: Session, reading: Reading, class_group: ClassGroupId) -> bool:
        return teaches_in(session, reading, class_group, self._clock.now().date())
