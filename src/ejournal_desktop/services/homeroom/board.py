"""The announcements board, and notes about inaccuracies to those who control or correct (S0-4.6.6, S3-3.2b)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_desk import NoteRead, NoteSent, NoteWithdrawn, NoticePublished, NoticeWithdrawn
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.school_board import NOTICE_TAKERS, PLAIN_NOTICE
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.journal import is_kept_by
from ejournal_desktop.readmodels.papers import PaperAct
from ejournal_desktop.services.board_errors import MeetingFieldsError
from ejournal_desktop.services.errors import ForeignPageError, NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError, NoReceiverError
from ejournal_desktop.services.homeroom.rights import require_class
from ejournal_desktop.services.journal_rules import keeps_lesson, may_open_page, require_lesson
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.board import board, notice_view
from ejournal_desktop.storage.queries.cards import holders_of_roles
from ejournal_desktop.storage.queries.courses import course_view, courses_of_year, teachers_of_course, teachers_of_year
from ejournal_desktop.storage.queries.notes import note_receiver, notes_to, unread_of
from ejournal_desktop.storage.queries.people import class_groups, staff_names
from ejournal_desktop.storage.queries.school import current_year, is_period_closed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.class_desk import NoticeAudience
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.domain.school_board import NoticeKind, NoticeMatter
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId, StaffId, StudentId, YearId
    from ejournal_desktop.readmodels.homeroom import BoardNotice
    from ejournal_desktop.readmodels.notes import ReceivedNote
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """The words of a printed notice, in the language of the window: what each kind is called, when and where."""

    title: str
    when: str
    where: str
    of_class: str
    kinds: Mapping[NoticeKind, str]


class BoardService:
    """Notices for staff and for paper, and notes from one person to another."""

    def __init__(self, clock: Clock, papers: PrintPapers) -> None:
        self._clock = clock
        self._papers = papers

    def notices(self, session: Session, *, is_every_day: bool = False) -> tuple[BoardNotice, ...]:
        """Return what hangs on the board today, or what hung and will hang there too, the newest first."""
        day = None if is_every_day else self._clock.now().date()
        with session.database.read() as reading:
            return board(reading, day, session.signed_in.account)

    def classes(self, session: Session) -> tuple[tuple[ClassGroupId, str], ...]:
        """Return the class groups that the person may hang a notice up for.

        Heads of the school have all of the year, homeroom teachers and subject teachers those they have to do with.
        """
        signed_in, today = session.signed_in, self._clock.now().date()
        if not signed_in.may_act(Action.PUBLISH_NOTICES):
            return ()
        with session.database.read() as reading:
            year = current_year(reading, today)
            if year is None:
                return ()
            is_head, taught = signed_in.may_read(Action.READ_CLASS_MARKS), _taught(session, reading, year, today)
            return tuple(
                (one.class_group, one.title)
                for one in class_groups(reading, year)
                if is_head or one.class_group in taught or signed_in.is_homeroom_of(one.class_group)
            )

    def publish(
        self,
        session: Session,
        audience: NoticeAudience,
        text: str,
        span: DateSpan,
        matter: NoticeMatter = PLAIN_NOTICE,
    ) -> int:
        """Hang a notice up for some days and return its identity.

        Raises:
            NotAllowedError: no role of the person publishes notices, or not for this class group.
            EmptyTextError: there is no text.
            MeetingFieldsError: a class meeting does not say when and where (S0-4.9.5).
        """
        session.require(Action.PUBLISH_NOTICES)
        words = normalised(text)
        if not words:
            raise EmptyTextError
        if matter.has_gap:
            raise MeetingFieldsError
        if matter.class_group is not None and matter.class_group not in dict(self.classes(session)):
            raise NotAllowedError
        with session.database.write(session.actor(Action.PUBLISH_NOTICES)) as work:
            notice = work.new_identifier()
            until = span.ends or span.starts
            published = NoticePublished(notice, audience.value, words, span.starts, until, *_fields(matter))
            work.record(STAFF, [published])
        return notice

    def printed(self, session: Session, notice: int, words: NoticeWords) -> PrintedPaper:
        """Make a notice on paper, for the board in the corridor; ``words`` are in the language of the window.

        Raises:
            UnknownRecordError: there is no such notice.
            PrintStoppedError: a character has no glyph.
        """
        own = session.signed_in
        with session.database.read() as reading:
            view = notice_view(reading, notice, own.account)
        if view is None:
            raise UnknownRecordError(kind="notice")
        title = words.kinds.get(view.matter.kind, words.title)
        lines = (*_place_lines(view, words), *view.text.splitlines())
        act = PaperAct(title, own.school_name, "", view.starts, lines, None, (view.author,), own.is_training)
        return self._papers.sheet(session, act)

    def withdraw(self, session: Session, notice: int) -> None:
        """Take a notice off the board.

        Raises:
            UnknownRecordError: there is no such notice.
            NotAllowedError: somebody else hung it up, and the person does not head the school.
        """
        session.require(Action.PUBLISH_NOTICES)
        with session.database.write(session.actor(Action.PUBLISH_NOTICES)) as work:
            view = notice_view(work, notice, session.signed_in.account)
            if view is None:
                raise UnknownRecordError(kind="notice")
            if not view.is_own and not NOTICE_TAKERS & set(session.signed_in.roles):
                raise NotAllowedError
            work.record(STAFF, [NoticeWithdrawn(notice)])

    def notes(self, session: Session) -> tuple[ReceivedNote, ...]:
        """Return the notes to the person, the unread first; nobody reads those to others (S3-3.2b, S4-5.4.3)."""
        with session.database.read() as reading:
            return notes_to(reading, session.signed_in.staff)

    def colleagues(self, session: Session) -> tuple[tuple[StaffId, PersonName], ...]:
        """Return to whom a note can go: everyone else who may sign in today, by name (S0-2.13).

        Raises:
            NotAllowedError: the person has no account.
        """
        session.require(Action.HAVE_ACCOUNT)
        with session.database.read() as reading:
            able, names = holders_of_roles(reading, tuple(Role), self._clock.now().date()), staff_names(reading)
        others = ((staff, names[staff]) for staff in able if staff in names and staff != session.signed_in.staff)
        return tuple(sorted(others, key=lambda one: one[1].sort_key()))

    def write_note(self, session: Session, receivers: Sequence[StaffId], text: str) -> tuple[int, ...]:
        """Write to colleagues and return the notes; nobody but its receiver reads one (S0-2.13).

        Raises:
            EmptyTextError: there is no text.
            NoReceiverError: nobody is named, or somebody who cannot sign in.
        """
        words = text.strip()
        if not normalised(words):
            raise EmptyTextError
        known = {staff for staff, _ in self.colleagues(session)}
        if not receivers or not known.issuperset(receivers):
            raise NoReceiverError
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            sent = [NoteSent(work.new_identifier(), staff, None, words) for staff in dict.fromkeys(receivers)]
            work.record(STAFF, sent)
        return tuple(note.note for note in sent)

    def withdraw_notes(self, session: Session, notes: Sequence[int]) -> int:
        """Take back what the person wrote and nobody has read yet; return how many notes that were."""
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            unread = unread_of(work, session.signed_in.account, notes)
            if unread:
                work.record(STAFF, [NoteWithdrawn(note) for note in unread])
        return len(unread)

    def mark_read(self, session: Session, note: int) -> None:
        """Say that a note was read; once is enough.

        Raises:
            UnknownRecordError: there is no such note to the person.
        """
        own = session.signed_in.staff
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            if note_receiver(work, note) != own:
                raise UnknownRecordError(kind="note")
            if any(one.note == note and not one.is_read for one in notes_to(work, own)):
                work.record(STAFF, [NoteRead(note)])

    def report_inaccuracy(self, session: Session, class_group: ClassGroupId, lesson: LessonId, text: str) -> int:
        """Tell the deputy head at once what is wrong in a lesson of the own class; return how many were told.

        Raises:
            NotAllowedError: the class is not the person's own.
            ForeignPageError: the lesson is of another class group.
            EmptyTextError: there is no text.
            NoReceiverError: nobody holds the duty.
        """
        require_class(session, Action.CONTROL, class_group)
        words = normalised(text)
        if not words:
            raise EmptyTextError
        with session.database.write(session.actor(Action.CONTROL)) as work:
            if require_lesson(work, lesson).class_group != class_group:
                raise ForeignPageError
            receivers = holders_of_roles(work, session.regulation.control.breach_note_to, self._clock.now().date())
            if not receivers:
                raise NoReceiverError
            work.record(STAFF, [NoteSent(work.new_identifier(), staff, lesson, words) for staff in receivers])
        return len(receivers)

    def ask_for_correction(self, session: Session, lesson: LessonId, student: StudentId, text: str) -> int:
        """Ask who may correct a cell to do so; return how many were asked (ux.md 6.4).

        That is who holds the lesson; in a lesson of one's own, or a closed period, whoever may open what is locked.

        Raises:
            NotAllowedError: the person may not see the page.
            EmptyTextError: there is no text.
            NoReceiverError: there is nobody who could be asked.
            RuleError: there is no such lesson.
        """
        words, today = normalised(text), self._clock.now().date()
        if not words:
            raise EmptyTextError
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            place = require_lesson(work, lesson)
            view = course_view(work, place.course)
            teachers = teachers_of_course(work, place.course)
            if view is None or not may_open_page(session, work, view, teachers, today):
                raise NotAllowedError
            holders = {place.substitute} if place.substitute is not None else set(place.keepers)
            if keeps_lesson(session, place) or is_period_closed(work, place.class_group, place.day):
                holders = set(holders_of_roles(work, session.regulation.corrections.lock_opened_by, today))
            receivers = sorted(holders - {session.signed_in.staff, None})
            if not receivers:
                raise NoReceiverError
            asked = [NoteSent(work.new_identifier(), staff, lesson, words, student) for staff in receivers]
            work.record(STAFF, asked)
        return len(receivers)


def _taught(session: Session, reading: Reading, year: YearId, today: date) -> frozenset[ClassGroupId]:
    """Return the class groups in which the person keeps a page today."""
    staff, keepers = session.signed_in.staff, teachers_of_year(reading, year)
    courses = courses_of_year(reading, year)
    return frozenset(one.class_group for one in courses if is_kept_by(staff, keepers.get(one.course, ()), today))


def _fields(matter: NoticeMatter) -> tuple[str, ClassGroupId | None, date | None, str, str]:
    return matter.kind.value, matter.class_group, matter.held_on, matter.at, normalised(matter.place)


def _place_lines(view: BoardNotice, words: NoticeWords) -> Iterator[str]:
    """Yield for which class a notice is, when and where people come together."""
    matter = view.matter
    if view.class_title:
        yield f"{words.of_class}: {view.class_title}"
    if matter.held_on is not None:
        yield f"{words.when}: {matter.held_on:%d.%m.%Y}{f', {matter.at}' if matter.at else ''}"
    if matter.place:
        yield f"{words.where}: {matter.place}"
