"""Letters to families and what comes back (S0-4.13.8, S0-4.13.10, S1-R.6b)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.changes_desk import LetterAnswered, LetterLogged
from ejournal_desktop.domain.letter_fields import has_fields, unknown_fields
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.homeroom import CardGap, ClassLetters
from ejournal_desktop.readmodels.papers import ActTable, PaperAct
from ejournal_desktop.services.errors import NotInClassError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError, LetterFieldError, OneFamilyError
from ejournal_desktop.services.homeroom.letter_log import LOG_WIDTHS
from ejournal_desktop.services.homeroom.letter_texts import letter_paragraphs, letter_templates
from ejournal_desktop.services.homeroom.rights import (
    known_class,
    require_class,
    require_class_reading,
    require_student,
)
from ejournal_desktop.services.print_papers import LetterWish
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.cards import card_fields, guardian_cards
from ejournal_desktop.storage.queries.diary import guardian_name
from ejournal_desktop.storage.queries.letters import letter_student, letters_of_class, messages_of_class
from ejournal_desktop.storage.queries.people import roster
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.class_desk import LetterWay
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import GuardianCard, LetterTemplate
    from ejournal_desktop.readmodels.printing import LockedPaper, PrintedPaper
    from ejournal_desktop.services.homeroom.letter_log import LogWords
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.cards import CardFields
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter to the families of some students; paragraphs are apart by line breaks, words in braces are filled in.

    ``span`` are the days it tells about, today without any. ``has_results`` adds the table of results,
    ``has_period_results`` that of periods and exams; ``is_diary`` prints the diary of these days,
    ``is_assignments`` the list of assignments, and the text goes into the log only.
    """

    students: tuple[StudentId, ...]
    occasion: str
    text: str
    span: DateSpan | None = None
    has_results: bool = False
    is_diary: bool = False
    has_period_results: bool = False
    is_assignments: bool = False

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text as it is printed."""
        return tuple(line for line in map(normalised, self.text.splitlines()) if line)


class LettersService:
    """Letters of a class group: made, printed, logged, answered."""

    def __init__(self, clock: Clock, papers: PrintPapers, resources: Path) -> None:
        self._clock = clock
        self._papers = papers
        self._resources = resources

    def templates(self) -> tuple[LetterTemplate, ...]:
        """Return the letters that come with the program."""
        return letter_templates(self._resources)

    def letters(self, session: Session, class_group: ClassGroupId) -> ClassLetters:
        """Return letters, answers and messages of a class group.

        Raises:
            NotAllowedError: the class is not the person's own, and no role reads all classes.
        """
        require_class_reading(session, Action.READ_CLASS_MARKS, class_group)
        with session.database.read() as reading:
            guardians, fields = guardian_cards(reading, class_group), card_fields(reading, class_group)
            students = roster(reading, class_group)
            return ClassLetters(
                class_group=known_class(reading, class_group),
                students=students,
                letters=letters_of_class(reading, class_group),
                messages=messages_of_class(reading, class_group, session.signed_in.account),
                gaps={
                    row.student: gaps
                    for row in students
                    if (gaps := _gaps(fields.get(row.student), guardians.get(row.student, ())))
                },
                period_starts=_running_since(reading, class_group, self._today),
            )

    def log_letter(
        self,
        session: Session,
        class_group: ClassGroupId,
        draft: LetterDraft,
        way: LetterWay,
        paper: PrintedPaper | None = None,
    ) -> None:
        """Write into the log what families were told, one act for all of them; a printed paper is noted with it.

        Raises:
            NotAllowedError: the class is not the person's own.
            NotInClassError: a student is not of this class group.
            EmptyTextError: there is no text.
            LetterFieldError: something in braces is no field.
        """
        texts = self.texts(session, class_group, draft)
        with session.database.write(session.actor(Action.PRINT_DIARY)) as work:
            day = self._today
            changes: list[Change] = [
                LetterLogged(work.new_identifier(), student, draft.occasion, way.value, "\n".join(paragraphs), day)
                for student, paragraphs in texts.items()
            ]
            if paper is not None:
                changes.append(DocumentsPrinted(paper.kind, paper.sheets, paper.sha256))
            work.record(class_scope(class_group), changes)

    def texts(
        self, session: Session, class_group: ClassGroupId, draft: LetterDraft
    ) -> Mapping[StudentId, tuple[str, ...]]:
        """Return what each family would read; fields are filled in from the student's own lessons.

        Raises:
            The errors of ``log_letter``.
        """
        require_class(session, Action.PRINT_DIARY, class_group)
        if not draft.paragraphs or not draft.students:
            raise EmptyTextError
        unknown = unknown_fields(draft.text)
        if unknown:
            raise LetterFieldError(count=len(unknown))
        with session.database.read() as reading:
            if not {row.student for row in roster(reading, class_group)}.issuperset(draft.students):
                raise NotInClassError
            guardians = {student: guardian_name(reading, student) for student in draft.students}
        if not has_fields(draft.text):
            return dict.fromkeys(draft.students, draft.paragraphs)
        days, today = self._days(draft), self._today
        return {
            student: letter_paragraphs(
                draft.paragraphs, self._papers.diary(session, student, days), guardians[student], today
            )
            for student in draft.students
        }

    def printed_letters(self, session: Session, class_group: ClassGroupId, draft: LetterDraft) -> PrintedPaper:
        """Make «Информационное письмо для родителей», two on a sheet (S0-4.7.3g); the log is written when it went out.

        Raises:
            The errors of ``log_letter``.
            PrintStoppedError: a letter is longer than a page, or a character has no glyph.
        """
        texts, days = self.texts(session, class_group, draft), self._days(draft)
        if draft.is_diary:
            return self._papers.diaries(session, draft.students, days)
        if draft.is_assignments:
            return self._papers.assignments(session, draft.students, days)
        tables = (draft.has_results, draft.has_period_results)
        return self._papers.letters(session, LetterWish(draft.students, *days, texts, *tables))

    def locked_diary(self, session: Session, class_group: ClassGroupId, draft: LetterDraft) -> LockedPaper:
        """Make the diary of one student as a file with a password; the log is written when it was handed out (S1-2.2b).

        The password stands in no register: it is shown once, and a lost one means another file.

        Raises:
            OneFamilyError: the letter is for several families.
            The errors of ``log_letter``.
        """
        self.texts(session, class_group, draft)
        if len(draft.students) != 1:
            raise OneFamilyError
        return self._papers.locked_diary(session, draft.students[0], self._days(draft))

    def printed_log(self, session: Session, class_group: ClassGroupId, words: LogWords) -> PrintedPaper:
        """Make the journal of notices on paper, the oldest first (S0-4.13.8, S4-5.4.3).

        Raises:
            NotAllowedError: the class is not the person's own.
            PrintStoppedError: a character has no glyph.
        """
        require_class(session, Action.PRINT_DIARY, class_group)
        found, own = self.letters(session, class_group), session.signed_in
        rows = tuple(words.row(letter, found) for letter in reversed(found.letters))
        heading = f"{words.title}, {found.class_group.title}"
        table = ActTable(LOG_WIDTHS, words.heads, rows)
        act = PaperAct(heading, own.school_name, "", self._today, (), table, (), is_training=own.is_training)
        return self._papers.sheet(session, act)

    def note_log(self, session: Session, class_group: ClassGroupId, paper: PrintedPaper) -> None:
        """Note for ever that the journal of notices went out on paper or as a file (S0-1.10).

        Raises:
            NotAllowedError: the class is not the person's own.
        """
        require_class(session, Action.PRINT_DIARY, class_group)
        with session.database.write(session.actor(Action.PRINT_DIARY)) as work:
            work.record(class_scope(class_group), [DocumentsPrinted("letter_log", paper.sheets, paper.sha256)])

    def answer_letters(
        self, session: Session, class_group: ClassGroupId, letters: Sequence[int], day: date, answer: str
    ) -> None:
        """Keep signed slips or the answer of families, one act for all of them (S0-4.13.10, S1-R.6b).

        Raises:
            NotAllowedError: the class is not the person's own.
            UnknownRecordError: there is no such letter.
            NotInClassError: one is about a student of another class group.
        """
        require_class(session, Action.ENTER_ACKNOWLEDGEMENT, class_group)
        with session.database.write(session.actor(Action.ENTER_ACKNOWLEDGEMENT)) as work:
            for letter in letters:
                student = letter_student(work, letter)
                if student is None:
                    raise UnknownRecordError(kind="letter")
                require_student(work, class_group, student)
            work.record(class_scope(class_group), [LetterAnswered(one, day, normalised(answer)) for one in letters])

    @property
    def _today(self) -> date:
        return self._clock.now().date()

    def _days(self, draft: LetterDraft) -> tuple[date, date]:
        span = draft.span
        return (self._today, self._today) if span is None else (span.starts, span.ends or span.starts)


def _gaps(fields: CardFields | None, guardians: Sequence[GuardianCard]) -> tuple[CardGap, ...]:
    """Return what a letter to a family lacks: somebody to write to, and an address."""
    has_address = bool(fields and fields.address) or any(guardian.address for guardian in guardians)
    missing = {CardGap.GUARDIAN: not guardians, CardGap.ADDRESS: not has_address}
    return tuple(gap for gap, is_missing in missing.items() if is_missing)


def _running_since(reading: Reading, class_group: ClassGroupId, today: date) -> date:
    year = school_year(reading, year_of_class(reading, class_group), class_group)
    period = year.lesson_period_at(today)
    return year.starts if period is None else period.starts
