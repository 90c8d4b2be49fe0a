"""What holds for every window: names for screen readers, reachable by Tab, readable in each theme and size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWizard

from ejournal_desktop.gui.palettes import Scheme
from support.window_checks import (
    SMALLEST,
    cut_texts,
    missing_letters,
    nameless,
    shared_mnemonics,
    stale_after,
    tab_gaps,
)
from support.windows import WINDOWS, first_run_window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture(params=WINDOWS)
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    made = WINDOWS[request.param]()
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.hide()
    made.deleteLater()


def test_every_widget_that_takes_the_focus_has_a_name_and_every_letter_a_shape(window: QWidget) -> None:
    assert nameless(window) == []
    assert missing_letters(window) == []
    assert shared_mnemonics(window) == []


def test_no_label_is_cut_at_the_smallest_size(window: QWidget, qapp: QApplication) -> None:
    window.resize(*SMALLEST)
    qapp.processEvents()
    assert cut_texts(window) == []


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.CONTRAST])
def test_no_widget_keeps_the_colours_of_the_theme_before(window: QWidget, qapp: QApplication, scheme: Scheme) -> None:
    assert stale_after(window, qapp, scheme) == []


def test_tab_goes_round_and_a_table_is_one_stop(window: QWidget) -> None:
    if isinstance(window, QWizard):
        window.button(QWizard.WizardButton.CancelButton).setFocus()
    assert tab_gaps(window) == []


def test_buttons_of_the_first_run_name_their_acts(qtbot: QtBot) -> None:
    wizard = first_run_window()
    qtbot.addWidget(wizard)
    assert wizard.buttonText(QWizard.WizardButton.CommitButton) not in {"", "Commit", "OK"}
