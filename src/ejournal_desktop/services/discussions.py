"""Remarks of the staff under topics put up for discussion, and proposals for a better journal (S0-4.2.2, S0-4.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_board import (
    NoticeRemarked,
    NoticeRemarkWithdrawn,
    ProposalMade,
    ProposalWithdrawn,
)
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.school_board import NoticeKind
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.board_errors import NoDiscussionError
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.spreadsheets.report_workbook import plain_csv
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.board import notice_view
from ejournal_desktop.storage.queries.discussions import (
    proposal_author,
    proposals,
    remark_author,
    remarks_under,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.documents import Remark
    from ejournal_desktop.services.session import Session


class DiscussionsService:
    """Everybody who works here may speak; a word is taken back by whoever said it."""

    def remarks(self, session: Session, notice: int) -> tuple[Remark, ...]:
        """Return what was said to a topic, the first word first."""
        session.require(Action.HAVE_ACCOUNT)
        with session.database.read() as reading:
            return remarks_under(reading, notice, session.signed_in.account)

    def remark(self, session: Session, notice: int, text: str) -> int:
        """Say something to a topic and return the identity of the remark.

        Raises:
            EmptyTextError: there is no text.
            NoDiscussionError: the notice puts no topic up for discussion, or was taken down.
        """
        words = _words(text)
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            view = notice_view(work, notice, session.signed_in.account)
            if view is None or view.matter.kind is not NoticeKind.DISCUSSION:
                raise NoDiscussionError
            remark = work.new_identifier()
            work.record(STAFF, [NoticeRemarked(remark, notice, words)])
        return remark

    def withdraw_remark(self, session: Session, remark: int) -> None:
        """Take a remark of one's own back.

        Raises:
            UnknownRecordError: there is no such remark.
            NotAllowedError: it is somebody else's.
        """
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            _require_own(session, remark_author(work, remark), kind="remark")
            work.record(STAFF, [NoticeRemarkWithdrawn(remark)])

    def proposals(self, session: Session) -> tuple[Remark, ...]:
        """Return the proposals that were not taken back, the newest first."""
        session.require(Action.HAVE_ACCOUNT)
        with session.database.read() as reading:
            return proposals(reading, session.signed_in.account)

    def propose(self, session: Session, text: str) -> int:
        """Propose something and return the identity of the proposal.

        Raises:
            EmptyTextError: there is no text.
        """
        words = _words(text)
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            proposal = work.new_identifier()
            work.record(STAFF, [ProposalMade(proposal, words)])
        return proposal

    def withdraw_proposal(self, session: Session, proposal: int) -> None:
        """Take a proposal of one's own back.

        Raises:
            UnknownRecordError: there is no such proposal.
            NotAllowedError: it is somebody else's.
        """
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            _require_own(session, proposal_author(work, proposal), kind="proposal")
            work.record(STAFF, [ProposalWithdrawn(proposal)])

    def save_proposals(self, session: Session, path: Path, heads: Sequence[str]) -> int:
        """Write the list of proposals as CSV and return how many it has; ``heads`` name date, author and text.

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        listed = self.proposals(session)
        rows = [(f"{one.moment:%d.%m.%Y %H:%M}", one.author, one.text) for one in listed]
        write_durably(path, plain_csv(heads, rows))
        return len(rows)


def _words(text: str) -> str:
    words = normalised(text)
    if not words:
        raise EmptyTextError
    return words


def _require_own(session: Session, author: AccountId | None, *, kind: str) -> None:
    if author is None:
        raise UnknownRecordError(kind=kind)
    if author != session.signed_in.account:
        raise NotAllowedError
