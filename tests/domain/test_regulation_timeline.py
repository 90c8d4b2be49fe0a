"""Exactly one edition of the regulation judges every day (S0-7.4, S1-7.1)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ejournal_desktop.domain.regulation_timeline import timeline_of
from support.regulations import preset

FIRST, SECOND, THIRD = date(2026, 9, 1), date(2026, 11, 1), date(2027, 1, 11)
EDITIONS = [(FIRST, preset("S0")), (SECOND, preset("S1")), (THIRD, preset("S2"))]
DAY = timedelta(days=1)


@pytest.mark.requirement("S0-7.4", "S1-7.1")
@pytest.mark.parametrize("looked_from", [date(2020, 1, 1), FIRST, SECOND - DAY, SECOND, THIRD, date(2040, 1, 1)])
def test_every_day_has_one_edition_from_wherever_it_is_looked(looked_from: date) -> None:
    timeline = timeline_of(EDITIONS, looked_from)
    judged = {
        day: timeline.at(day).code for day in (date.min, FIRST, SECOND - DAY, SECOND, THIRD - DAY, THIRD, date.max)
    }
    assert list(judged.values()) == ["S0", "S0", "S0", "S1", "S1", "S2", "S2"]
    assert len(timeline.editions) == len(EDITIONS)
    assert timeline.regulation == timeline.at(looked_from)


def test_a_school_that_never_changed_its_rules_has_one_for_all_days() -> None:
    timeline = timeline_of(EDITIONS[:1], SECOND)
    assert timeline.others == ()
    assert timeline.at(date(1999, 1, 1)).code == "S0"
