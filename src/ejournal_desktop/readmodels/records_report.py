"""The self-report on the six properties of records of ГОСТ Р ИСО 15489-1-2019 (S0-6.3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

FactValue: TypeAlias = "int | str"


class RecordsProperty(StrEnum):
    """What the standard asks of records and of their keeping, in its order."""

    AUTHENTICITY = "authenticity"
    RELIABILITY = "reliability"
    INTEGRITY = "integrity"
    USABILITY = "usability"
    METADATA = "metadata"
    DISPOSAL_LOG = "disposal_log"


class PropertyState(StrEnum):
    """Whether the journal has a property; ``CANNOT_TELL`` where what would prove it is not there."""

    MET = "met"
    NOT_MET = "not_met"
    CANNOT_TELL = "cannot_tell"


class FactCode(StrEnum):
    """What was seen in the journal; the words of a code take the fields of its fact."""

    ENTRIES_SIGNED = "entries_signed"
    ENTRIES_REFUSED = "entries_refused"
    ENTRIES_ATTRIBUTED = "entries_attributed"
    WORKSTATIONS = "workstations"
    FEEDS_CHECKED = "feeds_checked"
    FINDINGS = "findings"
    HEADS_UNKNOWN = "heads_unknown"
    CORRECTIONS_KEPT = "corrections_kept"
    CLASSES_ARCHIVED = "classes_archived"
    DRILL_LAST = "drill_last"
    DRILL_NONE = "drill_none"
    VOLUMES_PRINTED = "volumes_printed"
    ENTRY_FIELDS = "entry_fields"
    PAYLOADS_KEPT = "payloads_kept"
    TERMS_SET = "terms_set"
    VOLUMES_DISPOSED = "volumes_disposed"
    VOLUMES_OVERDUE = "volumes_overdue"


@dataclass(frozen=True, slots=True)
class RecordsFact:
    """One thing seen, with its numbers, days (ISO) and titles."""

    code: FactCode
    fields: Mapping[str, FactValue]


@dataclass(frozen=True, slots=True)
class PropertyReport:
    """One property, whether the journal has it, and the facts this rests on."""

    name: RecordsProperty
    state: PropertyState
    facts: tuple[RecordsFact, ...]


@dataclass(frozen=True, slots=True)
class RecordsReport:
    """The whole report; ``standard`` and ``is_paper_copy_required`` are what the regulation in force says."""

    moment: datetime
    standard: str
    is_paper_copy_required: bool
    properties: tuple[PropertyReport, ...]

    @property
    def is_met(self) -> bool:
        """Whether every property is met."""
        return all(row.state is PropertyState.MET for row in self.properties)
