"""Telling the deputy heads of what somebody else at the computer might rather leave unsaid (security.md D-34, D-35)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_desk import NoteSent
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.storage.local_facts import has_fact, note_fact
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.cards import holders_of_roles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.services.session import Session


def tell_deputies(session: Session, findings: Sequence[str], text: str, day: date) -> int:
    """Send the deputy heads a note, once for each named finding, and return how many were told.

    Raises:
        DeviceError: the disk is full or faulty; it is told the next time.
    """
    with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
        untold = [name for name in findings if not has_fact(work, name)]
        deputies = holders_of_roles(work, (Role.DEPUTY_HEAD_ACADEMIC,), day)
        if not untold or not deputies:
            return 0
        work.record(STAFF, [NoteSent(work.new_identifier(), staff, None, text) for staff in deputies])
        for name in untold:
            note_fact(work.connection, name)
    return len(deputies)
