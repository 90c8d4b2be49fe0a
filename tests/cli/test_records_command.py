"""``records``: the journal as records, for people and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.cli.words_ru import RUSSIAN
from ejournal_desktop.readmodels.integrity import IntegrityCode
from ejournal_desktop.readmodels.records_report import FactCode, PropertyState, RecordsProperty

if TYPE_CHECKING:
    from support.terminals import Terminal

pytestmark = pytest.mark.requirement("S0-6.3")

WORDS = {
    *(f"records_{code}" for code in (*RecordsProperty, *PropertyState)),
    *(f"fact_{code}" for code in FactCode),
    *(f"records_finding_{code}" for code in IntegrityCode if not code.startswith("heads_")),
}


def test_every_property_state_and_fact_has_words() -> None:
    assert WORDS - RUSSIAN.keys() == set()


def test_the_report_is_read_by_people_and_ends_with_three_until_all_is_met(terminal: Terminal) -> None:
    done = terminal.run_as("belov", "records")
    assert (done.returncode, done.stderr) == (3, "")
    assert "Подлинность: выполнено\n" in done.stdout
    assert "Учёт хранения и уничтожения: не выполнено\n" in done.stdout
    assert done.stdout.rstrip().splitlines()[-1] in {RUSSIAN[f"records_paper_{key}"] for key in ("required", "advised")}


def test_the_report_is_read_by_programs(terminal: Terminal) -> None:
    told = terminal.json_as("asanova", "records")
    states = {row["name"]: row["state"] for row in told["properties"]}
    assert states["integrity"] == "met"
    assert not told["is_met"]
    assert all(fact["text"] for row in told["properties"] for fact in row["facts"])


def test_a_teacher_gets_no_report(terminal: Terminal) -> None:
    done = terminal.run_as("volkova", "records")
    assert (done.returncode, done.stdout) == (3, "")
