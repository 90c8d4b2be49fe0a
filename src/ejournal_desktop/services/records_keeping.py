"""Two properties of records that rest on the registers: usability and the log of disposal (S0-6.3)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.regulation_keeping import KeptDocument
from ejournal_desktop.domain.retention import kept_until, years_of
from ejournal_desktop.readmodels.printing import PrintForm
from ejournal_desktop.readmodels.records_report import (
    FactCode,
    PropertyReport,
    PropertyState,
    RecordsFact,
    RecordsProperty,
)
from ejournal_desktop.storage.queries.custody import archive_custody, drills
from ejournal_desktop.storage.queries.people import class_groups
from ejournal_desktop.storage.queries.prints import volumes_of_year
from ejournal_desktop.storage.queries.school import current_year, school_year, school_years

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.regulation_keeping import Retention
    from ejournal_desktop.readmodels.custody import ArchiveCustody
    from ejournal_desktop.readmodels.records_report import FactValue
    from ejournal_desktop.readmodels.restoring import DrillRecord
    from ejournal_desktop.storage.reading import Reading

DAYS_OF_MONTH = 30


def usability(reading: Reading, regulation: Regulation, now: datetime) -> PropertyReport:
    """Tell whether the newest archive of every class can be read, and whether one was tried in time."""
    archives, classes = _archives(reading, now.date())
    term = timedelta(days=regulation.archive.trial_restore_months * DAYS_OF_MONTH)
    drill, tried = _drill(drills(reading), now, term)
    volumes = [volume for year in school_years(reading) for volume in volumes_of_year(reading, year)]
    printed = {"day": max(volume.moment for volume in volumes).date().isoformat()} if volumes else {}
    facts = (archives, drill, RecordsFact(FactCode.VOLUMES_PRINTED, {"count": len(volumes), **printed}))
    return PropertyReport(RecordsProperty.USABILITY, _worse(classes, tried), facts)


def disposal_log(reading: Reading, regulation: Regulation, today: date) -> PropertyReport:
    """Tell whether every kind of document has a term, and what was disposed of by which acts."""
    retention = regulation.retention
    kinds = tuple(dict.fromkeys(term.document for term in retention.terms))
    known = sum(years_of(retention, kind) is not None for kind in kinds)
    overdue, acts = _disposed(reading, retention, today)
    named = {"acts": "; ".join(dict.fromkeys(acts))} if acts else {}
    facts = [
        RecordsFact(FactCode.TERMS_SET, {"kinds": len(kinds), "count": known, "order": retention.order}),
        RecordsFact(FactCode.VOLUMES_DISPOSED, {"count": len(acts), **named}),
    ]
    if overdue:
        facts.append(RecordsFact(FactCode.VOLUMES_OVERDUE, {"count": overdue}))
    state = PropertyState.MET if kinds and known == len(kinds) else PropertyState.NOT_MET
    return PropertyReport(RecordsProperty.DISPOSAL_LOG, state, tuple(facts))


def _archives(reading: Reading, today: date) -> tuple[RecordsFact, PropertyState]:
    """Count the classes of the current year whose newest archive was read again from its carrier."""
    year = current_year(reading, today)
    classes = () if year is None else class_groups(reading, year)
    records = () if year is None else archive_custody(reading, year)
    newest: dict[int, ArchiveCustody] = {}
    for record in records:
        newest.setdefault(record.class_group, record)
    confirmed = sum(record.is_confirmed for record in newest.values())
    counts = {"classes": len(classes), "archived": len(newest), "count": confirmed}
    fact = RecordsFact(FactCode.CLASSES_ARCHIVED, counts)
    if not classes or (len(newest) == len(classes) and confirmed < len(classes)):
        return fact, PropertyState.CANNOT_TELL
    return fact, PropertyState.MET if len(newest) == len(classes) else PropertyState.NOT_MET


def _drill(done: Sequence[DrillRecord], now: datetime, term: timedelta) -> tuple[RecordsFact, PropertyState]:
    if not done:
        return RecordsFact(FactCode.DRILL_NONE, {}), PropertyState.CANNOT_TELL
    last = done[0]
    fields: Mapping[str, FactValue] = {
        "class_title": last.class_title,
        "number": last.number,
        "count": last.differences,
        "day": last.moment.date().isoformat(),
    }
    fact = RecordsFact(FactCode.DRILL_LAST, fields)
    if last.differences:
        return fact, PropertyState.NOT_MET
    return fact, PropertyState.MET if now - last.moment <= term else PropertyState.CANNOT_TELL


def _disposed(reading: Reading, retention: Retention, today: date) -> tuple[int, tuple[str, ...]]:
    """Return how many stored volumes stayed beyond their term, and the acts by which others went."""
    overdue, acts = 0, []
    for year in school_years(reading):
        ends = school_year(reading, year).ends
        for volume in volumes_of_year(reading, year):
            kind = KeptDocument.SUMMARY_SHEET if volume.form is PrintForm.YEAR else KeptDocument.JOURNAL
            until = kept_until(ends, years_of(retention, kind))
            if volume.act:
                acts.append(volume.act)
            elif volume.place and until is not None and until < today:
                overdue += 1
    return overdue, tuple(acts)


def _worse(*states: PropertyState) -> PropertyState:
    for state in (PropertyState.NOT_MET, PropertyState.CANNOT_TELL):
        if state in states:
            return state
    return PropertyState.MET
