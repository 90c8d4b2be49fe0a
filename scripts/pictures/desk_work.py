"""Works, the board, a school year, settings and control at work: what is typed here stays in the training school."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.school_board import NoticeKind
from ejournal_desktop.gui.board.screen import BoardScreen
from ejournal_desktop.gui.control.screen import ControlScreen
from ejournal_desktop.gui.school_year.readiness_page import ReadinessPage
from ejournal_desktop.gui.settings.screen import SettingsScreen
from ejournal_desktop.gui.works.screen import WorksScreen
from pictures.waiting import part

if TYPE_CHECKING:
    from pictures.visitor import Visitor

WEEK: Final = 7


def show_works(visitor: Visitor) -> None:
    """Plan a work, keep another in the library, and type the points of the first student."""
    screen = part(visitor.window, WorksScreen)
    for place, page, topic in ((0, screen.planned, "Сила и движение"), (2, screen.library, "Законы Ньютона")):
        screen.parts.open(place)
        visitor.rest()
        page.form.topic.setText(topic)
        page.form.tasks.setPlainText("Дайте определение силы.\nРешите задачу 14 на странице 52.")
        page.form.keep_button.click()
        visitor.rest()
        visitor.show("works-library" if place else "works-planned")
    screen.parts.open(0)
    screen.planned.points_button.click()
    visitor.rest()
    screen.points.line.setText("7")
    screen.points.keep()
    visitor.rest()
    visitor.show("works-points")


def show_board(visitor: Visitor) -> None:
    """Put a topic up for discussion, say something to it, and propose something."""
    screen = part(visitor.window, BoardScreen)
    form = screen.notices.form
    form.kind.setCurrentIndex(form.kind.findData(NoticeKind.DISCUSSION))
    form.last.show_day(datetime.now(UTC).astimezone().date() + timedelta(days=WEEK))
    form.text.setPlainText("Когда провести неделю математики: в декабре или в феврале?")
    form.publish_button.click()
    visitor.rest()
    screen.notices.remarks.line.setText("Лучше в феврале: в декабре закрывается полугодие.")
    screen.notices.remarks.say()
    visitor.rest()
    visitor.show("board-topic")
    screen.notes.begin_note()
    visitor.rest()
    visitor.show("board-note")
    screen.proposals.form.text.setPlainText("Печатать темы четверти одним листом на класс.")
    screen.proposals.form.button.click()
    visitor.rest()


def show_settings(visitor: Visitor) -> None:
    """Open a rule of the next edition of the regulation."""
    screen = part(visitor.window, SettingsScreen)
    screen.open_draft()
    visitor.rest()
    screen.draft.change_rule()
    visitor.rest()
    visitor.show("settings-rule")
    screen.parts.open(0)
    visitor.rest()


def show_school_year(visitor: Visitor) -> None:
    """Allow a first filling that comes late."""
    page = part(visitor.window, ReadinessPage)
    page.ask_filling()
    visitor.rest()
    visitor.show("school-year-filling")


def show_control(visitor: Visitor) -> None:
    """Look through all journals, and record the act where the duty is one's own."""
    screen = part(visitor.window, ControlScreen)
    acts = screen.acts
    acts.look()
    visitor.rest()
    visitor.show("control-looked")
    if acts.form.record_button.isEnabled():
        acts.form.conclusion.setPlainText("Темы записаны, отметок в 7Б мало: исправить до конца недели.")
        acts.form.record_button.click()
        visitor.rest()
        visitor.show("control-recorded")
    screen.parts.open(1)
    visitor.rest()
    plan = screen.plan.form
    plan.target.setText("Тетради 5–6 классов")
    plan.kind.setText("тематический")
    plan.store_button.click()
    visitor.rest()
    screen.parts.open(0)
