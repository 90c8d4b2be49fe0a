"""«Успеваемость», «качество», the mean, and how a student stands with all marks."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.results import Standing, percent, result_counts, standing
from support.regulations import preset

S0 = preset("S0")
CODES = st.lists(st.sampled_from(("5", "4", "3", "2", "na", "pass", None)), max_size=30)


@pytest.mark.requirement("S4-7.2", "S0-4.6.5b")
def test_percentages_are_of_those_with_a_mark_of_the_scale_or_not_attested() -> None:
    counts = result_counts(S0, ["5", "4", "3", "2", "na", "pass", None])
    assert (counts.rated, counts.successful, counts.good, counts.not_attested, counts.missing) == (4, 3, 2, 1, 1)
    assert (counts.base, counts.success, counts.quality) == (5, Decimal("60.0"), Decimal("40.0"))
    assert counts.mean == Decimal("3.50")


def test_nothing_to_count_gives_no_percentage_instead_of_zero() -> None:
    counts = result_counts(S0, ["pass", None])
    assert (counts.success, counts.quality, counts.mean) == (None, None, None)


@pytest.mark.parametrize(
    ("part", "whole", "shown"), [(1, 3, "33.3"), (2, 3, "66.7"), (1, 16, "6.3"), (0, 7, "0.0"), (7, 7, "100.0")]
)
def test_a_share_is_rounded_to_one_place_half_up(part: int, whole: int, shown: str) -> None:
    assert percent(part, whole) == Decimal(shown)


@pytest.mark.requirement("S0-4.7.3c")
@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ("555", Standing.EXCELLENT),
        ("545", Standing.GOOD),
        ("543", Standing.ONE_SATISFACTORY),
        ("533", Standing.SATISFACTORY),
        ("523", Standing.FAILING),
    ],
)
def test_a_student_stands_by_the_worst_marks(codes: str, expected: Standing) -> None:
    assert standing(S0, list(codes)) is expected


def test_not_attested_counts_as_failing_and_a_missing_mark_leaves_the_standing_open() -> None:
    assert standing(S0, ["5", "na"]) is Standing.FAILING
    assert standing(S0, ["5", None]) is Standing.UNKNOWN
    assert standing(S0, ["2", None]) is Standing.FAILING
    assert standing(S0, ["pass"]) is Standing.UNKNOWN
    assert standing(S0, ["5", "pass"]) is Standing.EXCELLENT


@given(codes=CODES)
def test_every_mark_is_counted_exactly_once(codes: list[str | None]) -> None:
    counts = result_counts(S0, codes)
    assert sum(count for _, count in counts.values) + counts.missing == len(codes)
    assert counts.good <= counts.successful <= counts.rated <= counts.base
