"""Remarks under topics put up for discussion, and proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.readmodels.documents import Remark
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.tables.board import NoticeRemarkRow, ProposalRow

if TYPE_CHECKING:
    from sqlalchemy import Executable

    from ejournal_desktop.storage.reading import Reading


def remarks_under(reading: Reading, notice: int, account: AccountId) -> tuple[Remark, ...]:
    """Return what was said to a topic, the first word first; ``account`` tells whose are one's own."""
    row = NoticeRemarkRow
    shown = select(row.remark, row.text, row.account_id, row.seconds, row.offset)
    wanted = shown.where(row.notice == notice, row.is_withdrawn == 0).order_by(row.seconds, row.remark)
    return _read(reading, wanted, account)


def proposals(reading: Reading, account: AccountId) -> tuple[Remark, ...]:
    """Return the proposals that were not taken back, the newest first."""
    row = ProposalRow
    shown = select(row.proposal.label("remark"), row.text, row.account_id, row.seconds, row.offset)
    newest = (row.seconds.desc(), row.proposal.desc())
    return _read(reading, shown.where(row.is_withdrawn == 0).order_by(*newest), account)


def remark_author(reading: Reading, remark: int) -> AccountId | None:
    """Return who made a remark that was not taken back."""
    row = NoticeRemarkRow
    return _author(reading, select(row.account_id).where(row.remark == remark, row.is_withdrawn == 0))


def proposal_author(reading: Reading, proposal: int) -> AccountId | None:
    """Return who made a proposal that was not taken back."""
    row = ProposalRow
    return _author(reading, select(row.account_id).where(row.proposal == proposal, row.is_withdrawn == 0))


def _author(reading: Reading, wanted: Executable) -> AccountId | None:
    found = reading.connection.execute(wanted).scalar()
    return None if found is None else AccountId(found)


def _read(reading: Reading, wanted: Executable, account: AccountId) -> tuple[Remark, ...]:
    names = account_names(reading)
    return tuple(
        Remark(
            remark=found.remark,
            author=names[found.account_id].with_initials if found.account_id in names else "",
            moment=moment_of(found.seconds, found.offset),
            text=found.text,
            is_own=found.account_id == account,
        )
        for found in reading.connection.execute(wanted)
    )
