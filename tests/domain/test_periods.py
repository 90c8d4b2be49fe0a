"""Proposed period marks: rounding, doubt, «н/а», written works, half-years, years, exams."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.periods import (
    CourseTime,
    PeriodFinding,
    PeriodPart,
    ProposalBasis,
    basis_of,
    minimum_of,
    proposed_final,
    proposed_from_lessons,
    proposed_from_parts,
)
from ejournal_desktop.domain.regulation_parts import PeriodMarkFormula, PeriodMarkKind, Rounding
from ejournal_desktop.kernel.identifiers import PeriodId
from support.period_rules import marks, regulation_with, weighing
from support.regulations import preset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.periods import ProposedMark
    from ejournal_desktop.domain.regulation import Regulation

OVER = CourseTime(minimum=3, lessons_held=16)
RUNNING = CourseTime(minimum=3, lessons_held=8, lessons_left=8)
PRESETS = ("S0", "S1", "S2", "S3", "S4")


def proposed(given_marks: Sequence[GivenMark], regulation: Regulation | None = None) -> ProposedMark:
    return proposed_from_lessons(regulation or regulation_with(), given_marks, OVER)


def parts(*values: str | None) -> tuple[PeriodPart, ...]:
    return tuple(PeriodPart(period=PeriodId(place), value=value) for place, value in enumerate(values, start=1))


@pytest.mark.parametrize(
    ("rounding", "codes", "value"),
    [
        (Rounding.HALF_UP, "3434", "4"),
        (Rounding.HALF_DOWN, "3434", "3"),
        (Rounding.HALF_UP, "4545", "5"),
        (Rounding.HALF_DOWN, "4545", "4"),
        (Rounding.HALF_UP, "2233", "3"),
        (Rounding.HALF_DOWN, "2233", "2"),
        (Rounding.HALF_UP, "334", "3"),
        (Rounding.HALF_DOWN, "344", "4"),
    ],
)
def test_half_goes_where_the_regulation_says(rounding: Rounding, codes: str, value: str) -> None:
    assert proposed(marks(codes), regulation_with(rounding=rounding)).value == value


@pytest.mark.requirement("S4-2.2d")
def test_formula_shows_every_number_its_weight_and_both_sums() -> None:
    proposal = proposed((*marks("54"), *marks("33", "control_work")), weighing(regulation_with(), control_work=2))
    assert [(term.work_kind, term.weight, term.numbers) for term in proposal.formula.terms] == [
        ("", 1, (5, 4)),
        ("control_work", 2, (3, 3)),
    ]
    assert (proposal.formula.total, proposal.formula.weight) == (21, 6)
    assert proposal.mean == Decimal("3.50")


@pytest.mark.parametrize(
    ("hundredths", "codes", "is_doubtful"),
    [
        (10, "4" * 6 + "3" * 4, True),
        (10, "4" * 7 + "3" * 3, False),
        (0, "3434", True),
        (0, "4" * 51 + "3" * 49, False),
        (50, "4444", True),
    ],
)
def test_mean_near_a_border_is_doubtful(hundredths: int, codes: str, *, is_doubtful: bool) -> None:
    assert proposed(marks(codes), regulation_with(doubtful_hundredths=hundredths)).is_doubtful is is_doubtful


@pytest.mark.requirement("S0-4.14.5a")
def test_too_few_marks_at_the_end_are_not_attested_and_say_how_many_are_missing() -> None:
    proposal = proposed(marks("55"))
    assert (proposal.value, proposal.is_not_attested, proposal.missing) == ("na", True, 1)
    assert PeriodFinding.TOO_FEW_MARKS in proposal.findings
    assert not proposal.is_doubtful


def test_few_marks_in_a_running_period_are_no_verdict_while_lessons_can_bring_more() -> None:
    running = proposed_from_lessons(regulation_with(), marks("55"), RUNNING)
    assert (running.value, running.is_not_attested, running.missing) == ("5", False, 1)
    nothing = proposed_from_lessons(regulation_with(), (), RUNNING)
    assert (nothing.value, nothing.mean) == (None, None)


def test_lessons_that_cannot_bring_the_missing_marks_mean_not_attested() -> None:
    last = CourseTime(minimum=3, lessons_held=15, lessons_left=1)
    assert proposed_from_lessons(regulation_with(), marks("5"), last).value == "na"
    assert proposed_from_lessons(regulation_with(), marks("55"), last).value == "5"


@pytest.mark.requirement("S0-4.14.5a", "S0-4.14.5b")
@pytest.mark.parametrize(
    ("preset_code", "weekly_hours", "minimum"),
    [("S0", hours, minimum) for hours, minimum in ((1, 3), (2, 3), (3, 4), (6, 4), (0, 1))]
    + [(code, 2, 3) for code in PRESETS],
)
def test_least_number_of_marks_follows_the_weekly_hours(preset_code: str, weekly_hours: int, minimum: int) -> None:
    assert minimum_of(preset(preset_code), weekly_hours) == minimum


@pytest.mark.requirement("S0-4.14.5c")
@pytest.mark.parametrize(
    ("preset_code", "given_marks", "finding"),
    [
        ("S0", marks("555"), PeriodFinding.NO_WRITTEN_WORK),
        ("S0", (*marks("555"), *marks("2", "control_work")), PeriodFinding.WRITTEN_WORK_IGNORED),
        ("S0", (*marks("444"), *marks("45", "control_work")), None),
        *((code, marks("555"), None) for code in PRESETS[1:]),
    ],
)
def test_missing_or_ignored_written_works_are_named_where_the_regulation_asks(
    preset_code: str, given_marks: Sequence[GivenMark], finding: PeriodFinding | None
) -> None:
    assert proposed(given_marks, preset(preset_code)).findings == (() if finding is None else (finding,))


@pytest.mark.requirement("S0-4.14.5c")
def test_written_works_that_weigh_nothing_are_named_as_ignored() -> None:
    regulation = weighing(regulation_with(), control_work=0)
    proposal = proposed((*marks("444"), *marks("5", "control_work")), regulation)
    assert proposal.findings == (PeriodFinding.WRITTEN_WORK_IGNORED,)


@pytest.mark.parametrize(
    ("values", "value", "is_doubtful"),
    [
        (("5", "4", "4", "5"), "5", True),
        (("3", "3", "4", "3"), "3", False),
        (("4", "na", "4", "4"), "4", True),
        (("na", "na", "na", "na"), "na", False),
        (("pass", "pass"), "pass", False),
        (("4", None, "4", "4"), None, False),
        ((None, None), None, False),
    ],
)
def test_year_is_proposed_from_the_marks_of_its_periods(
    values: Sequence[str | None], value: str | None, *, is_doubtful: bool
) -> None:
    proposal = proposed_from_parts(regulation_with(), parts(*values))
    assert (proposal.value, proposal.is_doubtful) == (value, is_doubtful)


def test_period_before_the_student_came_is_not_waited_for() -> None:
    first = PeriodPart(period=PeriodId(1), value=None, is_expected=False)
    assert proposed_from_parts(regulation_with(), (first, *parts("4", "4"))).value == "4"


@pytest.mark.requirement("S0-4.14.9")
@pytest.mark.parametrize(
    ("year", "exam", "value"), [("4", "5", "5"), ("4", None, "4"), ("5", "3", "4"), (None, "4", None)]
)
def test_final_mark_is_proposed_from_year_and_exam(year: str | None, exam: str | None, value: str | None) -> None:
    year_part, exam_part = parts(year, exam)
    assert proposed_final(regulation_with(), year_part, exam_part).value == value


@pytest.mark.requirement("S0-4.14.9")
@pytest.mark.parametrize(
    ("kind", "kept_by", "year_formula", "basis"),
    [
        (PeriodKind.QUARTER, PeriodKind.QUARTER, PeriodMarkFormula.MEAN_OF_PERIOD_MARKS, ProposalBasis.LESSON_MARKS),
        (PeriodKind.HALF_YEAR, PeriodKind.QUARTER, PeriodMarkFormula.MEAN_OF_PERIOD_MARKS, ProposalBasis.PERIOD_MARKS),
        (
            PeriodKind.HALF_YEAR,
            PeriodKind.HALF_YEAR,
            PeriodMarkFormula.MEAN_OF_PERIOD_MARKS,
            ProposalBasis.LESSON_MARKS,
        ),
        (PeriodKind.YEAR, PeriodKind.QUARTER, PeriodMarkFormula.MEAN_OF_PERIOD_MARKS, ProposalBasis.PERIOD_MARKS),
        (PeriodKind.YEAR, PeriodKind.QUARTER, PeriodMarkFormula.WEIGHTED_MEAN, ProposalBasis.LESSON_MARKS),
        (PeriodKind.EXAM, PeriodKind.QUARTER, PeriodMarkFormula.WEIGHTED_MEAN, ProposalBasis.NOTHING),
        (PeriodKind.FINAL, PeriodKind.QUARTER, PeriodMarkFormula.MEAN_OF_PERIOD_MARKS, ProposalBasis.YEAR_AND_EXAM),
    ],
)
def test_every_kind_of_period_mark_rests_on_something(
    kind: PeriodKind, kept_by: PeriodKind, year_formula: PeriodMarkFormula, basis: ProposalBasis
) -> None:
    assert basis_of(regulation_with(year_formula=year_formula), kind, kept_by) is basis


def test_every_kind_of_period_mark_of_a_regulation_is_a_kind_of_period() -> None:
    assert {kind.value for kind in PeriodMarkKind} == {kind.value for kind in PeriodKind}


@given(st.text("5432", min_size=3, max_size=30), st.sampled_from(Rounding))
def test_proposal_is_never_worse_than_the_worst_nor_better_than_the_best_mark(codes: str, rounding: Rounding) -> None:
    value = proposed(marks(codes), regulation_with(rounding=rounding)).value
    assert value is not None
    assert min(codes) <= value <= max(codes)


@given(st.text("5432", min_size=3, max_size=30), st.sampled_from(Rounding))
def test_one_more_best_mark_never_lowers_the_proposal(codes: str, rounding: Rounding) -> None:
    regulation = regulation_with(rounding=rounding)
    before, after = proposed(marks(codes), regulation).value, proposed(marks(codes + "5"), regulation).value
    assert before is not None
    assert after is not None
    assert after >= before
