"""What holds for every window: names for screen readers, reachable by Tab, readable in each theme and size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget, QWizard

from ejournal_desktop.gui.palettes import Scheme, apply_theme, tokens_for
from ejournal_desktop.gui.tokens import Tone
from support.windows import WINDOWS, first_run_window, frame_window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SMALLEST = (910, 432)  # 1366×768 at 150 %


@pytest.fixture(params=WINDOWS)
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    made = WINDOWS[request.param]()
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.hide()
    made.deleteLater()


def _focusable(window: QWidget) -> list[QWidget]:
    tabbed = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and widget.isEnabled() and widget.focusPolicy() & tabbed == tabbed
    ]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_every_widget_that_takes_the_focus_has_a_name(window: QWidget) -> None:
    nameless = [
        widget
        for widget in _focusable(window)
        if widget.focusProxy() is None and not _name(widget) and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_no_label_is_cut_at_the_smallest_size(window: QWidget, qapp: QApplication) -> None:
    window.resize(*SMALLEST)
    qapp.processEvents()
    labels = [label for label in window.findChildren(QLabel) if label.text() and not label.wordWrap()]
    buttons = [button for button in window.findChildren(QAbstractButton) if button.text()]
    texts: dict[QWidget, str] = {widget: widget.text() for widget in labels}
    texts |= {widget: widget.text() for widget in buttons}
    shown = [widget for widget in texts if widget.isVisibleTo(window)]
    assert [texts[widget] for widget in shown if widget.width() < widget.minimumSizeHint().width()] == []


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.CONTRAST])
def test_no_widget_keeps_the_colours_of_the_theme_before(window: QWidget, qapp: QApplication, scheme: Scheme) -> None:
    apply_theme(qapp, scheme)
    qapp.processEvents()
    base = QColor(tokens_for(scheme, qapp)[Tone.TEXT].bg).name()
    stale = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.palette().color(QPalette.ColorRole.Base).name() != base
    ]
    assert stale == []


def test_tab_goes_round_in_the_frame_and_a_table_is_one_stop(qtbot: QtBot, qapp: QApplication) -> None:
    frame = frame_window()
    qtbot.addWidget(frame)
    with qtbot.waitActive(frame):
        frame.show()
    start = qapp.focusWidget()
    seen = [start]
    for _ in range(40):
        frame.focusNextChild()
        if qapp.focusWidget() is start:
            break
        seen.append(qapp.focusWidget())
    assert qapp.focusWidget() is start
    assert len(seen) == len(set(map(id, seen)))
    assert {id(widget) for widget in _focusable(frame)} == {id(widget) for widget in seen}


def test_buttons_of_the_first_run_name_their_acts(qtbot: QtBot) -> None:
    wizard = first_run_window()
    qtbot.addWidget(wizard)
    assert wizard.buttonText(QWizard.WizardButton.CommitButton) not in {"", "Commit", "OK"}
