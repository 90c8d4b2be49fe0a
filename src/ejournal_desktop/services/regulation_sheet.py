"""The regulation of the school to read, edition by edition (S0-7.4): everybody may know the rules they work by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_reading import is_rule_list, parameter_keys, regulation_to_mapping
from ejournal_desktop.domain.regulation_source import (
    DEFAULT_CLAUSE,
    ParameterSource,
    SourcedRow,
    clause_number,
)
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.readmodels.regulation_sheet import RegulationSheet, SheetLine
from ejournal_desktop.services.errors import UnknownRegulationError
from ejournal_desktop.services.regulation import preset, regulation_in_force
from ejournal_desktop.storage.queries.school import regulation_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.session import Session


class RegulationSheetService:
    """Reads editions; nothing here changes one."""

    def __init__(self, resources: Path, clock: Clock) -> None:
        self._resources = resources
        self._clock = clock

    def sheet(self, session: Session, day: date | None = None) -> RegulationSheet:
        """Return the edition in force on a day, today without one.

        Raises:
            NotAllowedError: the person has no account of this school.
        """
        session.require(Action.HAVE_ACCOUNT)
        wanted = day or self._clock.now().date()
        with session.database.read() as reading:
            regulation, days = regulation_in_force(reading, wanted), regulation_days(reading)
        valid_from = max((one for one in days if one <= wanted), default=days[0])
        lines = tuple(_lines(regulation, self._shipped(regulation)))
        return RegulationSheet(regulation, valid_from, tuple(reversed(days)), lines)

    def export(self, session: Session, path: Path, day: date | None = None) -> None:
        """Write the edition in force on a day to a file, today's without one, as plain values that presets have too.

        Raises:
            NotAllowedError: the person has no account of this school.
            DeviceError: the place is read-only, full or gone.
        """
        mapping = regulation_to_mapping(self.sheet(session, day).regulation)
        write_durably(path, (json.dumps(mapping, ensure_ascii=False, indent=2) + "\n").encode())

    def _shipped(self, regulation: Regulation) -> Regulation:
        """Return the preset the school began with, or its own rules where the program no longer ships that one."""
        try:
            return preset(self._resources, regulation.code.lower())
        except UnknownRegulationError:
            return regulation


def _lines(regulation: Regulation, shipped: Regulation) -> Iterator[SheetLine]:
    for key in parameter_keys():
        value, other = _value(regulation, key), _value(shipped, key)
        if is_rule_list(key):
            yield from _rows(key, value, other)
        else:
            yield _line(key, (value, other), regulation.source(key))


def _rows(key: str, rows: object, shipped: object) -> Iterator[SheetLine]:
    """Yield the rows of a rule list; one the preset has as well stands beside itself, any other beside nothing."""
    known = shipped if isinstance(shipped, tuple) else ()
    for row in rows if isinstance(rows, tuple) else ():
        yield _line(key, (row, row if row in known else None), row)


def _value(regulation: Regulation, key: str) -> object:
    group, _, name = key.partition(".")
    return getattr(getattr(regulation, group), name)


def _line(key: str, values: tuple[object, object], source: ParameterSource | SourcedRow) -> SheetLine:
    is_silent = source.clause == DEFAULT_CLAUSE
    number = "" if is_silent else clause_number(source.clause)
    return SheetLine(key, *values, number, source.reason, is_silent=is_silent)
