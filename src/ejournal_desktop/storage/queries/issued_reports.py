"""Which reports left the journal: when, by whom, on how many sheets, and the hash of the file (S1-10)."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from calendar import timegm
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select, text

from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.readmodels.report_papers import IssuedRecord
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.custody import KeptReportRow

if TYPE_CHECKING:
    from ejournal_desktop.storage.reading import Reading

ISSUED: Final = "report_"
_ISSUED = Statement(
    text(
        """
    SELECT kind, sheets, content_hash, account_id, seconds, "offset",
      (SELECT min(kept.clock) FROM kept_report AS kept
       WHERE kept.content_hash = printed_document.content_hash AND kept.clock >= printed_document.clock)
    FROM printed_document
    WHERE substr(kind, 1, :length) = :issued AND seconds + 60 * "offset" BETWEEN :starts AND :ends
    ORDER BY seconds DESC, clock DESC
    """
    )
)


def issued_reports(reading: Reading, first: date | None, last: date | None) -> tuple[IssuedRecord, ...]:
    """Return what was issued between two days, the newest first; without a day there is no bound."""
    until = date.max if last is None else last + timedelta(days=1)
    span = {
        "issued": ISSUED,
        "length": len(ISSUED),
        "starts": timegm((first or date.min).timetuple()),
        "ends": timegm(until.timetuple()) - 1,
    }
    authors = account_names(reading)
    return tuple(
        IssuedRecord(
            slug=kind.removeprefix(ISSUED),
            moment=moment_of(seconds, offset),
            author="" if (name := authors.get(AccountId(account))) is None else name.with_initials,
            sheets=sheets,
            sha256=content_hash,
            copy=copy,
        )
        for kind, sheets, content_hash, account, seconds, offset, copy in _ISSUED.all(reading.connection, span)
    )


def kept_workbook(reading: Reading, copy: int) -> bytes | None:
    """Return the copy of an issued report."""
    row = KeptReportRow
    content = reading.connection.execute(select(row.content).where(row.clock == copy)).scalar()
    return None if content is None else urlsafe_b64decode(content + "=" * (-len(content) % 4))
