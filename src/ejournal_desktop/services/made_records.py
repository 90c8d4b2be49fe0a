"""What a number in a later change once stood for: looked up in the log, for in the state it may be gone already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain import changes_desk, changes_teaching
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.services.entry_judging import changes_of
from ejournal_desktop.sync.log_check import read_header

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.archive import LogFeed

_NUMBER_OF: Final[dict[type[Change], str]] = {
    changes_teaching.FileAttached: "attachment",
    changes_teaching.WorkPlanned: "work",
    changes_desk.AbsenceExplained: "absence",
    changes_desk.MessageWritten: "message",
    changes_desk.LetterLogged: "letter",
    changes_desk.PortfolioItemKept: "portfolio_item",
}
_MARKS: Final = tuple(f'["{kind.code}"'.encode() for kind in _NUMBER_OF)


@dataclass(frozen=True, slots=True)
class MadeRecord:
    """The change that made a record, who wrote it, and in the log of which class group."""

    change: Change
    author: AccountId
    class_group: int | None


def made_records(feeds: Sequence[LogFeed]) -> Mapping[tuple[type[Change], int], MadeRecord]:
    """Return what made each record with a number of its own, by kind and number; of two the first one by the clock."""
    known: dict[tuple[type[Change], int], MadeRecord] = {}
    for _, key, record in sorted(_found(feeds), key=lambda one: one[0]):
        known.setdefault(key, record)
    return known


def _found(feeds: Sequence[LogFeed]) -> Iterator[tuple[tuple[int, int], tuple[type[Change], int], MadeRecord]]:
    for feed in feeds:
        for entry in feed.entries:
            if not any(mark in (entry.payload or b"") for mark in _MARKS):
                continue
            header = read_header(entry.header)
            for change in changes_of(entry):
                name = _NUMBER_OF.get(type(change))
                if name is not None:
                    record = MadeRecord(change, AccountId(header.account), feed.class_group)
                    yield (header.clock, header.feed), (type(change), getattr(change, name)), record
