"""What is written to families: letters out and answers in, remarks and praise (S0-4.13.8, .10, S1-3.1.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.changes_desk import LetterAnswered, LetterLogged, MessageWithdrawn, MessageWritten
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.homeroom import ClassLetters
from ejournal_desktop.services.errors import NotAllowedError, NotInClassError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.homeroom.rights import (
    known_class,
    require_class,
    require_class_reading,
    require_student,
)
from ejournal_desktop.services.print_papers import LetterWish
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.cards import (
    guardian_cards,
    letter_student,
    letters_of_class,
    message_view,
    messages_of_class,
)
from ejournal_desktop.storage.queries.courses import courses_of_class, teachers_of_year
from ejournal_desktop.storage.queries.people import roster
from ejournal_desktop.storage.queries.school import year_of_class

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.class_desk import LetterWay, MessageKind
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter to the families of some students; paragraphs are apart by line breaks."""

    students: tuple[StudentId, ...]
    occasion: str
    text: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text as it is printed."""
        return tuple(line for line in map(normalised, self.text.splitlines()) if line)


class LettersService:
    """The log of letters and the messages of a class group."""

    def __init__(self, clock: Clock, papers: PrintPapers) -> None:
        self._clock = clock
        self._papers = papers

    def letters(self, session: Session, class_group: ClassGroupId) -> ClassLetters:
        """Return letters, answers and messages of a class group.

        Raises:
            NotAllowedError: the class is not the person's own, and no role reads all classes.
        """
        require_class_reading(session, Action.READ_CLASS_MARKS, class_group)
        with session.database.read() as reading:
            guardians = guardian_cards(reading, class_group)
            students = roster(reading, class_group)
            return ClassLetters(
                class_group=known_class(reading, class_group),
                students=students,
                letters=letters_of_class(reading, class_group),
                messages=messages_of_class(reading, class_group, session.signed_in.account),
                without_address=frozenset(row.student for row in students if not guardians.get(row.student)),
            )

    def log_letter(
        self,
        session: Session,
        class_group: ClassGroupId,
        draft: LetterDraft,
        way: LetterWay,
        paper: PrintedPaper | None = None,
    ) -> None:
        """Write into the log that families were told, one act for all of them; a printed paper is noted with it.

        Raises:
            NotAllowedError: the class is not the person's own.
            NotInClassError: a student is not of this class group.
            EmptyTextError: there is no text.
        """
        require_class(session, Action.PRINT_DIARY, class_group)
        if not draft.paragraphs or not draft.students:
            raise EmptyTextError
        with session.database.write(session.actor(Action.PRINT_DIARY)) as work:
            known = {row.student for row in roster(work, class_group)}
            if not known.issuperset(draft.students):
                raise NotInClassError
            text, day = "\n".join(draft.paragraphs), self._today
            changes: list[Change] = [
                LetterLogged(work.new_identifier(), student, draft.occasion, way.value, text, day)
                for student in draft.students
            ]
            if paper is not None:
                changes.append(DocumentsPrinted(paper.kind, paper.sheets, paper.sha256))
            work.record(class_scope(class_group), changes)

    def printed_letters(self, session: Session, class_group: ClassGroupId, draft: LetterDraft) -> PrintedPaper:
        """Make «Информационное письмо для родителей», two on a sheet (S0-4.7.3g); the log is written when it went out.

        Raises:
            NotAllowedError: the class is not the person's own.
            EmptyTextError: there is no text.
            PrintStoppedError: a letter is longer than a page, or a character has no glyph.
        """
        require_class(session, Action.PRINT_DIARY, class_group)
        if not draft.paragraphs or not draft.students:
            raise EmptyTextError
        today = self._today
        return self._papers.letters(session, LetterWish(draft.students, today, today, draft.paragraphs))

    def save_letters(self, paper: PrintedPaper, path: Path) -> None:
        """Save printed letters where the person wants them.

        Raises:
            DeviceError: the place is read-only, full or gone.
        """
        write_durably(path, paper.pdf)

    def answer_letter(self, session: Session, class_group: ClassGroupId, letter: int, day: date, answer: str) -> None:
        """Keep the signed slip or the answer of a family (S0-4.13.10, S1-R.6b).

        Raises:
            NotAllowedError: the class is not the person's own.
            UnknownRecordError: there is no such letter.
            NotInClassError: it is about a student of another class group.
        """
        require_class(session, Action.ENTER_ACKNOWLEDGEMENT, class_group)
        with session.database.write(session.actor(Action.ENTER_ACKNOWLEDGEMENT)) as work:
            student = letter_student(work, letter)
            if student is None:
                raise UnknownRecordError(kind="letter")
            require_student(work, class_group, student)
            work.record(class_scope(class_group), [LetterAnswered(letter, day, normalised(answer))])

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
            session.require(Action.WRITE_MESSAGE, is_own=_teaches(session, work, class_group))
            require_student(work, class_group, student)
            message = work.new_identifier()
            work.record(class_scope(class_group), [MessageWritten(message, student, kind.value, words)])
        return message

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

    @property
    def _today(self) -> date:
        return self._clock.now().date()


def _teaches(session: Session, reading: Reading, class_group: ClassGroupId) -> bool:
    """Tell whether the person keeps a page of the class group or is its homeroom teacher."""
    if session.signed_in.is_homeroom_of(class_group):
        return True
    keepers = teachers_of_year(reading, year_of_class(reading, class_group))
    return any(
        keeper.staff == session.signed_in.staff
        for course in courses_of_class(reading, class_group)
        for keeper in keepers.get(course.course, ())
    )
