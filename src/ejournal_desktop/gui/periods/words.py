"""The words of results: formula, findings, shortages, forecasts; numbers come as data from the rules."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.periods import PeriodFinding, ProposalBasis
from ejournal_desktop.gui.journal.cell_words import conflict_words, short_period
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.period_outlook import Forecast, Shortage
    from ejournal_desktop.domain.periods import Formula, FormulaTerm, ProposedMark
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.periods import PeriodCell

_CONTEXT = "PeriodWords"
_FINDINGS = {
    PeriodFinding.TOO_FEW_MARKS: translatable("PeriodWords", "too few marks"),
    PeriodFinding.NO_WRITTEN_WORK: translatable("PeriodWords", "no marks for written works"),
    PeriodFinding.WRITTEN_WORK_IGNORED: translatable("PeriodWords", "written works are worse than the proposed mark"),
    PeriodFinding.PARTS_MISSING: translatable("PeriodWords", "not all periods have a mark yet"),
    PeriodFinding.PARTS_NOT_ATTESTED: translatable("PeriodWords", "not attested in one of the periods"),
}

_RESULT_KINDS = {
    PeriodKind.EXAM: translatable("PeriodWords", "exam marks"),
    PeriodKind.FINAL: translatable("PeriodWords", "final marks"),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


def result_kind_words(kind: PeriodKind) -> str:
    """Return what a column of results is for."""
    return _tr(_RESULT_KINDS[kind])


def exemption_words() -> str:
    """Return what stands beside a student with a document: the marks count like any other (S0-4.14.7)."""
    return _tr(translatable("PeriodWords", "Exempt from exercises by document: theory is marked and counts"))


def finding_words(finding: PeriodFinding) -> str:
    """Return what a teacher should look at."""
    return _tr(_FINDINGS[finding])


def mean_words(mean: Decimal | None) -> str:
    """Return a mean with a decimal comma, a dash without one."""
    return "–" if mean is None else f"{mean}".replace(".", ",")


def mark_words(regulation: Regulation, value: str | None) -> str:
    """Return the letters of a code; one that left the scale shows itself."""
    if value is None:
        return ""
    mark = regulation.scale().mark(value)
    return value if mark is None else mark.printed


def marks_words(regulation: Regulation, marks: Sequence[GivenMark]) -> str:
    """Return marks in the order of their days, the letter of the kind of work beside those of works: «5 4 К3»."""
    return " ".join(_letter(regulation, mark) + mark_words(regulation, mark.value) for mark in marks)


def formula_lines(regulation: Regulation, proposal: ProposedMark, parts: Sequence[PeriodView]) -> tuple[str, ...]:
    """Return the formula line by line: the terms, then sum, weight and mean: «15 : 4 = 3,75»."""
    formula = proposal.formula
    if not formula.terms:
        return ()
    lines = [_term_words(regulation, formula, term, parts) for term in formula.terms]
    total = _tr(translatable("PeriodWords", "{total} : {weight} = {mean}")).format(
        total=formula.total, weight=formula.weight, mean=mean_words(proposal.mean)
    )
    return (*lines, total)


def count_words(proposal: ProposedMark) -> str:
    """Return the number of marks against the least one: «2 of 3»."""
    if proposal.formula.basis is not ProposalBasis.LESSON_MARKS:
        return str(proposal.count)
    return _tr(translatable("PeriodWords", "{count} of {minimum}")).format(
        count=proposal.count, minimum=proposal.minimum
    )


def shortage_words(shortage: Shortage | None) -> str:
    """Return what is missing: «ещё 2, уроков 5»."""
    if shortage is None:
        return ""
    if not shortage.is_reachable:
        return _tr(translatable("PeriodWords", "✕ {missing} more, lessons left: {lessons}")).format(
            missing=shortage.missing, lessons=shortage.lessons_left
        )
    words = (
        _tr(translatable("PeriodWords", "! {missing} more, lessons left: {lessons}"))
        if shortage.is_behind
        else _tr(translatable("PeriodWords", "{missing} more, lessons left: {lessons}"))
    )
    return words.format(missing=shortage.missing, lessons=shortage.lessons_left)


def forecast_words(regulation: Regulation, forecast: Forecast | None) -> str:
    """Return what the next better mark takes: «до 4: 5 × 1 или 4 × 3»."""
    if forecast is None:
        return ""
    target = mark_words(regulation, forecast.target)
    if not forecast.options:
        return _tr(translatable("PeriodWords", "up to {target}: too few lessons")).format(target=target)
    ways = [f"{mark_words(regulation, option.mark)} × {option.needed}" for option in forecast.options]
    both = _tr(translatable("PeriodWords", "{one} or {other}"))
    joined = reduce(lambda one, other: both.format(one=one, other=other), ways)
    return _tr(translatable("PeriodWords", "up to {target}: {ways}")).format(target=target, ways=joined)


def cell_state_words(regulation: Regulation, cell: PeriodCell) -> str:
    """Return a cell in words for a screen reader: «отметка 4», «предложено 4, спорно», «пусто»."""
    if cell.entered is not None:
        words = _tr(translatable("PeriodWords", "mark {letters}")).format(letters=mark_words(regulation, cell.entered))
        late = _tr(translatable("PeriodWords", "entered late")) if cell.is_late else ""
        return ", ".join(part for part in (words, late, *open_words(cell)) if part)
    if not cell.is_expected:
        return _tr(translatable("PeriodWords", "not needed"))
    if cell.proposal.value is None:
        return _tr(translatable("PeriodWords", "empty"))
    words = _tr(translatable("PeriodWords", "suggested {letters}")).format(
        letters=mark_words(regulation, cell.proposal.value)
    )
    return ", ".join([words, _tr(translatable("PeriodWords", "doubtful"))]) if cell.proposal.is_doubtful else words


def open_words(cell: PeriodCell) -> tuple[str, ...]:
    """Return why a mark that stands is to be entered once more: two computers wrote it, or marks came later (D-62)."""
    found = [conflict_words()] if cell.has_conflict else []
    if cell.late_entries:
        late = translatable("PeriodWords", "given before marks that came later: {count}")
        found.append(_tr(late).format(count=cell.late_entries))
    return tuple(found)


def _letter(regulation: Regulation, mark: GivenMark) -> str:
    kind = regulation.work_kind(mark.work_kind) if mark.work_kind else None
    return "" if kind is None or not kind.is_written else kind.letter


def _term_words(regulation: Regulation, formula: Formula, term: FormulaTerm, parts: Sequence[PeriodView]) -> str:
    numbers = " ".join(str(number) for number in term.numbers)
    title = _source_words(regulation, term, parts)
    if formula.basis is not ProposalBasis.LESSON_MARKS:
        return f"{title}: {numbers}"
    return f"{title} × {term.weight}: {numbers}"


def _source_words(regulation: Regulation, term: FormulaTerm, parts: Sequence[PeriodView]) -> str:
    if term.period is not None:
        return next((short_period(part) for part in parts if part.period == term.period), "")
    kind = regulation.work_kind(term.work_kind) if term.work_kind else None
    return _tr(translatable("PeriodWords", "Ordinary lesson")) if kind is None else kind.title
