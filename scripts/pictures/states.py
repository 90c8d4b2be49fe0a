"""What the screens of lessons, results and printing look like while somebody works in them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.merging import Weight
from ejournal_desktop.gui.frame.arrival_notices import PIN_NOTICE
from ejournal_desktop.gui.journal.screen import JournalScreen
from ejournal_desktop.gui.my_day.page import MyDayPage
from ejournal_desktop.gui.periods.screen import PeriodsScreen
from ejournal_desktop.gui.print.screen import PrintScreen
from ejournal_desktop.gui.reports.report_page import View
from ejournal_desktop.gui.reports.screen import ReportsScreen
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.two_values import RivalValue, RivalValues, ShownBecause
from pictures.waiting import part, settle, there, wait_for

if TYPE_CHECKING:
    from pictures.visitor import Visitor

LONGEST_HOLIDAYS: Final = 100
INNER_PAGE: Final = 8
CURSOR_STAYS: Final = 0.3  # a report is made when the cursor stays on its card


def show_my_day(visitor: Visitor) -> None:
    """Take the last day with lessons, the pictures may be taken on a Sunday."""
    page = part(visitor.window, MyDayPage)
    for days_ago in range(1, LONGEST_HOLIDAYS):
        if there(page.day(), "day").lessons:
            break
        page.show_day(there(page.day(), "day").day - timedelta(days=1))
        wait_for(lambda: page.day() is not None, f"{days_ago} days ago")
    visitor.rest()
    visitor.show("my-day-with-lessons")
    visitor.do_and_show("lesson_acts", "my-day-menu")


def show_journal(visitor: Visitor) -> None:
    """Take the last lesson but one of the day, and what opens around a cell of it."""
    visitor.frame.withdraw_notice(PIN_NOTICE)
    visitor.open("my_day")
    visitor.press(Qt.Key.Key_Up)
    visitor.press(Qt.Key.Key_Return)
    visitor.show("journal-lesson")
    show_two_values(visitor)
    for act, name in (
        ("Alt+Down", "journal-cell-card"),
        ("Shift+F2", "journal-note"),
        ("Ctrl+F", "journal-find"),
        ("F7", "journal-roll-call"),
        ("Ctrl+B", "journal-results"),
    ):
        visitor.do_and_show(act, name)
        if act != "Ctrl+B":
            visitor.press(Qt.Key.Key_Escape)
    visitor.do("Ctrl+B")
    visitor.do_and_show("lesson_acts", "journal-lesson-menu")


def show_two_values(visitor: Visitor) -> None:
    """Take a page with two values after an exchange, and the card that lists both; nothing of it is stored."""
    screen = part(visitor.window, JournalScreen)
    index, rules = screen.view.currentIndex(), there(screen.model.rules, "rules")
    marks = [mark.code for mark in rules.scale.lesson_marks[:2]]
    screen.model.put(screen.model.place(index.row(), index.column()), Cell((marks[0],), conflicts=frozenset({0})))
    visitor.show("journal-two-values")
    moment = datetime.now(UTC).astimezone()
    values = [RivalValue((mark,), "", Weight.KEEPER, moment, "", mark == marks[0]) for mark in marks]
    place = RivalValues(PlaceKind.MARK, 0, values, ShownBecause.LATER, "", can_settle=True)
    screen.tools.show_card()
    visitor.rest()
    screen.tools.card.show_rivals((place,), rules.regulation)
    visitor.show("journal-two-values-card")
    visitor.press(Qt.Key.Key_Escape)
    screen.reload()
    visitor.rest()


def show_plans(visitor: Visitor) -> None:
    """Take the dialogs of a course plan."""
    for act, name in (("plan_parallel", "plan-parallel"), ("curriculum", "plan-hours")):
        visitor.do_and_show(act, name)


def show_results(visitor: Visitor) -> None:
    """Take the table of a whole class, the list of those who need more marks, and the closing of a period."""
    visitor.do_and_show("shortages", "periods-shortages")
    visitor.do_and_show("card", "periods-class")
    screen = part(visitor.window, PeriodsScreen)
    for button, name in ((screen.panel.close_button, "periods-closing"), (screen.panel.days_button, "periods-days")):
        if button.isVisible() and button.isEnabled():
            button.click()
            visitor.rest()
            visitor.show(name)


def show_reports(visitor: Visitor) -> None:
    """Take each report as a chart and as a table; where there is none, what the page says instead."""
    screen = part(visitor.window, ReportsScreen)
    page = screen.page
    for card in screen.cards.cards():
        name = f"reports-{card.slug}".replace("_", "-")
        screen.cards.choose(card.slug)
        settle(CURSOR_STAYS)
        visitor.rest()
        if not page.tabs.isVisible():
            visitor.show(name)
            continue
        for view in (View.CHART, View.TABLE):
            page.open_view(view)
            visitor.rest()
            if page.view is view:
                visitor.show(f"{name}-{view.value}")


def show_volume(visitor: Visitor) -> None:
    """Make a volume on the print page and keep its file."""
    screen = part(visitor.window, PrintScreen)
    volumes = screen.volumes
    wait_for(volumes.choice.show_button.isEnabled, "classes to print")
    classes = volumes.choice.classes
    classes.choose_row(classes.model().rowCount() - 1)
    volumes.show_volume()
    wait_for(lambda: volumes.volume() is not None, "volume")
    settle(1.0)
    visitor.show("printing-volume")
    volumes.preview.go_to(min(INNER_PAGE, volumes.preview.document.pageCount() - 1))
    settle(1.0)
    visitor.show("printing-page")
    (visitor.out / "volume.pdf").write_bytes(there(volumes.volume(), "volume").pdf)
    visitor.do_and_show("print_settings", "printing-settings")
