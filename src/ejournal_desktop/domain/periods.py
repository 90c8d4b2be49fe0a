"""Proposed period marks: from lesson marks, from the marks of shorter periods, from year and exam.

The formula comes as data, so that every screen can show it in its own words. Nothing here decides: a proposal stays a
suggestion until a teacher accepts it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import (
    ORDINARY_WEIGHT,
    counted_number,
    plain_mean,
    shown_mean,
    tally,
    weight_of,
)
from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.regulation_parts import PeriodMarkFormula
from ejournal_desktop.domain.rounding import is_doubtful, steps_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from fractions import Fraction

    from ejournal_desktop.domain.averages import GivenMark, MarkTally
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import PeriodId


class ProposalBasis(StrEnum):
    """What a period mark is proposed from; an exam mark is never proposed."""

    LESSON_MARKS = "lesson_marks"
    PERIOD_MARKS = "period_marks"
    YEAR_AND_EXAM = "year_and_exam"
    NOTHING = "nothing"


class PeriodFinding(StrEnum):
    """What a teacher should look at before the mark is set (S0-4.14.5)."""

    TOO_FEW_MARKS = "too_few_marks"
    NO_WRITTEN_WORK = "no_written_work"
    WRITTEN_WORK_IGNORED = "written_work_ignored"
    PARTS_MISSING = "parts_missing"
    PARTS_NOT_ATTESTED = "parts_not_attested"


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseTime:
    """The least number of marks of a course in a period, its lessons held, and those that can still bring a mark."""

    minimum: int
    lessons_held: int = 0
    lessons_left: int = 0


@dataclass(frozen=True, slots=True)
class FormulaTerm:
    """Numbers of one weight: those of a kind of work, or the mark of a shorter period."""

    numbers: tuple[int, ...]
    weight: int = ORDINARY_WEIGHT
    work_kind: str = ""
    period: PeriodId | None = None


@dataclass(frozen=True, slots=True)
class Formula:
    """The sum of the weighted numbers, the sum of the weights, and the terms both are made of."""

    basis: ProposalBasis
    terms: tuple[FormulaTerm, ...] = ()
    total: int = 0
    weight: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodPart:
    """The mark of a shorter period; ``is_expected`` is false where the student was not in the class."""

    period: PeriodId
    value: str | None
    is_expected: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedMark:
    """A suggestion for one student: a code of the scale, or nothing as long as there is nothing to suggest.

    ``count`` is the number of marks, or of period marks, it rests on; ``written_mean`` stands apart (S0-4.14.5c).
    """

    value: str | None
    formula: Formula
    mean: Decimal | None = None
    is_doubtful: bool = False
    is_not_attested: bool = False
    count: int = 0
    minimum: int = 0
    written_count: int = 0
    written_mean: Decimal | None = None
    findings: tuple[PeriodFinding, ...] = ()

    @property
    def missing(self) -> int:
        """How many marks are missing to the least number."""
        return max(self.minimum - self.count, 0)


NO_PROPOSAL = ProposedMark(value=None, formula=Formula(ProposalBasis.NOTHING))


def basis_of(regulation: Regulation, kind: PeriodKind, kept_by: PeriodKind) -> ProposalBasis:
    """Return what the mark of a period is proposed from; ``kept_by`` is the kind by which pages are kept."""
    if kind is PeriodKind.EXAM:
        return ProposalBasis.NOTHING
    if kind is PeriodKind.FINAL:
        return ProposalBasis.YEAR_AND_EXAM
    is_by_lessons = regulation.period_marks.year_formula is PeriodMarkFormula.WEIGHTED_MEAN
    return ProposalBasis.LESSON_MARKS if kind is kept_by or is_by_lessons else ProposalBasis.PERIOD_MARKS


def minimum_of(regulation: Regulation, weekly_hours: int) -> int:
    """Return the least number of marks in a period; one is always needed to say anything."""
    return max(regulation.minimum_marks(weekly_hours), 1)


def proposed_from_lessons(regulation: Regulation, marks: Sequence[GivenMark], time: CourseTime) -> ProposedMark:
    """Return the proposal from the marks of lessons.

    Too few marks mean «н/а» only once the lessons left cannot bring the missing ones.
    """
    counted = tally(regulation, marks)
    proposal = ProposedMark(
        value=None,
        formula=_lesson_formula(regulation, marks),
        mean=shown_mean(counted.weighted_mean),
        count=counted.count,
        minimum=time.minimum,
        written_count=counted.written_count,
        written_mean=shown_mean(counted.written_mean),
    )
    proposal = _rounded(regulation, proposal, counted.weighted_mean)
    findings = tuple(_lesson_findings(regulation, counted, proposal))
    is_not_attested = proposal.missing > time.lessons_left
    if is_not_attested:
        proposal = replace(proposal, value=regulation.period_marks.not_attested, is_doubtful=False)
    return replace(proposal, is_not_attested=is_not_attested, findings=findings)


def proposed_from_parts(regulation: Regulation, parts: Sequence[PeriodPart]) -> ProposedMark:
    """Return the proposal from the marks of shorter periods: nothing while one is missing, «н/а» when all are."""
    return _from_parts(regulation, parts, ProposalBasis.PERIOD_MARKS)


def proposed_final(regulation: Regulation, year: PeriodPart, exam: PeriodPart | None) -> ProposedMark:
    """Return the proposal of the final mark: year and exam, the year alone where no exam was taken."""
    taken = () if exam is None or exam.value is None else (exam,)
    return _from_parts(regulation, (year, *taken), ProposalBasis.YEAR_AND_EXAM)


def _from_parts(regulation: Regulation, parts: Sequence[PeriodPart], basis: ProposalBasis) -> ProposedMark:
    numbers = _numbers(regulation, parts)
    entered = [part for part in parts if part.value is not None]
    missing = any(part.value is None and part.is_expected for part in parts)
    mean = plain_mean(number for _, number in numbers)
    terms = tuple(FormulaTerm((number,), period=part.period) for part, number in numbers)
    formula = Formula(basis, terms, sum(number for _, number in numbers), len(numbers))
    proposal = ProposedMark(value=None, formula=formula, mean=shown_mean(mean), count=len(entered))
    if missing or not entered:
        findings = (PeriodFinding.PARTS_MISSING,) if missing else ()
        return replace(proposal, findings=findings)
    if mean is None:
        return replace(proposal, value=_common_value(regulation, entered), is_not_attested=_is_na(regulation, entered))
    rounded = _rounded(regulation, proposal, mean)
    if len(numbers) == len(entered):
        return rounded
    return replace(rounded, is_doubtful=True, findings=(PeriodFinding.PARTS_NOT_ATTESTED,))


def _numbers(regulation: Regulation, parts: Sequence[PeriodPart]) -> list[tuple[PeriodPart, int]]:
    scale = regulation.scale()
    found = ((part, counted_number(scale, part.value)) for part in parts if part.value is not None)
    return [(part, number) for part, number in found if number is not None]


def _is_na(regulation: Regulation, entered: Sequence[PeriodPart]) -> bool:
    return all(part.value == regulation.period_marks.not_attested for part in entered)


def _common_value(regulation: Regulation, entered: Sequence[PeriodPart]) -> str | None:
    """Return the mark that all periods share where none has a number («зач»), «н/а» when none was attested."""
    values = {part.value for part in entered} - {regulation.period_marks.not_attested}
    if not values:
        return regulation.period_marks.not_attested
    return values.pop() if len(values) == 1 else None


def _rounded(regulation: Regulation, proposal: ProposedMark, mean: Fraction | None) -> ProposedMark:
    steps = steps_of(regulation)
    if steps is None or mean is None:
        return proposal
    return replace(
        proposal,
        value=steps.marks[steps.step_of(mean)].code,
        is_doubtful=is_doubtful(steps, mean, regulation.period_marks.doubtful_hundredths),
    )


def _lesson_formula(regulation: Regulation, marks: Sequence[GivenMark]) -> Formula:
    """Return the marks that count by kind of work, in the order in which the kinds came."""
    scale = regulation.scale()
    groups: dict[str, list[int]] = {}
    for mark in marks:
        number = counted_number(scale, mark.value)
        if number is not None:
            groups.setdefault(mark.work_kind, []).append(number)
    terms = tuple(
        FormulaTerm(tuple(numbers), weight_of(regulation, kind), work_kind=kind) for kind, numbers in groups.items()
    )
    total = sum(term.weight * sum(term.numbers) for term in terms)
    return Formula(ProposalBasis.LESSON_MARKS, terms, total, sum(term.weight * len(term.numbers) for term in terms))


def _lesson_findings(regulation: Regulation, counted: MarkTally, proposal: ProposedMark) -> list[PeriodFinding]:
    found = [PeriodFinding.TOO_FEW_MARKS] if proposal.missing else []
    if not regulation.period_marks.is_written_work_required:
        return found
    if not counted.written_count:
        return [*found, PeriodFinding.NO_WRITTEN_WORK]
    if _is_written_work_ignored(regulation, counted):
        return [*found, PeriodFinding.WRITTEN_WORK_IGNORED]
    return found


def _is_written_work_ignored(regulation: Regulation, counted: MarkTally) -> bool:
    """Tell whether written works weigh nothing, or alone would give a worse mark than the one proposed."""
    steps = steps_of(regulation)
    if counted.written_mean is None or counted.weighted_mean is None or steps is None:
        return False
    return not counted.written_weight or steps.step_of(counted.written_mean) < steps.step_of(counted.weighted_mean)
