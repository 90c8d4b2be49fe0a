"""The rules of a draft as rows of a list, each group after its title, and one of them as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.regulation_drafting import value_of
from ejournal_desktop.domain.regulation_reading import is_rule_list, parameter_keys
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.settings.change_words import clause_words, rule_words
from ejournal_desktop.gui.settings.parameter_words import GROUPS, GROUPS_CONTEXT
from ejournal_desktop.gui.settings.problem_words import problem_words
from ejournal_desktop.gui.settings.row_words import ValueWords
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.regulation_draft import RegulationDraft

PROPOSED: Final = 2
_CROSS: Final = "✕ "


def draft_records(draft: RegulationDraft, searched: str, *, only_proposed: bool) -> list[Record]:
    """Return the rules that hold the words searched for."""
    words = ValueWords(draft.base), ValueWords(draft.regulation)
    wanted, group = searched.casefold().split(), ""
    records: list[Record] = []
    for key in parameter_keys():
        if only_proposed and draft.proposal(key) is None:
            continue
        cells = _cells(draft, key, words)
        title = QCoreApplication.translate(GROUPS_CONTEXT, GROUPS[key.partition(".")[0]])
        if not all(word in " ".join((title, *cells)).casefold() for word in wanted):
            continue
        if title != group:
            group = title
            records.append(Record((title, "", "", ""), tones=dict.fromkeys(range(4), Tone.HEADER), is_choosable=False))
        tone = Tone.BAD if draft.problem(key) else Tone.WARN
        records.append(Record(cells, key, {PROPOSED: tone} if cells[PROPOSED] else {}))
    return records


def rule_sentence(draft: RegulationDraft, key: str, record: Record) -> str:
    """Return a rule in full: what stands, what is proposed by whom, and what is wrong with it."""
    said = f"{record.cells[0]}: {record.cells[1]}"
    proposal = draft.proposal(key)
    if proposal is not None:
        words = translatable("DraftRows", "{rule} → {value} (proposed by {author} on {day})")
        said = QCoreApplication.translate("DraftRows", words).format(
            rule=said,
            value=record.cells[PROPOSED].removeprefix(_CROSS),
            author=proposal.author,
            day=dotted_day(proposal.moment),
        )
    return f"{said} · {problem_words(draft.problem(key))}" if draft.problem(key) else said


def _cells(draft: RegulationDraft, key: str, words: tuple[ValueWords, ValueWords]) -> tuple[str, ...]:
    base, made = words
    clause = "" if is_rule_list(key) else clause_words(draft.regulation.clause(key))
    proposed = made.words(value_of(draft.regulation, key), key) if draft.proposal(key) is not None else ""
    if draft.problem(key):
        proposed = _CROSS + (proposed or made.words(value_of(draft.regulation, key), key))
    return rule_words(key), base.words(value_of(draft.base, key), key), proposed, clause
