"""The way through the program: every screen of every duty, each of its tabs, and what opens over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QTabBar

from pictures.custody import show_archive, show_safety
from pictures.desk_work import show_board, show_control, show_school_year, show_settings, show_works
from pictures.states import show_journal, show_my_day, show_plans, show_reports, show_results, show_volume
from pictures.waiting import there

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pictures.visitor import Visitor

# The archive goes before the deputy head, so that the printed volume is tied to one.
DUTIES: Final = ("Teacher", "HomeroomTeacher", "ArchiveOfficer", "JournalAdministrator", "DeputyHead")
SHORT_TOUR: Final = {
    "Teacher": ("my_day", "journal", "topics"),
    "HomeroomTeacher": ("homeroom",),
    "ArchiveOfficer": ("archive",),
    "DeputyHead": ("reports", "printing"),
}
MAIN_PICTURES: Final = frozenset(
    {
        "log-in",
        "my-day-with-lessons",
        "journal",
        "topics",
        "homeroom",
        "periods",
        "archive",
        "reports",
        "printing-volume",
    }
)
_ACTS: Final = {
    "homeroom": (("letter", "homeroom-letter"),),
    "movement": (("move", "movement-form"),),
    "exchange": (("admit", "exchange-admit"),),
}
_STATES: Final[Mapping[str, Callable[[Visitor], None]]] = {
    "my_day": show_my_day,
    "journal": show_journal,
    "plans": show_plans,
    "works": show_works,
    "control": show_control,
    "school_year": show_school_year,
    "settings": show_settings,
    "periods": show_results,
    "archive": show_archive,
    "safety": show_safety,
    "printing": show_volume,
    "reports": show_reports,
}
# A teacher's board has the own portfolio, the deputy head's has what is published for everybody.
_SEEN_AGAIN: Final[Mapping[str, Mapping[str, Callable[[Visitor], None]]]] = {"DeputyHead": {"board": show_board}}
_WHO_HAS_MOST: Final[Mapping[str, str]] = {
    "reports": "DeputyHead",
    "control": "DeputyHead",
    "settings": "JournalAdministrator",
    "school_year": "JournalAdministrator",
    "people": "JournalAdministrator",
}


def look_at_everything(visitor: Visitor) -> None:
    """Log in as each duty in turn and take every screen nobody before had; every log-out is a lock."""
    seen: set[str] = set()
    for duty in DUTIES:
        visitor.log_in(duty)
        for screen in visitor.frame.screens():
            if screen not in seen and _WHO_HAS_MOST.get(screen, duty) == duty:
                seen.add(screen)
                _look_at_screen(visitor, screen)
        for screen, act in _SEEN_AGAIN.get(duty, {}).items():
            _look_again(visitor, screen, act)
        if duty == DUTIES[0]:
            _look_over_the_screen(visitor)
        visitor.log_out()
    visitor.show("log-in-over-a-lock")


def look_at_the_main(visitor: Visitor) -> None:
    """Take the main screens only."""
    visitor.show("log-in")
    for duty, screens in SHORT_TOUR.items():
        visitor.log_in(duty)
        for screen in screens:
            visitor.open(screen)
            visitor.show(_named(screen))
        visitor.log_out()


def _look_at_screen(visitor: Visitor, screen: str) -> None:
    visitor.open(screen)
    visitor.show(_named(screen))
    _STATES.get(screen, _no_more)(visitor)
    for act, name in _ACTS.get(screen, ()):
        visitor.do_and_show(act, name)
    _look_at_tabs(visitor, _named(screen))


def _look_again(visitor: Visitor, screen: str, act: Callable[[Visitor], None]) -> None:
    """Take a screen that another duty has seen already, as whoever publishes has it."""
    visitor.open(screen)
    act(visitor)
    _look_at_tabs(visitor, f"{_named(screen)}-publishing")


def _look_at_tabs(visitor: Visitor, name: str) -> None:
    shown = there(visitor.frame.screen_on_show(), name)
    for bar in shown.findChildren(QTabBar):
        for place in range(1, bar.count()) if bar.isVisibleTo(visitor.frame) else ():
            bar.setCurrentIndex(place)
            visitor.rest()
            visitor.show(f"{name}-tab-{place + 1}")


def _look_over_the_screen(visitor: Visitor) -> None:
    visitor.frame.show_menu()
    visitor.show("menu")
    for act in ("palette", "keys", "pin"):
        visitor.do_and_show(act, act)
    visitor.do("help")
    visitor.show("help")
    visitor.do("help")


def _named(screen: str) -> str:
    return screen.replace("_", "-")


def _no_more(_visitor: Visitor) -> None:
    """Leave a screen as it opened."""
