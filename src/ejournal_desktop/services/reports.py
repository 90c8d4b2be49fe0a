"""Named reports of teachers, homeroom teachers and the administration, made from what the journal holds (S0-2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_desk import NoteSent, NoteWithdrawn
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.printing.words import load_words
from ejournal_desktop.services.reporting.choosing import report_choices
from ejournal_desktop.services.reporting.desk import ReportDesk
from ejournal_desktop.services.reporting.makers import MAKERS
from ejournal_desktop.services.reporting.noting import notes_of_gaps
from ejournal_desktop.services.reporting.rights import card_of, require_making, require_report
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.notes import unread_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.report_tables import ReportChoices, ReportRequest, ReportTable
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class ReportsService:
    """Makes reports from what the journal holds: nothing is retyped and nothing of them is stored."""

    def __init__(self, clock: Clock, resources: Path) -> None:
        self._clock = clock
        self._resources = resources

    def choices(self, session: Session) -> ReportChoices:
        """Return the reports that the person may make, and of what; nothing at all without a right to any."""
        with session.database.read() as reading:
            return report_choices(session, reading, self._words, self._clock.now().date())

    def table(self, session: Session, request: ReportRequest) -> ReportTable:
        """Return a report; with gaps in what it rests on it is a draft (S0-4.6.5d).

        Raises:
            NotAllowedError: no role of the person opens this report of this class, course, teacher or school.
            UnknownRecordError: there is no such report, or what it is about does not exist or was not chosen.
        """
        with session.database.read() as reading:
            require_report(session, reading, request)
            return self._made(session, reading, request)

    def note_gaps(self, session: Session, request: ReportRequest) -> tuple[int, ...]:
        """Send each teacher who owes something for a report one note, and return the notes that went (S3-3.2d).

        Raises:
            NotAllowedError: the person may at most read this report.
            UnknownRecordError: there is no such report, or what it is about does not exist or was not chosen.
        """
        with session.database.read() as reading:
            right = require_making(session, reading, request)
        with session.database.write(session.actor(right)) as work:
            table = self._made(session, work, request)
            texts = notes_of_gaps(table, self._words, but=session.signed_in.staff)
            notes = [NoteSent(work.new_identifier(), staff, None, text) for staff, text in texts.items()]
            if notes:
                work.record(STAFF, notes)
        return tuple(note.note for note in notes)

    def withdraw_notes(self, session: Session, notes: Sequence[int]) -> int:
        """Take notes of one's own back that nobody has read yet, and return how many those were."""
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            still = unread_of(work, session.signed_in.account, notes)
            if still:
                work.record(STAFF, [NoteWithdrawn(note) for note in still])
        return len(still)

    def _made(self, session: Session, reading: Reading, request: ReportRequest) -> ReportTable:
        card = card_of(session, request.slug, self._words)
        now = self._clock.now()
        desk = ReportDesk(session, reading, request, card, self._words, now.date(), now)
        return MAKERS[request.slug](desk)

    @property
    def _words(self) -> FormWords:
        return load_words(self._resources / "print")
