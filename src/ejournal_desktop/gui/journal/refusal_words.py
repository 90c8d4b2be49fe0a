"""Why a key did not enter, in the status line: short, calm, with the keys that are allowed (ux.md 5.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.cell_entry import KeyRefusal
from ejournal_desktop.domain.cells import ATTENDANCE_PLACE
from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.journal.cell_bars import CellBar
from ejournal_desktop.gui.journal.cell_words import bar_words
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.journal import ReadOnlyReason

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.gui.journal.columns import CellPlace
    from ejournal_desktop.gui.journal.grid_entry import Refusal
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel
    from ejournal_desktop.readmodels.journal import PageAccess

_CONTEXT = "RefusalWords"
_KEYS = {
    KeyRefusal.NOT_ON_SCALE: translatable("RefusalWords", "{typed} — not on the scale; allowed: {allowed}"),
    KeyRefusal.NO_MARKS_IN_CLASS: translatable(
        "RefusalWords", "{typed} — no marks are given in this class ({clause}); allowed: {allowed}"
    ),
    KeyRefusal.CODE_NOT_FOR_ROLE: translatable(
        "RefusalWords", "{typed} — this reason is entered by the homeroom teacher; allowed: {allowed}"
    ),
    KeyRefusal.FORBIDDEN_ENTRY: translatable("RefusalWords", "{typed} — not allowed in the journal ({clause})"),
}
_CLAUSES = {
    KeyRefusal.NO_MARKS_IN_CLASS: "classes.no_mark_grade_levels",
    KeyRefusal.FORBIDDEN_ENTRY: "record.forbidden_entries",
}
_OPENERS = {
    Role.PRINCIPAL: translatable("RefusalWords", "the principal"),
    Role.DEPUTY_HEAD_ACADEMIC: translatable("RefusalWords", "the deputy head for academic work"),
    Role.DEPUTY_HEAD_UPBRINGING: translatable("RefusalWords", "the deputy head for upbringing"),
    Role.JOURNAL_ADMINISTRATOR: translatable("RefusalWords", "the journal administrator"),
    Role.HOMEROOM_TEACHER: translatable("RefusalWords", "the homeroom teacher"),
}
_READ_ONLY = {
    ReadOnlyReason.FOREIGN_PAGE: translatable("RefusalWords", "Read only: the page is kept by {keeper}"),
    ReadOnlyReason.ROLE_READS_ONLY: translatable("RefusalWords", "Read only: the page is kept by {keeper}"),
    ReadOnlyReason.PERIOD_CLOSED: translatable("RefusalWords", "Read only: the grading period is closed"),
    ReadOnlyReason.YEAR_CLOSED: translatable("RefusalWords", "Read only: the school year is closed"),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


def refusal_words(refusal: Refusal, model: JournalGridModel) -> str:
    """Return what the status line says about a refused key or text."""
    rules, page = model.rules, model.page
    if rules is None or page is None:
        return ""
    if isinstance(refusal.reason, CellBar):
        is_page_closed = refusal.reason is CellBar.READ_ONLY
        words = read_only_words(page.access) if is_page_closed else _closed(refusal, model)
    else:
        words = _tr(_KEYS[refusal.reason]).format(
            typed=refusal.typed.strip(), allowed=allowed_keys(rules), clause=_clause(refusal.reason, rules)
        )
    if refusal.more:
        words += " " + _tr(translatable("RefusalWords", "Also left out: {count}.")).format(count=refusal.more)
    return words


def read_only_words(access: PageAccess) -> str:
    """Return why a whole page cannot be written."""
    reason = access.reason or ReadOnlyReason.ROLE_READS_ONLY
    return _tr(_READ_ONLY[reason]).format(keeper=access.keeper or "—")


def allowed_keys(rules: CellRules) -> str:
    """Return the keys one may press in a cell: «5 4 3 2 · н о»."""
    marks = " ".join(mark.key for mark in rules.scale.lesson_marks if mark.key) if rules.has_marks else ""
    codes = " ".join(code.letter for code in rules.codes)
    return " · ".join(part for part in (marks, codes) if part)


def _closed(refusal: Refusal, model: JournalGridModel) -> str:
    since = None if refusal.place is None else model.locked_since(refusal.place)
    if refusal.reason is CellBar.LOCKED and since is not None and model.rules is not None:
        return locked_words(since, model.rules)
    if refusal.reason is CellBar.TWO_VALUES and refusal.place is not None:
        return _settled_elsewhere(model, refusal.place)
    reason = bar_words(refusal.reason) if isinstance(refusal.reason, CellBar) else ""
    return _tr(translatable("RefusalWords", "Nothing can be entered: {reason}.")).format(reason=reason)


def _settled_elsewhere(model: JournalGridModel, place: CellPlace) -> str:
    """Return who settles the two values of a cell; nothing was changed."""
    keeper = "—" if model.page is None else model.page.access.keeper or "—"
    if model.cell(place).conflicts == {ATTENDANCE_PLACE}:
        words = translatable(
            "RefusalWords", "Two values after an exchange: {keeper} or the homeroom teacher settles it · Alt+↓: both"
        )
    else:
        words = translatable("RefusalWords", "Two values after an exchange: {keeper} settles it · Alt+↓: both")
    return _tr(words).format(keeper=keeper)


def locked_words(since: date, rules: CellRules) -> str:
    """Return since when a cell is locked and who may let it be corrected (ux.md 6.4)."""
    who = ", ".join(_tr(_OPENERS[role]) for role in rules.regulation.corrections.lock_opened_by if role in _OPENERS)
    words = translatable("RefusalWords", "Locked since {day}. A correction by protocol is allowed by: {who}")
    return _tr(words).format(day=day_words(since), who=who or "—")


def _clause(reason: KeyRefusal, rules: CellRules) -> str:
    key = _CLAUSES.get(reason)
    return "" if key is None else rules.regulation.clause(key)
