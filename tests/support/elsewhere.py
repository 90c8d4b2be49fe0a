"""A second computer of the school in a test: what was entered there without sight of this one comes as by a bundle."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import insert

from ejournal_desktop.domain.change_codec import encode
from ejournal_desktop.domain.changes import WorkstationRegistered
from ejournal_desktop.domain.changes_exchange import BundleTaken, WorkstationAdmitted
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import make_identifier
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM, EntryContext
from ejournal_desktop.storage.projection import project
from ejournal_desktop.storage.tables.log import FeedRow, LogEntryRow, LogPayloadRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId
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


def written_elsewhere(
    school: SchoolCase,
    author: AccountId,
    moment: datetime,
    *changes: Change,
    class_group: ClassGroupId | None = None,
) -> None:
    """Bring in what somebody entered on the other computer, which had nothing of this one in sight.

    From a minute later on this computer has it in sight. With a class group it stands in the log as well.
    """
    seconds = int(moment.timestamp())
    offset = moment.utcoffset()
    minutes = 0 if offset is None else int(offset.total_seconds()) // 60
    clock = (seconds - _EPOCH) * _CLOCK_PER_SECOND
    administrator = school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    with administrator.database.write(administrator.actor(Action.BACKUP_AND_RESTORE)) as work:
        taken = "SELECT count(*) FROM taken_bundle WHERE number > 0"
        number = 1 + int(work.connection.exec_driver_sql(taken).scalar_one())
        project(work.connection, changes, EntryContext(author, clock, seconds, minutes, OTHER_FEED, number))
        if class_group is not None:
            header = {"by": author, "feed": OTHER_FEED, "hlc": clock, "seq": number, "wall": [seconds, minutes]}
            _log(work.connection, class_group, header, changes)
        school.clock.moment += timedelta(minutes=1)
        work.record(SYSTEM, [BundleTaken(OTHER_DEVICE, number, ((OTHER_FEED, number),))])
    school.sign_out(administrator)


def _log(
    connection: Connection, class_group: ClassGroupId, header: Mapping[str, object], changes: Sequence[Change]
) -> None:
    feed = {"feed_id": OTHER_FEED, "scope": "class", "class_group_id": class_group}
    number = connection.execute(insert(FeedRow).returning(FeedRow.number), feed).scalar_one()
    place = {"feed": number, "sequence": header["seq"]}
    payload = json.dumps([encode(change) for change in changes])
    connection.execute(insert(LogEntryRow), {**place, "header": json.dumps(header), "signature": b"\0" * 64})
    connection.execute(insert(LogPayloadRow), {**place, "salt": b"\0" * 16, "payload": payload})
