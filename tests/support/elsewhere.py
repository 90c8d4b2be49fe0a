"""A second computer of the school in a test: what was entered there without sight of this one comes as by a bundle."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import WorkstationRegistered
from ejournal_desktop.domain.changes_exchange import BundleTaken, WorkstationAdmitted
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import make_identifier
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM, EntryContext
from ejournal_desktop.storage.projection import project

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import AccountId
    from support.training_vault import SchoolCase

OTHER_DEVICE = 4242
OTHER_FEED = make_identifier(OTHER_DEVICE, 1)
_CLOCK_PER_SECOND = 1000 << 12
_EPOCH = 1577836800  # 2020-01-01


def admit_other_computer(school: SchoolCase) -> None:
    """Let a second computer write the journal from now on."""
    administrator = school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    with administrator.database.write(administrator.actor(Action.BACKUP_AND_RESTORE)) as work:
        work.record(SYSTEM, [WorkstationRegistered(OTHER_DEVICE, "Точка 2", "каб. 7")])
        work.record(AUTHORITY, [WorkstationAdmitted(OTHER_DEVICE)])
    school.sign_out(administrator)


def written_elsewhere(school: SchoolCase, author: AccountId, moment: datetime, *changes: Change) -> None:
    """Bring in what somebody entered on the other computer, which had nothing of this one in sight.

    From a minute later on this computer has it in sight.
    """
    seconds = int(moment.timestamp())
    offset = moment.utcoffset()
    minutes = 0 if offset is None else int(offset.total_seconds()) // 60
    clock = (seconds - _EPOCH) * _CLOCK_PER_SECOND
    administrator = school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    with administrator.database.write(administrator.actor(Action.BACKUP_AND_RESTORE)) as work:
        number = 1 + seconds - _EPOCH
        project(work.connection, changes, EntryContext(author, clock, seconds, minutes, OTHER_FEED, number))
        school.clock.moment += timedelta(minutes=1)
        work.record(SYSTEM, [BundleTaken(OTHER_DEVICE, number, ((OTHER_FEED, number),))])
    school.sign_out(administrator)
