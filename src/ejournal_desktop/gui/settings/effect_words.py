"""What a new edition of the regulation does to the school, in words: one paragraph for each rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.rule_reach import Reach
from ejournal_desktop.gui.journal.cell_words import kind_of_period_words
from ejournal_desktop.gui.settings.change_words import rule_words
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.rule_effects import EffectKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.readmodels.rule_effects import RuleEffect, RuleOutcome

_CONTEXT: Final = "RuleEffects"
_MOST_NAMES: Final = 12
_EFFECTS: Final[Mapping[EffectKind, str]] = {
    EffectKind.LESSONS_LOCKED: translatable(
        "RuleEffects", "Lessons that become locked: {count}{classes}, marks in them: {beside}"
    ),
    EffectKind.LESSONS_OPENED: translatable(
        "RuleEffects", "Lessons that are open again: {count}{classes}, marks in them: {beside}"
    ),
    EffectKind.MARKS_LOST: translatable(
        "RuleEffects", "Pages on which no more marks are given: {count}{classes}, marks that stay there: {beside}"
    ),
    EffectKind.MARKS_GAINED: translatable("RuleEffects", "Pages on which marks are given: {count}{classes}"),
    EffectKind.HOMEWORK_LOST: translatable("RuleEffects", "Pages without homework from then on: {count}{classes}"),
    EffectKind.HOMEWORK_GAINED: translatable("RuleEffects", "Pages with homework from then on: {count}{classes}"),
    EffectKind.RESULTS_LOST: translatable(
        "RuleEffects", "Columns of results that go: {periods}, on pages: {count}; what stands in them is kept"
    ),
    EffectKind.RESULTS_GAINED: translatable(
        "RuleEffects", "Columns of results that come: {periods}, on pages: {count}"
    ),
    EffectKind.RESULTS_JUDGED: translatable("RuleEffects", "Results that it judges: {periods}"),
    EffectKind.MINIMUMS_CHANGED: translatable(
        "RuleEffects", "Pages with another least number of marks: {count}{classes}"
    ),
    EffectKind.RECORDS_LATE: translatable(
        "RuleEffects",
        "By these terms {count} records of the last four weeks would be late{classes}, by the former ones {beside}; "
        "they are not judged anew",
    ),
    EffectKind.RIGHT_LOST: translatable("RuleEffects", "Who is named no more: {people}"),
    EffectKind.RIGHT_GAINED: translatable("RuleEffects", "Who is named anew: {people}"),
    EffectKind.ARCHIVES_FREED: translatable("RuleEffects", "Archives that need not be kept any longer: {count}"),
    EffectKind.ARCHIVES_HELD: translatable("RuleEffects", "Archives that must be kept again: {count}"),
}
_REACHES: Final[Mapping[Reach, str]] = {
    Reach.NEW_RECORDS: translatable(
        "RuleEffects", "Holds for new records only: what was entered before stays as it is"
    ),
    Reach.AT_ONCE: translatable("RuleEffects", "Holds for everybody from that day on; no record changes"),
    Reach.RESULTS: translatable("RuleEffects", "Holds for results of periods that end on that day or later"),
    Reach.NEW_PAPERS: translatable("RuleEffects", "Holds for papers made from that day on"),
    Reach.STATED: translatable("RuleEffects", "The program does nothing by this rule itself: it is read and printed"),
}
_NOTHING: Final = translatable("RuleEffects", "Of what is entered today it touches nothing")
_MORE: Final = translatable("RuleEffects", "{people} and {count} more")


def effects_text(outcomes: Sequence[RuleOutcome]) -> str:
    """Return all effects: the rule, then a line for each thing it does; what was counted comes first."""
    ordered = sorted(outcomes, key=lambda one: not one.effects)
    return "\n\n".join("\n".join(_lines(one)) for one in ordered)


def _lines(outcome: RuleOutcome) -> Iterator[str]:
    yield rule_words(outcome.key)
    for effect in outcome.effects:
        yield f"• {_effect(effect)}"
    if outcome.is_counted and not outcome.effects:
        yield f"• {_tr(_NOTHING)}"
    yield f"• {_tr(_REACHES[outcome.reach])}"


def _effect(effect: RuleEffect) -> str:
    classes = ", ".join(f"{title} – {count}" for title, count in effect.classes)
    return _tr(_EFFECTS[effect.kind]).format(
        count=effect.count,
        beside=effect.beside,
        classes=f" ({classes})" if classes else "",
        people=_people(effect.people),
        periods=", ".join(kind_of_period_words(kind, number) for kind, number in effect.periods),
    )


def _people(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return _tr(_MORE).format(people=shown, count=more) if more > 0 else shown


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
