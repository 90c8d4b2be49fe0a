"""Who came in, went, changed a secret, or tried in vain."""

from __future__ import annotations

from calendar import timegm
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from ejournal_desktop.domain.access_kinds import ENTRIES, AccessKind, TryKind
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.readmodels.access_log import AccessLine, AccessLog, AccessPerson, FailedSince
from ejournal_desktop.storage.log import CLOCK_COUNTER_BITS, CLOCK_EPOCH
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.statements import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.storage.reading import Reading

MOST_LINES: Final = 2000
_DAY: Final = 24 * 60 * 60
# The hybrid clock never runs behind the wall clock, so it may leave out what came earlier, account by account.
_EVENTS = Statement(
    text(
        """
    SELECT event.account, event.kind, event.workstation, event.seconds, event."offset"
    FROM account CROSS JOIN access_event AS event ON event.account = account.account_id
    WHERE event.clock >= :clock AND event.seconds + 60 * event."offset" BETWEEN :starts AND :ends
      AND (:account IS NULL OR event.account = :account)
    ORDER BY event.seconds DESC, event.clock DESC LIMIT :most
    """
    )
)
_TRIES = Statement(
    text(
        """
    SELECT account, kind, workstation, first, zone, tries, last FROM failed_tries
    WHERE first + 60 * zone BETWEEN :starts AND :ends AND (:account IS NULL OR account = :account)
    ORDER BY first DESC LIMIT :most
    """
    )
)
_RECOVERIES = Statement(
    text(
        """
    SELECT account_id, seconds, "offset" FROM recovery_use
    WHERE seconds + 60 * "offset" BETWEEN :starts AND :ends AND (:account IS NULL OR account_id = :account)
    """
    )
)
_ENTRY_BEFORE = Statement(
    text(
        f"""
    SELECT clock FROM access_event WHERE account = :account AND kind IN ({", ".join(f"'{kind}'" for kind in ENTRIES)})
    ORDER BY clock DESC LIMIT 1 OFFSET 1
    """  # noqa: S608  constants
    )
)
_TRIES_SINCE = Statement(
    text("SELECT tries, last, zone FROM failed_tries WHERE account = :account AND clock > :clock ORDER BY last DESC")
)


def access_log(reading: Reading, first: date, last: date, account: AccountId | None = None) -> AccessLog:
    """Return the lines of one person, or of everybody, between two days; at most ``MOST_LINES``, the newest."""
    starts = timegm(first.timetuple())
    span = {
        "starts": starts,
        "ends": timegm((last + timedelta(days=1)).timetuple()) - 1,
        "account": account,
        "most": MOST_LINES + 1,
        "clock": _clock_of(starts - _DAY),
    }
    names = account_names(reading)
    lines = [*_events(reading, span, names), *_tries(reading, span, names), *_recoveries(reading, span, names)]
    lines.sort(key=lambda line: line.moment, reverse=True)
    return AccessLog(first, last, tuple(lines[:MOST_LINES]), is_cut=len(lines) > MOST_LINES)


def access_people(reading: Reading) -> tuple[AccessPerson, ...]:
    """Return everybody who ever had a log-in, by name."""
    names = sorted(account_names(reading).items(), key=lambda named: named[1].sort_key())
    return tuple(AccessPerson(account, name.with_initials) for account, name in names)


def failed_since_last_entry(reading: Reading, account: AccountId) -> FailedSince:
    """Return the failed tries that were noted since a person, who is in now, had come in the time before."""
    before = _ENTRY_BEFORE.first(reading.connection, {"account": account})
    clock = 0 if before is None else before[0]
    rows = _TRIES_SINCE.all(reading.connection, {"account": account, "clock": clock})
    if not rows:
        return FailedSince()
    _, last, zone = rows[0]
    return FailedSince(sum(tries for tries, _, _ in rows), moment_of(last, zone))


def _events(
    reading: Reading, span: Mapping[str, int | None], names: Mapping[AccountId, PersonName]
) -> Iterator[AccessLine]:
    for account, kind, workstation, seconds, offset in _EVENTS.all(reading.connection, span):
        yield AccessLine(
            moment_of(seconds, offset), account, _name(names, account), AccessKind(kind), workstation=workstation
        )


def _tries(
    reading: Reading, span: Mapping[str, int | None], names: Mapping[AccountId, PersonName]
) -> Iterator[AccessLine]:
    for account, kind, workstation, first, zone, tries, last in _TRIES.all(reading.connection, span):
        yield AccessLine(
            moment_of(first, zone),
            account,
            _name(names, account),
            TryKind(kind),
            workstation=workstation,
            tries=tries,
            until=moment_of(last, zone) if last > first else None,
        )


def _recoveries(
    reading: Reading, span: Mapping[str, int | None], names: Mapping[AccountId, PersonName]
) -> Iterator[AccessLine]:
    for account, seconds, offset in _RECOVERIES.all(reading.connection, span):
        yield AccessLine(
            moment_of(seconds, offset), account, _name(names, account), AccessKind.RECOVERY, workstation=""
        )


def _name(names: Mapping[AccountId, PersonName], account: int) -> str:
    name = names.get(AccountId(account))
    return "" if name is None else name.with_initials


def _clock_of(seconds: int) -> int:
    return max(0, seconds - int(CLOCK_EPOCH.timestamp())) * 1000 << CLOCK_COUNTER_BITS
