"""What nobody foresaw is shown calmly, logged by its kind, and never with data."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from ejournal_desktop.gui.error_dialog import ErrorHook
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.security.errors import ThrottledError
from ejournal_desktop.storage.errors import DatabaseFullError
from ejournal_desktop.sync.errors import NotEnoughSpaceError

if TYPE_CHECKING:
    import logging
    from collections.abc import Iterator

SECRET = "Белов Артём, отметка 2"


@pytest.fixture
def hook(qapp: QApplication) -> Iterator[ErrorHook]:
    hook = ErrorHook(qapp)
    yield hook
    for window in QApplication.topLevelWidgets():
        window.close()


def _fail(hook: ErrorHook, error: Exception) -> None:
    try:
        raise error
    except type(error) as raised:
        hook.receive(type(raised), raised, raised.__traceback__)


def _dialogs() -> list[QMessageBox]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, QMessageBox)]


def test_unforeseen_failure_is_told_without_data(hook: ErrorHook, expect_log: list[logging.LogRecord]) -> None:
    _fail(hook, KeyError(SECRET))
    (dialog,) = _dialogs()
    shown = dialog.text() + dialog.informativeText()
    assert SECRET not in shown
    assert "KeyError" in shown
    assert all(SECRET not in record.getMessage() for record in expect_log)


@pytest.mark.usefixtures("expect_log")
def test_known_failure_that_nobody_caught_has_its_own_words(hook: ErrorHook) -> None:
    _fail(hook, DatabaseFullError())
    assert _dialogs()[0].text() == error_text(DatabaseFullError()).happened


@pytest.mark.usefixtures("expect_log")
def test_second_failure_opens_no_second_dialog(hook: ErrorHook) -> None:
    _fail(hook, KeyError(SECRET))
    _fail(hook, ValueError(SECRET))
    assert len(_dialogs()) == 1


def test_hook_gives_its_place_back(hook: ErrorHook) -> None:
    before = sys.excepthook
    hook.install()
    assert sys.excepthook == hook.receive
    hook.remove()
    assert sys.excepthook is before


def test_numbers_of_a_failure_are_in_its_words() -> None:
    assert "30" in error_text(ThrottledError(seconds=30)).action
    assert "2" in error_text(NotEnoughSpaceError(needed=2 << 30, free=0)).happened


def test_words_are_sentences() -> None:
    text = error_text(DatabaseFullError())
    assert text.sentences == f"{text.happened}. {text.meaning}. {text.action}."
