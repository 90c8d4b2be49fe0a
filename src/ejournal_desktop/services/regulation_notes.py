"""Everybody who writes in the journal finds a note about a new edition of its rules, and about its recall (S0-7.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.changes_desk import NoteSent, NoteWithdrawn
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import PERMISSIONS, Action, Grant
from ejournal_desktop.storage.queries.cards import holders_of_roles
from ejournal_desktop.storage.queries.notes import notes_of_edition, unread_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.regulation_draft import Adoption
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

_WRITING: Final = (
    Action.WRITE_LESSON,
    Action.WRITE_PERIOD_MARK,
    Action.ENTER_ABSENCE,
    Action.EDIT_CARDS,
    Action.RECORD_MOVEMENT,
    Action.CLOSE_PERIOD,
)
_WRITERS: Final = tuple(role for role in Role if any(PERMISSIONS[act, role] >= Grant.OWN for act in _WRITING))


def edition_notes(
    session: Session, work: UnitOfWork, valid_from: date, adoption: Adoption, words: FormWords, *, today: date
) -> Iterator[Change]:
    """Yield a note for everybody who writes in the journal; it leads to what the edition changes."""
    day = f"{adoption.order_date:%d.%m.%Y}" if adoption.order_date is not None else ""
    order = words("edition.order", number=adoption.order_number, day=day)
    text = words("edition.adopted", day=f"{valid_from:%d.%m.%Y}", order=order)
    receivers = {*_writers(work, today), *_writers(work, valid_from)} - {session.signed_in.staff}
    for staff in sorted(receivers):
        yield NoteSent(work.new_identifier(), staff, None, text, edition=valid_from)


def recall_notes(session: Session, work: UnitOfWork, valid_from: date, words: FormWords) -> Iterator[Change]:
    """Take back what nobody has read of an edition, and tell the others that it was recalled."""
    told = notes_of_edition(work, valid_from)
    unread = unread_of(work, session.signed_in.account, tuple(told))
    yield from (NoteWithdrawn(note) for note in unread)
    text = words("edition.recalled", day=f"{valid_from:%d.%m.%Y}")
    knowing = {staff for note, staff in told.items() if note not in unread} - {session.signed_in.staff}
    for staff in sorted(knowing):
        yield NoteSent(work.new_identifier(), staff, None, text, edition=valid_from)


def _writers(reading: Reading, day: date) -> tuple[StaffId, ...]:
    return holders_of_roles(reading, _WRITERS, day)
