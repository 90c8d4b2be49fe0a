"""What of a widget goes by the size of its letters, fitted when it is made and again when that size is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QTableView, QWidget

_WHOLE: Final = 100
_AIR: Final = 2


class _Fitted(QObject):
    """Belongs to a widget and knows what to do with it."""

    def __init__(self, widget: QWidget, fit: Callable[[], None]) -> None:
        super().__init__(widget)
        self.fit = fit


def fit_to_letters(widget: QWidget, fit: Callable[[], None]) -> None:
    """Do something now, and again whenever the size of the letters of the program is changed."""
    _Fitted(widget, fit)
    fit()


def fit_rows(table: QTableView, least: int) -> None:
    """Make the rows of a table as high as its letters need, at least so many px."""
    rows = table.verticalHeader()
    fit_to_letters(table, lambda: rows.setDefaultSectionSize(max(least, table.fontMetrics().height() + _AIR)))


class TextSize:
    """The size of all letters against that of the system."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._system = QFont(application.font())
        self._percent = _WHOLE

    def use(self, percent: int) -> None:
        """Change the size, in every window that is open too."""
        if percent == self._percent:
            return
        self._percent = percent
        self._application.setFont(self._scaled(percent))
        # Windows get the new font by an event that is sent later: what goes by it has to wait for that.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange.value)
        for window in self._application.topLevelWidgets():
            for fitted in window.findChildren(_Fitted):
                fitted.fit()

    def _scaled(self, percent: int) -> QFont:
        font = QFont(self._system)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * percent / _WHOLE)
        else:
            font.setPixelSize(round(font.pixelSize() * percent / _WHOLE))
        return font
