"""What holds for every window, as lists of what breaks it: names, Tab, themes, sizes, letters, mnemonics."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ejournal_desktop.gui.palettes import Scheme, apply_theme, tokens_for
from ejournal_desktop.gui.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

SMALLEST = (910, 432)  # 1366×768 at 150 %
_INVISIBLE = frozenset("\n\t\u00ad\u200b\u2060")
_MOST_STOPS = 120


def focusable(window: QWidget) -> list[QWidget]:
    """Return the widgets that take the focus by Tab."""
    tabbed = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and widget.isEnabled() and widget.focusPolicy() & tabbed == tabbed
    ]


def nameless(window: QWidget) -> list[str]:
    """Return the widgets that take the focus and that a screen reader cannot name."""
    return [
        described(widget)
        for widget in focusable(window)
        if widget.focusProxy() is None and not _name(widget) and not widget.objectName().startswith("qt_")
    ]


def cut_texts(window: QWidget) -> list[str]:
    """Return the words of labels and buttons that are narrower than they need."""
    labels = [label for label in window.findChildren(QLabel) if not label.wordWrap()]
    shown: list[QLabel | QAbstractButton] = [*labels, *window.findChildren(QAbstractButton)]
    return [
        widget.text()
        for widget in shown
        if widget.text() and widget.isVisibleTo(window) and widget.width() < widget.minimumSizeHint().width()
    ]


def stale_after(window: QWidget, app: QApplication, scheme: Scheme) -> list[str]:
    """Switch the theme at run time and return the widgets that keep the ground of the one before."""
    apply_theme(app, scheme)
    app.processEvents()
    base = QColor(tokens_for(scheme, app)[Tone.TEXT].bg).name()
    return [
        described(widget)
        for widget in window.findChildren(QWidget)
        if widget.palette().color(QPalette.ColorRole.Base).name() != base
    ]


def tab_gaps(window: QWidget, *, within: QWidget | None = None) -> list[str]:
    """Press Tab round the window and return what it never reaches, or where it is caught."""
    part = within or window
    if QApplication.focusWidget() is None:
        return ["nothing has the focus"]
    window.focusNextChild()  # a page may begin at a place that Tab leaves for good
    start = QApplication.focusWidget()
    if start is None:
        return ["the first Tab leaves the window"]
    seen = [start]
    for _ in range(_MOST_STOPS):
        window.focusNextChild()
        current = QApplication.focusWidget()
        if current is start or current is None:
            break
        if current in seen:
            return [f"caught at {described(current)}"]
        seen.append(current)
    reached = {id(widget) for widget in seen}
    wanted = [widget for widget in focusable(part) if widget.focusProxy() is None]
    return [described(widget) for widget in wanted if id(widget) not in reached]


def missing_letters(window: QWidget) -> list[str]:
    """Return the letters of labels and buttons for which no font has a shape."""
    found = []
    shown: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    for widget in shown:
        metrics = QFontMetrics(widget.font())
        letters = set(widget.text()) - _INVISIBLE
        found += [letter for letter in letters if not metrics.inFontUcs4(ord(letter))]
    return found


def shared_mnemonics(window: QWidget) -> list[str]:
    """Return the Alt keys that two visible fields or buttons claim."""
    labels = [label for label in window.findChildren(QLabel) if label.buddy() is not None]
    shown: list[QLabel | QAbstractButton] = [*labels, *window.findChildren(QAbstractButton)]
    keys = [QKeySequence.mnemonic(widget.text()).toString() for widget in shown if widget.isVisibleTo(window)]
    return [key for key, count in Counter(key for key in keys if key).items() if count > 1]


def described(widget: QWidget) -> str:
    """Return a widget as a finding names it."""
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {_name(widget)!r} in {type(parent).__name__}"


def findings_of(window: QWidget, app: QApplication, *, within: QWidget | None = None) -> Sequence[str]:
    """Return everything that breaks a rule in a window that is on the screen, in its present theme and language."""
    part = within or window
    checks = {
        "no name": nameless(part),
        "cut": cut_texts(part),
        "not reached by Tab": tab_gaps(window, within=part),
        "no shape": missing_letters(part),
        "Alt key twice": shared_mnemonics(window),
    }
    for scheme in (Scheme.DARK, Scheme.CONTRAST, Scheme.LIGHT):
        checks[f"colours of another theme in {scheme.value}"] = stale_after(part, app, scheme)
    return [f"{rule}: {what}" for rule, broken in checks.items() for what in broken]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""
