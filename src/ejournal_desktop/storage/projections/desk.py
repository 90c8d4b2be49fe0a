"""The homeroom teacher's desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, select, update

from ejournal_desktop.domain import changes_desk as changes
from ejournal_desktop.domain.school_board import NOTICE_TAKERS
from ejournal_desktop.storage.projections.rows import (
    keeping_known,
    of_author,
    of_same,
    putting,
    putting_or_removing,
    removing,
    updating,
)
from ejournal_desktop.storage.tables import desk as tables
from ejournal_desktop.storage.tables.school import AccountRow, RoleGrantRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.projections.rows import Projection


def _answered(connection: Connection, change: changes.LetterAnswered, _: EntryContext) -> None:
    row = tables.LetterRow
    values = {"answered_on": change.day.isoformat(), "answer": change.answer}
    connection.execute(update(row).where(row.letter == change.letter).values(**values))


def _read(connection: Connection, change: changes.NoteRead, entry: EntryContext) -> None:
    row = tables.NoteRow
    reader = select(AccountRow.staff_id).where(AccountRow.account_id == entry.account).scalar_subquery()
    connection.execute(update(row).where(row.note == change.note, row.staff_id == reader).values(read_at=entry.seconds))


def _notice_withdrawn(connection: Connection, change: changes.NoticeWithdrawn, entry: EntryContext) -> None:
    """A notice goes by the word of its author, or of somebody who heads the school on the day of the entry."""
    notice, grant, day = tables.NoticeRow, RoleGrantRow, entry.day.isoformat()
    heads_school = exists().where(
        grant.account_id == entry.account,
        grant.role.in_([role.value for role in NOTICE_TAKERS]),
        grant.starts <= day,
        grant.ends.is_(None) | (grant.ends >= day),
    )
    may_go = (notice.account_id == entry.account) | heads_school
    connection.execute(update(notice).where(notice.notice == change.notice, may_go).values(is_withdrawn=1))


PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.GuardianRegistered: putting(tables.GuardianRow),
    changes.GuardianRemoved: removing(tables.GuardianRow),
    changes.DeliveryAgreed: putting(tables.DeliveryRow),
    changes.StudentCardFilled: putting(tables.StudentCardRow),
    changes.CardVerified: putting(tables.CardCheckRow),
    changes.CardSourceNoted: putting(tables.CardSourceRow),
    changes.AbsenceExplained: of_same(
        tables.AbsenceReasonRow, putting(tables.AbsenceReasonRow), "student_id", "class_group_id"
    ),
    changes.AbsenceReasonWithdrawn: removing(tables.AbsenceReasonRow),
    changes.WeekChecked: putting(tables.WeekCheckRow),
    changes.LeavingExplained: putting_or_removing(tables.LeavingReasonRow, "reason"),
    changes.ListConfirmed: putting(tables.ListCheckRow),
    changes.ConsentRecorded: putting(tables.ConsentRow),
    changes.MessageWritten: keeping_known(tables.MessageRow, putting(tables.MessageRow, is_withdrawn=0)),
    changes.MessageWithdrawn: updating(tables.MessageRow, is_withdrawn=1),
    changes.LetterLogged: keeping_known(tables.LetterRow, putting(tables.LetterRow, answered_on=None, answer="")),
    changes.LetterAnswered: _answered,
    changes.PortfolioItemKept: keeping_known(tables.PortfolioItemRow, putting(tables.PortfolioItemRow)),
    changes.PortfolioItemRemoved: removing(tables.PortfolioItemRow),
    changes.NoticePublished: of_author(tables.NoticeRow, putting(tables.NoticeRow, is_withdrawn=0)),
    changes.NoticeWithdrawn: _notice_withdrawn,
    changes.NoteSent: of_author(tables.NoteRow, putting(tables.NoteRow)),
    changes.NoteRead: _read,
    changes.NoteWithdrawn: of_author(tables.NoteRow, removing(tables.NoteRow)),
}
