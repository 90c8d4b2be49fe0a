"""What an edition of the regulation changes, in words: for the lists on the screen and for the sheet on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.regulation_reading import is_rule_list
from ejournal_desktop.domain.regulation_source import DEFAULT_CLAUSE, clause_number
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.settings.parameter_words import PARAMETERS, PARAMETERS_CONTEXT
from ejournal_desktop.gui.settings.row_words import ValueWords
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.readmodels.papers import ActTable, PaperAct

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.regulation_drafting import RuleDifference
    from ejournal_desktop.readmodels.people import SignedIn
    from ejournal_desktop.readmodels.regulation_draft import Adoption

_CONTEXT: Final = "RegulationChanges"
_WIDTHS: Final = (46.0, 56.0, 56.0, 22.0)


def change_titles() -> tuple[str, str, str, str]:
    """Return the heads of the columns of ``change_cells``."""
    return (
        _tr(translatable("RegulationChanges", "Rule")),
        _tr(translatable("RegulationChanges", "Was")),
        _tr(translatable("RegulationChanges", "Becomes")),
        _tr(translatable("RegulationChanges", "Clause")),
    )


def change_cells(
    before: Regulation, after: Regulation, differences: Sequence[RuleDifference]
) -> tuple[tuple[str, str, str, str], ...]:
    """Return each difference in words: rule, former value, new value, clause of the new one."""
    was, becomes = ValueWords(before), ValueWords(after)
    return tuple(
        (
            rule_words(one.key),
            _value(was, one.before, one.key),
            _value(becomes, one.after, one.key),
            clause_words(one.clauses[1] or one.clauses[0]),
        )
        for one in differences
    )


def change_records(cells: Sequence[tuple[str, str, str, str]]) -> list[Record]:
    """Return differences as rows of a list."""
    return [Record(row, place, sentence=" · ".join(row)) for place, row in enumerate(cells)]


def rule_words(key: str) -> str:
    """Return a parameter or rule list in words."""
    return QCoreApplication.translate(PARAMETERS_CONTEXT, PARAMETERS.get(key, key))


def clause_words(clause: str) -> str:
    """Return a clause, or that the document does not say it."""
    return _tr(translatable("RegulationChanges", "not said")) if clause == DEFAULT_CLAUSE else clause_number(clause)


def adoption_words(adoption: Adoption) -> str:
    """Return order and protocol in one line, what is known of them."""
    parts = []
    if adoption.order_date is not None:
        order = _tr(translatable("RegulationChanges", "order № {number} of {day}"))
        parts.append(order.format(number=adoption.order_number, day=dotted_day(adoption.order_date)))
    if adoption.protocol_date is not None:
        protocol = _tr(translatable("RegulationChanges", "protocol № {number} of {day}"))
        parts.append(protocol.format(number=adoption.protocol_number, day=dotted_day(adoption.protocol_date)))
    return ", ".join(parts)


def change_sheet(
    own: SignedIn,
    title: str,
    cells: Sequence[tuple[str, str, str, str]],
    adoption: Adoption | None,
    days: tuple[date, date | None],
) -> PaperAct:
    """Return «Лист изменений регламента»; ``days`` are that of the sheet and that from which the changes hold."""
    day, valid_from = days
    known = adoption_words(adoption) if adoption is not None else ""
    stands = [
        _tr(translatable("RegulationChanges", "Regulation: {title}")).format(title=title),
        _tr(translatable("RegulationChanges", "Adopted by: {adoption}")).format(adoption=known) if known else "",
        _tr(translatable("RegulationChanges", "In force from {day}")).format(day=dotted_day(valid_from))
        if valid_from is not None
        else _tr(translatable("RegulationChanges", "Draft: it has not been confirmed.")),
    ]
    number = "" if adoption is None else adoption.order_number
    return PaperAct(
        _tr(translatable("RegulationChanges", "Sheet of changes of the regulation")),
        own.school_name,
        number,
        day,
        tuple(line for line in stands if line),
        ActTable(_WIDTHS, change_titles(), tuple(cells)),
        (_tr(translatable("RegulationChanges", "Principal")),),
        own.is_training,
    )


def _value(words: ValueWords, value: object, key: str) -> str:
    """Return a value in words; a row that the edition lacks is a dash."""
    return "–" if value is None and is_rule_list(key) else words.words(value, key)


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
