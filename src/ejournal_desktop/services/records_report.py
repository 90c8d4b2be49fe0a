"""Which properties of records the journal has, told from the journal itself (S0-6.3, ГОСТ Р ИСО 15489-1-2019)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import device_of
from ejournal_desktop.readmodels.integrity import IntegrityCode
from ejournal_desktop.readmodels.records_report import (
    FactCode,
    PropertyReport,
    PropertyState,
    RecordsFact,
    RecordsProperty,
    RecordsReport,
)
from ejournal_desktop.services.records_keeping import disposal_log, usability
from ejournal_desktop.storage.queries.archive_content import all_feeds
from ejournal_desktop.storage.queries.records import kept_corrections, known_accounts, workstation_devices
from ejournal_desktop.sync.errors import DamagedArchiveError
from ejournal_desktop.sync.log_check import EntryHeader, read_header

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.archive import LogFeed
    from ejournal_desktop.readmodels.integrity import CheckReport
    from ejournal_desktop.services.diagnostics import DiagnosticsService
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

_HEADS_UNKNOWN = frozenset({IntegrityCode.HEADS_ABSENT, IntegrityCode.HEADS_DAMAGED})


class RecordsReportService:
    """Reports on the journal as records; nothing in the report is claimed, everything is counted."""

    def __init__(self, diagnostics: DiagnosticsService, clock: Clock) -> None:
        self._diagnostics = diagnostics
        self._clock = clock

    def report(self, session: Session) -> RecordsReport:
        """Check the whole journal and tell of each property whether it is met, and why.

        Raises:
            NotAllowedError: the person may not read the history of the school.
        """
        session.require_reading(Action.READ_LOG)
        check, now = self._diagnostics.check(session), self._clock.now()
        paper = session.regulation.paper
        with session.database.read() as reading:
            entries = _counted(reading)
            properties = (
                _authenticity(check, entries),
                _reliability(entries),
                _integrity(check, kept_corrections(reading)),
                usability(reading, session.regulation, now),
                _metadata(entries),
                disposal_log(reading, session.regulation, now.date()),
            )
        return RecordsReport(now, paper.records_standard, paper.is_paper_copy_required, properties)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entries:
    """The entries of the log, counted: read in full, by a known account, payloads still there, and who and where."""

    total: int
    complete: int
    attributed: int
    payloads: int
    people: int
    keys: int
    workstations: int
    named_workstations: int


def _counted(reading: Reading) -> _Entries:
    feeds, accounts = all_feeds(reading), known_accounts(reading)
    headers = list(_headers(feeds))
    devices = {device_of(header.feed) for header in headers}
    entries = [entry for feed in feeds for entry in feed.entries]
    return _Entries(
        total=len(entries),
        complete=len(headers),
        attributed=sum(header.account in accounts for header in headers),
        payloads=sum(entry.payload is not None for entry in entries),
        people=len({header.account for header in headers}),
        keys=len({header.key_id for header in headers}),
        workstations=len(devices),
        named_workstations=len(devices & workstation_devices(reading)),
    )


def _headers(feeds: Sequence[LogFeed]) -> Iterator[EntryHeader]:
    for feed in feeds:
        for entry in feed.entries:
            try:
                yield read_header(entry.header)
            except DamagedArchiveError:
                continue


def _authenticity(check: CheckReport, entries: _Entries) -> PropertyReport:
    """Tell whether every entry is signed by a person's key whose certificate leads to the root."""
    refused = sum(finding.code is IntegrityCode.ENTRY_REFUSED for finding in check.findings)
    signed = {"entries": check.entries, "keys": entries.keys, "people": entries.people}
    facts = [RecordsFact(FactCode.ENTRIES_SIGNED, signed)]
    if refused:
        facts = [
            RecordsFact(FactCode.ENTRIES_REFUSED, {"entries": check.entries, "feeds": check.feeds, "count": refused})
        ]
    return PropertyReport(RecordsProperty.AUTHENTICITY, _state(check.entries, is_met=not refused), tuple(facts))


def _reliability(entries: _Entries) -> PropertyReport:
    """Tell whether every entry names its author, moment and workstation."""
    facts = (
        RecordsFact(FactCode.ENTRIES_ATTRIBUTED, {"entries": entries.total, "count": entries.attributed}),
        RecordsFact(FactCode.WORKSTATIONS, {"workstations": entries.workstations, "count": entries.named_workstations}),
    )
    is_met = entries.attributed == entries.total
    return PropertyReport(RecordsProperty.RELIABILITY, _state(entries.total, is_met=is_met), facts)


def _integrity(check: CheckReport, corrections: int) -> PropertyReport:
    """Tell whether chains and replay are clean, and nothing that was seen before is missing."""
    found = Counter(finding.code for finding in check.findings)
    facts = [RecordsFact(FactCode.FEEDS_CHECKED, {"entries": check.entries, "feeds": check.feeds})]
    facts += [
        RecordsFact(FactCode.HEADS_UNKNOWN, {})
        if code in _HEADS_UNKNOWN
        else RecordsFact(FactCode.FINDINGS, {"finding": code.value, "count": count})
        for code, count in found.items()
    ]
    facts.append(RecordsFact(FactCode.CORRECTIONS_KEPT, {"count": corrections}))
    state = _state(check.entries, is_met=not found)
    if found and found.keys() <= _HEADS_UNKNOWN:
        state = PropertyState.CANNOT_TELL
    return PropertyReport(RecordsProperty.INTEGRITY, state, tuple(facts))


def _metadata(entries: _Entries) -> PropertyReport:
    """Tell whether every entry carries all fields of the format."""
    facts = (
        RecordsFact(FactCode.ENTRY_FIELDS, {"entries": entries.total, "count": entries.complete}),
        RecordsFact(FactCode.PAYLOADS_KEPT, {"entries": entries.total, "count": entries.payloads}),
    )
    is_met = entries.complete == entries.total
    return PropertyReport(RecordsProperty.METADATA, _state(entries.total, is_met=is_met), facts)


def _state(entries: int, *, is_met: bool) -> PropertyState:
    """Return the state of a property of entries; an empty log proves nothing."""
    if not entries:
        return PropertyState.CANNOT_TELL
    return PropertyState.MET if is_met else PropertyState.NOT_MET
