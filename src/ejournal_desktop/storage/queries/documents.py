"""The documents of the school, with and without their files, and what of them left the program."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, text

from ejournal_desktop.domain.access_kinds import ENTRIES
from ejournal_desktop.domain.school_board import DocumentState
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.readmodels.documents import DocumentFile, DocumentView, ExportRecord
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.board import DocumentExportRow, DocumentRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Row

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.storage.reading import Reading

_SHOWN = tuple(column for column in DocumentRow.__table__.columns if column.name != "content")
_NEW = Statement(
    text(
        f"""
    SELECT title FROM document WHERE withdrawn_at IS NULL AND account_id <> :account
      AND seconds > (SELECT seconds FROM access_event WHERE account = :account
                      AND kind IN ({", ".join(f"'{kind}'" for kind in ENTRIES)}) ORDER BY clock DESC LIMIT 1 OFFSET 1)
      AND NOT EXISTS (SELECT 1 FROM document AS newer
                      WHERE newer.replaces = document.document AND newer.withdrawn_at IS NULL)
    ORDER BY seconds DESC, document DESC
    """  # noqa: S608  constants
    )
)


def documents(reading: Reading) -> tuple[DocumentView, ...]:
    """Return every document there ever was, the newest date first; their files stay where they are."""
    row, names = DocumentRow, account_names(reading)
    newest = (row.day.desc(), row.document.desc())
    rows = reading.connection.execute(select(*_SHOWN).order_by(*newest)).all()
    replaced = {found.replaces for found in rows if found.replaces is not None and found.withdrawn_at is None}
    return tuple(_view(found, replaced, names) for found in rows)


def document_view(reading: Reading, document: int) -> DocumentView | None:
    """Return one document."""
    return next((one for one in documents(reading) if one.document == document), None)


def new_documents(reading: Reading, account: AccountId) -> tuple[str, ...]:
    """Return titles in force that others published since a person, who is in now, had come in the time before."""
    return tuple(title for (title,) in _NEW.all(reading.connection, {"account": account}))


def document_file(reading: Reading, document: int) -> DocumentFile | None:
    """Return the file of a document."""
    row = DocumentRow
    wanted = select(row.file_title, row.content).where(row.document == document)
    found = reading.connection.execute(wanted).first()
    if found is None:
        return None
    return DocumentFile(found.file_title, urlsafe_b64decode(found.content + "=" * (-len(found.content) % 4)))


def exports(reading: Reading) -> tuple[ExportRecord, ...]:
    """Return what left the program, the newest first."""
    row, names = DocumentExportRow, account_names(reading)
    wanted = (
        select(row.__table__, DocumentRow.title)
        .outerjoin(DocumentRow, DocumentRow.document == row.document)
        .order_by(row.clock.desc(), row.content_hash)
    )
    return tuple(
        ExportRecord(
            moment=moment_of(found.seconds, found.offset),
            author=_name(names, found.account_id),
            document=found.document,
            title=found.title or "",
            guide=found.guide,
            purpose=found.purpose,
            sha256=found.content_hash,
        )
        for found in reading.connection.execute(wanted)
    )


def _view(found: Row[Any], replaced: Collection[int], names: Mapping[AccountId, PersonName]) -> DocumentView:
    is_withdrawn = found.withdrawn_at is not None
    in_force = DocumentState.REPLACED if found.document in replaced else DocumentState.IN_FORCE
    return DocumentView(
        document=found.document,
        kind=found.kind,
        number=found.number,
        day=date.fromisoformat(found.day),
        title=found.title,
        replaces=found.replaces,
        file_title=found.file_title,
        author=_name(names, found.account_id),
        published_at=moment_of(found.seconds, found.offset),
        state=DocumentState.WITHDRAWN if is_withdrawn else in_force,
        withdrawn_by=_name(names, found.withdrawn_by) if is_withdrawn else "",
        withdrawn_at=moment_of(found.withdrawn_at, found.withdrawn_offset) if is_withdrawn else None,
        reason=found.reason,
    )


def _name(names: Mapping[AccountId, PersonName], account: int) -> str:
    name = names.get(AccountId(account))
    return "" if name is None else name.with_initials
