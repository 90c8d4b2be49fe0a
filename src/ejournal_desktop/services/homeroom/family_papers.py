"""Papers on which families say what belongs on their cards: the form of a guardian, the list of a class meeting.

What comes back is typed into the cards with its source and day (S0-3.2b, S1-6.2c, S2-2.2b).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.papers import ActTable, PaperAct
from ejournal_desktop.services.errors import NotInClassError
from ejournal_desktop.services.homeroom.rights import known_class, require_class
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.cards import guardian_cards
from ejournal_desktop.storage.queries.people import roster

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session

_MEETING_WIDTHS = (8.0, 45.0, 55.0, 28.0, 28.0, 30.0)
_FORM_WIDTHS = (60.0, 120.0)


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """The words of the list of a class meeting, in the language of the window; ``deliveries`` by their codes."""

    title: str
    about: str
    heads: tuple[str, ...]
    deliveries: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FormWords:
    """The words of the form of a guardian: what it is for, the lines to fill in, who signs."""

    title: str
    student: str
    about: tuple[str, ...]
    fields: tuple[str, ...]
    signature: str


class FamilyPapersService:
    """Makes papers that families fill in."""

    def __init__(self, clock: Clock, papers: PrintPapers) -> None:
        self._clock = clock
        self._papers = papers

    def meeting_list(self, session: Session, class_group: ClassGroupId, words: MeetingWords) -> PrintedPaper:
        """Make the list on which guardians sign at the class meeting how they get results (S2-2.2b).

        Raises:
            NotAllowedError: the class is not the person's own.
            PrintStoppedError: a character has no glyph.
        """
        require_class(session, Action.EDIT_CARDS, class_group)
        today, own = self._clock.now().date(), session.signed_in
        with session.database.read() as reading:
            view, guardians = known_class(reading, class_group), guardian_cards(reading, class_group)
            present = [row for row in roster(reading, class_group) if any(span.holds(today) for span in row.spans)]
        rows = []
        for row in present:
            first = next(iter(guardians.get(row.student, ())), None)
            agreed = "" if first is None else words.deliveries.get(first.delivery, "")
            rows.append((str(row.number), row.name.short, "" if first is None else first.full_name, agreed, "", ""))
        table = ActTable(_MEETING_WIDTHS, words.heads, tuple(rows))
        signed = (own.name.with_initials,)
        title = f"{words.title}, {view.title}"
        act = PaperAct(title, own.school_name, "", today, (words.about,), table, signed, own.is_training)
        return self._papers.sheet(session, act)

    def guardian_form(
        self, session: Session, class_group: ClassGroupId, student: StudentId, words: FormWords
    ) -> PrintedPaper:
        """Make the form on which a guardian gives the data of the card and the consent, with its date (S0-3.2b).

        Raises:
            NotAllowedError: the class is not the person's own.
            NotInClassError: the student is not of this class group.
            PrintStoppedError: a character has no glyph.
        """
        require_class(session, Action.EDIT_CARDS, class_group)
        own = session.signed_in
        with session.database.read() as reading:
            view = known_class(reading, class_group)
            row = next((row for row in roster(reading, class_group) if row.student == student), None)
        if row is None:
            raise NotInClassError
        lines = (words.student.format(name=row.name.full, class_title=view.title), *words.about)
        table = ActTable(_FORM_WIDTHS, ("", ""), tuple((field, "") for field in words.fields))
        day, signed = self._clock.now().date(), (words.signature,)
        act = PaperAct(words.title, own.school_name, "", day, lines, table, signed, own.is_training)
        return self._papers.sheet(session, act)

    def note_paper(self, session: Session, class_group: ClassGroupId, paper: PrintedPaper) -> None:
        """Note that a paper with names of the class left the program (S0-1.10).

        Raises:
            NotAllowedError: the class is not the person's own.
        """
        require_class(session, Action.EDIT_CARDS, class_group)
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            work.record(class_scope(class_group), [DocumentsPrinted(paper.kind, paper.sheets, paper.sha256)])
