"""Acts about archives: who signs, which archives stand in the table, how each level of a check ended."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.printing.acts import archived_act, drill_act, handover_act, verified_act
from ejournal_desktop.printing.words import load_words
from ejournal_desktop.readmodels.acts import ActHeading, ArchiveActRow
from ejournal_desktop.readmodels.archive import ArchiveVerdict, Freshness, VerdictWord
from ejournal_desktop.readmodels.restoring import DrillReport
from support.source_tree import ROOT

if TYPE_CHECKING:
    from ejournal_desktop.printing.words import FormWords

DAY = date(2026, 11, 20)
HEADING = ActHeading("Школа № 61", DAY, "Асанова Г. К.", is_training=True)
ROW = ArchiveActRow(
    class_title="7А",
    number=12,
    week="2026-W47",
    carrier="ШКОЛА-1",
    manifest_hash="0123456789abcdef" * 4,
    author="Иманкулов Р. А.",
    is_confirmed=True,
    accepted_by="Хасанова А. А.",
    accepted_on=DAY,
)


@pytest.fixture(scope="module")
def words() -> FormWords:
    return load_words(ROOT / "resources" / "print")


@pytest.mark.requirement("S1-9b")
def test_both_sign_the_hand_over_and_each_archive_is_named_by_its_hash(words: FormWords) -> None:
    act = handover_act(words, HEADING, [ROW])
    assert act.table is not None
    assert act.table.rows == (("7А", "12", "16.11–22.11.2026", "ШКОЛА-1", "0123456789abcdef", "20.11.2026"),)
    assert act.signatories == ("Передал: Иманкулов Р. А.", "Принял: Хасанова А. А.")
    assert act.is_training


@pytest.mark.requirement("S1-9a")
def test_the_act_of_archiving_says_what_is_confirmed(words: FormWords) -> None:
    act = archived_act(words, HEADING, [ROW])
    assert act.table is not None
    assert act.table.rows[0][-1] == "да"
    assert act.signatories == ("Ответственный за архивирование: Иманкулов Р. А.",)


@pytest.mark.requirement("S0-5.4")
@pytest.mark.parametrize(
    ("word", "level", "results"),
    [
        (VerdictWord.GENUINE_COMPLETE, 4, ["верно"] * 5),
        (VerdictWord.DAMAGED, 1, ["верно", "верно", "неверно", "не проверялось", "не проверялось"]),
        (VerdictWord.GENUINE_FRESHNESS_UNKNOWN, 1, ["верно", "верно", *["не проверялось"] * 3]),
    ],
)
def test_every_level_of_a_check_has_its_own_result(
    words: FormWords, word: VerdictWord, level: int, results: list[str]
) -> None:
    verdict = ArchiveVerdict(word, False, level, Freshness.UNKNOWN, "ab" * 32)
    act = verified_act(words, HEADING, None, ("a.zip", verdict))
    assert act.table is not None
    assert [row[2] for row in act.table.rows] == [*results, "судить нельзя"]


@pytest.mark.requirement("S1-5g")
def test_a_drill_that_found_something_says_how_much(words: FormWords) -> None:
    report = DrillReport(
        class_title="7А",
        number=3,
        week="2026-W47",
        lost_entries=2,
        differences=(),
        changed=(),
        new_entries=5,
        records={"mark": (10, 12)},
    )
    act = drill_act(words, HEADING, report, [("отметки", 10, 12)])
    assert "потерянных записей 2" in act.paragraphs[1]
    assert act.table is not None
    assert act.table.rows == (("отметки", "10", "12"),)
