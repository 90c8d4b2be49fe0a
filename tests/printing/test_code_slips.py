"""Slips with one-time codes: one for each person, eight on a sheet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.printing.code_slips import SlipImprint, render_code_slips
from ejournal_desktop.readmodels.accounts import CodeSlip
from support.printed import RESOURCES, texts_of_pages

if TYPE_CHECKING:
    from pathlib import Path

SLIPS = tuple(
    CodeSlip(
        PersonName("Чыңгышева", "Өмүргүл", f"Асановна{number}"),
        f"chyngysheva{number}",
        f"{number:04d}-1111-2222-3333-4444",
        date(2026, 11, 27),
        "Точка 1 · каб. 101",
    )
    for number in range(9)
)
SCHOOL = SlipImprint("Школа № 61 имени Өмүра Чыңгышева")


def test_every_person_has_a_slip_with_all_that_the_first_log_in_needs(tmp_path: Path) -> None:
    file = tmp_path / "slips.pdf"
    file.write_bytes(render_code_slips(SLIPS, SCHOOL, RESOURCES))
    first, second = (" ".join(text.split()) for text in texts_of_pages(file))
    for slip in SLIPS[:8]:
        assert slip.code in first
        assert slip.handle in first
    assert "Действует по 27.11.2026" in first
    assert SLIPS[8].code in second
    assert SLIPS[0].code not in second
    assert "УЧЕБНАЯ" not in first
    assert SLIPS[0].code not in repr(SLIPS[0])
