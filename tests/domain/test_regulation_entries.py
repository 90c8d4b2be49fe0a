"""What may stand in a journal cell: scales, attendance codes, forbidden entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.forbidden_entries import is_forbidden_entry
from ejournal_desktop.domain.people import Role
from support.regulations import PRESETS, preset

SPELLINGS_OF_A_LETTER = {"о": "оОoOοΟ0", "с": "сСcC", "в": "вВB"}
NOISE = st.text(alphabet=" .,-_\u00a0\u200b\u00ad\t", max_size=3)


@st.composite
def spellings(draw: st.DrawFn) -> str:
    """Draw the forbidden word with any case, look-alike letters, dots, spaces and invisible characters."""
    letters = [draw(NOISE) + draw(st.sampled_from(SPELLINGS_OF_A_LETTER[letter])) for letter in "осв"]
    return "".join(letters) + draw(NOISE)


@pytest.mark.requirement("S0-4.14.7b")
@given(entry=spellings())
def test_forbidden_entry_is_recognised_in_every_spelling(entry: str) -> None:
    assert is_forbidden_entry(preset("S0"), entry)


@pytest.mark.requirement("S0-4.14.7b")
@pytest.mark.parametrize("entry", ["5/осв", "осв. 4", "н, Осв.", "О.С.В."])
def test_forbidden_entry_is_found_beside_a_mark(entry: str) -> None:
    assert is_forbidden_entry(preset("S0"), entry)


@pytest.mark.parametrize("entry", ["", "5", "10", "н/а", "зач", "4/5", "н", "о", "освоено", "совет", "..."])
def test_ordinary_entries_are_not_forbidden(entry: str) -> None:
    assert not is_forbidden_entry(preset("S0"), entry)


@pytest.mark.parametrize("code", ["S1", "S2", "S3", "S4"])
def test_school_that_forbids_nothing_refuses_nothing(code: str) -> None:
    assert not is_forbidden_entry(preset(code), "осв.")


@pytest.mark.requirement("S0-4.14.7b")
@pytest.mark.parametrize("code", PRESETS)
def test_no_scale_offers_the_exemption_as_a_mark(code: str) -> None:
    regulation = preset(code)
    assert all(scale.mark_for_text("осв") is None for scale in regulation.marks.scales)


@pytest.mark.parametrize(
    ("keys", "status"), [("нНyY", "absent"), ("бБ,", "ill"), ("пПgG", "excused"), ("оОjJ", "late")]
)
def test_one_physical_key_gives_one_code_in_every_layout(keys: str, status: str) -> None:
    found = [preset("S0").attendance_code_for_key(key) for key in keys]
    assert {code.code for code in found if code} == {status}
    assert None not in found


def test_key_without_a_code_gives_none() -> None:
    assert preset("S0").attendance_code_for_key("z") is None
    assert preset("S0").attendance_code_for_key("") is None


def test_reason_of_an_absence_belongs_to_the_homeroom_teacher() -> None:
    regulation = preset("S0")
    assert [code.code for code in regulation.attendance_codes_for(Role.TEACHER)] == ["absent", "late"]
    homeroom = [code.code for code in regulation.attendance_codes_for(Role.HOMEROOM_TEACHER)]
    assert homeroom == ["absent", "ill", "excused", "late"]
    assert regulation.attendance_codes_for(Role.DEPUTY_HEAD_ACADEMIC) == ()


@pytest.mark.parametrize("code", PRESETS)
def test_paper_shows_every_absence_as_one_letter_and_no_lateness(code: str) -> None:
    printed = {status.code: status.printed for status in preset(code).attendance.codes}
    assert printed == {"absent": "н", "ill": "н", "excused": "н", "late": ""}


def test_lateness_is_not_a_missed_lesson() -> None:
    missed = {status.code: (status.counts_as_missed, status.is_excused) for status in preset("S4").attendance.codes}
    assert missed == {"absent": (True, False), "ill": (True, True), "excused": (True, True), "late": (False, None)}


def test_lesson_takes_marks_and_credit_but_not_attestation() -> None:
    scale = preset("S0").scale()
    assert [mark.printed for mark in scale.lesson_marks] == ["5", "4", "3", "2", "зач"]
    assert [mark.printed for mark in scale.period_marks] == ["5", "4", "3", "2", "зач", "н/а"]


def test_only_numbers_of_the_scale_count_in_an_average() -> None:
    scale = preset("S0").scale()
    assert [mark.number for mark in scale.marks if mark.counts_in_average] == [5, 4, 3, 2]


@pytest.mark.parametrize(("typed", "code"), [("н/а", "na"), ("Н/А", "na"), (" зач ", "pass"), ("5", "5"), ("6", None)])
def test_typed_value_is_found_on_the_scale(typed: str, code: str | None) -> None:
    mark = preset("S0").scale().mark_for_text(typed)
    assert (mark.code if mark else None) == code


def test_kind_of_work_says_whether_it_is_written() -> None:
    control, oral = preset("S0").work_kind("control_work"), preset("S0").work_kind("oral_answer")
    assert control is not None
    assert oral is not None
    assert (control.letter, control.is_written, oral.is_written) == ("К", True, False)
    assert preset("S0").work_kind("") is None
