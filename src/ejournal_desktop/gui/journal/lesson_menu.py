"""The menu of acts with one lesson, at a column of the grid or a row of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from ejournal_desktop.gui.journal.fact_words import time_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.journal.lesson_acts import LessonActs
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.lesson_card import LessonCard


def show_lesson_menu(acts: LessonActs, lesson: LessonId, owner: QWidget, place: QPoint) -> None:
    """Read the card of a lesson and offer what the person may do with it; ``place`` is on the screen."""
    acts.look_up(lesson, lambda card: lesson_menu(acts, card, owner).popup(place))


def lesson_menu(acts: LessonActs, card: LessonCard, owner: QWidget) -> QMenu:
    """Return the menu of a lesson; without a right it says so in one line instead of staying empty."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addSection(time_words(card.time))
    commands = acts.commands(card)
    for command in commands:
        menu.addAction(command.words).triggered.connect(command.act)
    if not commands:
        words = QCoreApplication.translate("LessonMenu", "Nothing to do here with your rights")
        menu.addAction(words).setEnabled(False)
    return menu
