"""Words and colours for where a plan stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.plans import PlanReadiness

if TYPE_CHECKING:
    from decimal import Decimal

    from ejournal_desktop.domain.plans import HoursComparison, PlanProgress

CONTEXT: Final = "Plans"
_READINESS: Final = {
    PlanReadiness.MISSING: ("✕", translatable("Plans", "no plan"), Tone.BAD),
    PlanReadiness.CURRICULUM_UNKNOWN: ("?", translatable("Plans", "no curriculum hours"), Tone.WARN),
    PlanReadiness.DIFFERS: ("≠", translatable("Plans", "hours differ"), Tone.WARN),
    PlanReadiness.DRAFT: ("◐", translatable("Plans", "not declared ready"), Tone.NONE),
    PlanReadiness.READY: ("✓", translatable("Plans", "ready"), Tone.OK),
}
_COUNTERS: Final = translatable("Plans", "planned {planned} · given {given} · behind {behind}")
_AHEAD: Final = translatable("Plans", "planned {planned} · given {given} · ahead {ahead}")
_HOURS: Final = translatable("Plans", "plan {plan} h · curriculum {curriculum} h · difference {difference}")
_HOURS_ALONE: Final = translatable("Plans", "plan {plan} h · curriculum not entered")


def readiness_look(readiness: PlanReadiness) -> tuple[str, str, Tone]:
    """Return icon, word and tone of a state."""
    icon, word, tone = _READINESS[readiness]
    return icon, translated(word), tone


def counters(progress: PlanProgress) -> str:
    """Return «по плану 27 · дано 25 · отставание 2»."""
    words = translated(_AHEAD if progress.behind < 0 else _COUNTERS)
    return words.format(planned=progress.planned, given=progress.given, behind=progress.behind, ahead=-progress.behind)


def hours_words(hours: HoursComparison) -> str:
    """Return the hours of a plan beside those of the curriculum."""
    if hours.difference is None:
        return translated(_HOURS_ALONE).format(plan=hours.plan)
    return translated(_HOURS).format(plan=hours.plan, curriculum=hours.curriculum, difference=signed(hours.difference))


def signed(number: int) -> str:
    """Return a difference with its sign: «+2», «−2», «0»."""
    return f"{number:+d}".replace("-", "−") if number else "0"


def decimal_words(number: Decimal, *, is_signed: bool = False) -> str:
    """Return weekly hours with a decimal comma: «2», «1,5»; a difference with its sign."""
    plain = f"{number.normalize():f}".replace(".", ",").replace("-", "−")
    return f"+{plain}" if is_signed and number > 0 else plain


def translated(words: str) -> str:
    """Return words of the screen in the language of the window."""
    return QCoreApplication.translate(CONTEXT, words)
