"""Whether the clock of this computer can be right, told by the moments of the entries in the log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.deadlines import is_clock_doubtful
from ejournal_desktop.storage.statements import Question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.storage.reading import Reading

THIS_DAY: Final = timedelta(hours=12)
_HOUR: Final = 3600


class _Entries(NamedTuple):
    last: int | None
    earlier: int | None


# The last entry of each feed is looked for by itself: a grouping would walk through the whole log.
LAST_ENTRIES = Question(
    text(
        """
        SELECT max((SELECT json_extract(header, '$.wall[0]') FROM log_entry WHERE log_entry.feed = feed.number
                    ORDER BY sequence DESC LIMIT 1)),
               max((SELECT json_extract(header, '$.wall[0]') FROM log_entry WHERE log_entry.feed = feed.number
                    AND json_extract(header, '$.wall[0]') < :before ORDER BY sequence DESC LIMIT 1))
        FROM feed
        """
    ),
    _Entries,
)


def clock_values(now: datetime) -> Mapping[str, int]:
    """Return what ``LAST_ENTRIES`` asks with; whole hours, so that an answer can be kept for a while."""
    return {"before": int((now - THIS_DAY).timestamp()) // _HOUR * _HOUR}


def doubted_since(reading: Reading, now: datetime) -> datetime | None:
    """Return the entry by which a clock cannot be right, in its zone; nothing where it can.

    A clock that lags is told by the last entry of all. One that runs ahead is told by the last entry before this day:
    coming in writes an entry by the same clock.
    """
    ((last, earlier),) = reading.ask(LAST_ENTRIES, clock_values(now))
    latest, before = _moment(last, now), _moment(earlier, now)
    if latest is not None and latest > now:
        return latest if is_clock_doubtful(now, latest) else None
    return before if is_clock_doubtful(now, before) else None


def _moment(seconds: int | None, like: datetime) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).astimezone(like.tzinfo)
