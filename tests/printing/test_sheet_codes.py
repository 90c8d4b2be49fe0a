"""Codes of sheets: they change with what a sheet says, and with nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.printing.loose import plan_comparison, plan_supplement, runs_of
from ejournal_desktop.printing.sheets import sheet_codes
from ejournal_desktop.printing.volume_pdf import render_volume
from ejournal_desktop.readmodels.printing import (
    CODE_ALPHABET,
    AbsenceLetters,
    PrintOptions,
    SheetCode,
    bare_code,
    codes_from_text,
    codes_to_text,
    shown_code,
)
from support.printed import RESOURCES, plan, resources, settings, texts_of_pages
from support.volumes import ARCHIVE, Scope, a_volume

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.volume import ClassVolume

SCOPE = Scope(5, (30, 8))
CODES = st.text(CODE_ALPHABET, min_size=10, max_size=10)


def codes(volume: ClassVolume, **changes: object) -> dict[int, str]:
    """Return the codes of a volume's sheets by number."""
    return {one.sheet: one.code for one in sheet_codes(plan(volume, **changes), resources().fonts)}


def corrected(volume: ClassVolume) -> ClassVolume:
    """Return a volume with one mark changed on the first spread of the second subject."""
    page = volume.subjects[1].page
    place = next(place for place, cell in page.cells.items() if cell.marks == ("5",))
    changed = replace(volume.subjects[1], page=replace(page, cells={**page.cells, place: Cell(("2",))}))
    return replace(volume, subjects=(volume.subjects[0], changed))


@pytest.mark.requirement("S1-9c")
def test_one_mark_changes_the_code_of_its_sheet_and_of_no_other() -> None:
    volume = a_volume(SCOPE)
    before, after = codes(volume), codes(corrected(volume))
    starts = [entry.page for entry in plan(volume).outline if entry.is_subject]
    assert [sheet for sheet in before if before[sheet] != after[sheet]] == [starts[1] // 2 + 1]


def test_archive_and_program_do_not_change_codes() -> None:
    volume = a_volume(SCOPE)
    later = replace(volume, archive=replace(ARCHIVE, manifest_hash="0" * 64, archive="another", root_fingerprint="f"))
    assert codes(later, program_version="9.9") == codes(volume)


def test_settings_that_change_the_paper_change_codes() -> None:
    volume = a_volume(SCOPE)
    assert codes(volume, binding_margin_mm=30) != codes(volume)


def test_equal_sheets_of_different_parts_have_different_codes() -> None:
    volume = a_volume(SCOPE)
    assert not set(codes(volume).values()) & set(codes(volume, volume_number=2).values())


@pytest.mark.requirement("S1-9c")
def test_both_sides_of_every_sheet_show_its_code(tmp_path: Path) -> None:
    rendered = render_volume(a_volume(SCOPE), settings(), RESOURCES)
    path = tmp_path / "volume.pdf"
    path.write_bytes(rendered.pdf)
    texts = texts_of_pages(path)
    for index, text in enumerate(texts[:-1]):
        number = index // 2 + 1 if index // 2 < rendered.sheets else 0
        code = next(one.code for one in rendered.codes if one.sheet == number)
        assert f"код листа {shown_code(code)}" in text


def test_draft_and_page_to_compare_bear_no_codes() -> None:
    assert codes(a_volume(SCOPE, is_draft=True)) == {}
    made = plan_comparison(a_volume(SCOPE), settings(), resources())
    assert sheet_codes(made, resources().fonts) == ()
    assert "ДЛЯ СВЕРКИ" in made.frame.banner


@pytest.mark.requirement("S1-9c")
def test_supplement_holds_the_changed_sheets_under_their_numbers_and_codes() -> None:
    volume = corrected(a_volume(SCOPE))
    made = plan_supplement(volume, settings(), resources(), ((4, 5), 1))
    now = codes(volume)
    own = {one.sheet: one.code for one in sheet_codes(made, resources().fonts)}
    assert {sheet: own[sheet] for sheet in (4, 5)} == {sheet: now[sheet] for sheet in (4, 5)}
    assert [page.sheet for page in made.pages] == [None, None, 4, 4, 5, 5, None, None, None]
    assert made.sheets == 2


@given(CODES)
def test_code_is_known_however_it_is_typed(code: str) -> None:
    typed = shown_code(code).lower().translate(str.maketrans("abcehkmptxy", "авсенкмртху"))
    assert bare_code(f" {typed} ") == code


@given(st.lists(st.builds(SheetCode, st.integers(-1, 400), CODES)).map(tuple))
def test_codes_are_kept_as_one_text(kept: tuple[SheetCode, ...]) -> None:
    assert codes_from_text(codes_to_text(kept)) == kept


@given(
    st.builds(
        PrintOptions,
        binding_margin_mm=st.integers(20, 35),
        absence=st.sampled_from(AbsenceLetters),
        local_act=st.text(max_size=20),
        has_general=st.booleans(),
    )
)
def test_settings_are_kept_as_one_text(options: PrintOptions) -> None:
    assert PrintOptions.from_text(options.to_text()) == options


@pytest.mark.parametrize(("field", "value"), [("binding_margin_mm", 19), ("stamp_mm", 90), ("holes_mm", (10.0,))])
def test_settings_out_of_their_bounds_are_named(field: str, value: object) -> None:
    assert replace(PrintOptions(), **{field: value}).bad_field == field  # type: ignore[arg-type]  # any value
    assert PrintOptions().bad_field == ""


def test_numbers_of_sheets_are_told_in_runs() -> None:
    assert runs_of([3, 9, 8, 7, 12]) == "3, 7–9, 12"
