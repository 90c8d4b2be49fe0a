"""A page that fills its place and scrolls where the window is too small for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QTableView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEAST_TABLE: Final = 96
_UNBOUND: Final = 1 << 20


def scrolled(page: QWidget) -> QScrollArea:
    """Return an area around a page; it takes no focus of its own.

    Its tables scroll by themselves: they ask for a few rows only, or the page would scroll before it has to.
    """
    for table in page.findChildren(QTableView):
        if table.maximumHeight() > _UNBOUND:
            table.setSizePolicy(table.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Ignored)
            table.setMinimumHeight(_LEAST_TABLE)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
