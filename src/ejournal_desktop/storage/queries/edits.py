"""Who changed reference data and when, out of the signed log."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, text

from ejournal_desktop.kernel.identifiers import AccountId

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import tzinfo

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading

MOST_EDITS = 200
_WORDS = 160
# Lessons and marks are most of what is written: the code at the start of an entry leaves them out unread.
_ENTRIES = text(
    """
    SELECT header, payload FROM feed
    JOIN log_payload ON log_payload.feed = feed.number
    JOIN log_entry ON log_entry.feed = log_payload.feed AND log_entry.sequence = log_payload.sequence
    WHERE scope = :scope AND class_group_id IS :class_group AND json_extract(payload, '$[0][0]') IN :codes
    ORDER BY json_extract(header, '$.hlc') DESC LIMIT :most
    """
).bindparams(bindparam("codes", expanding=True))


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: its code and the texts and days it holds."""

    moment: datetime
    account: AccountId
    code: str
    words: str


def edits_of(
    reading: Reading, class_group: ClassGroupId | None, codes: Collection[str], zone: tzinfo | None
) -> tuple[Edit, ...]:
    """Return the newest changes of some kinds in the feeds of the school or of a class, the newest first."""
    scope = "system" if class_group is None else "class"
    values = {"scope": scope, "class_group": class_group, "codes": list(codes), "most": MOST_EDITS}
    rows = reading.connection.execute(_ENTRIES, values)
    found = [edit for header, payload in rows for edit in _edits(json.loads(header), json.loads(payload), codes, zone)]
    return tuple(found[:MOST_EDITS])


def _edits(
    header: dict[str, Any], payload: list[list[Any]], codes: Collection[str], zone: tzinfo | None
) -> Iterator[Edit]:
    moment = datetime.fromtimestamp(header["wall"][0], UTC).astimezone(zone)
    for code, *fields in payload:
        if code in codes:
            words = " · ".join(str(value) for value in fields if isinstance(value, str) and value)
            yield Edit(moment, AccountId(header["by"]), code, words[:_WORDS])
