"""The rules of the school as a sheet to read: editions, the shipped preset beside them, clauses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import RegulationAdopted
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.regulation import stored_form
from ejournal_desktop.storage.log import SYSTEM

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.regulation_sheet import RegulationSheet, SheetLine
    from ejournal_desktop.services.regulation_sheet import RegulationSheetService
    from ejournal_desktop.services.session import Session
    from support.schools import School

LATER = date(2099, 1, 1)


@pytest.fixture
def sheets(school: School) -> RegulationSheetService:
    return school.container.regulation_sheet


def _line(sheet: RegulationSheet, key: str) -> SheetLine:
    return next(line for line in sheet.lines if line.key == key)


def _adopt_longer_idle_time(session: Session) -> None:
    rules = session.regulation
    changed = replace(rules, access=replace(rules.access, idle_minutes=10))
    with session.database.write(session.actor(Action.EDIT_REGULATION)) as work:
        work.record(SYSTEM, [RegulationAdopted(LATER, stored_form(changed))])


@pytest.mark.requirement("S0-7.4")
def test_every_edition_can_be_read_and_a_changed_value_stands_beside_the_shipped_one(
    sheets: RegulationSheetService, session: Session
) -> None:
    _adopt_longer_idle_time(session)
    today, later = sheets.sheet(session), sheets.sheet(session, LATER)
    assert later.editions == (LATER, today.valid_from)
    assert not _line(today, "access.idle_minutes").is_changed
    changed = _line(later, "access.idle_minutes")
    assert (changed.value, changed.shipped, changed.is_silent) == (10, 4, True)
    assert changed.reason


def test_a_clause_is_its_number_in_the_document_and_a_rule_list_gives_a_line_for_each_row(
    sheets: RegulationSheetService, session: Session
) -> None:
    sheet = sheets.sheet(session)
    rows = [line for line in sheet.lines if line.key == "deadlines.rules"]
    assert [line.value for line in rows] == list(session.regulation.deadlines.rules)
    assert {line.clause.partition("-")[0] for line in rows if line.clause}.isdisjoint({"S0", "S1"})
    assert not any(line.is_changed for line in sheet.lines)
