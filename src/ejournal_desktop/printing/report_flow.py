"""A flow that lets a table place its own texts and rules, turned titles among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.flow import Flow

if TYPE_CHECKING:
    from ejournal_desktop.printing.fonts import FontBook
    from ejournal_desktop.printing.free_page import FreePage, PlacedText
    from ejournal_desktop.printing.geometry import Segment

FlowedPage = tuple["FreePage", "tuple[PlacedText, ...]"]


class ReportFlow(Flow):
    """Sets paragraphs like any flow; turned texts are kept beside the pages."""

    def __init__(self, fonts: FontBook, width: float, room: tuple[float, float]) -> None:
        super().__init__(fonts, width, room=room)
        self._upright: list[PlacedText] = []
        self._all_upright: list[tuple[PlacedText, ...]] = []

    @property
    def room_left(self) -> float:
        """How much of the page is left."""
        return self._bottom - self.y

    @property
    def room(self) -> float:
        """How much an empty page holds."""
        return self._bottom - self._top

    def place(self, text: PlacedText) -> None:
        """Put a line of text where it says."""
        self._texts.append(text)

    def place_upright(self, text: PlacedText) -> None:
        """Put a line that runs upwards from where it says."""
        self._upright.append(text)

    def rule(self, segment: Segment, *, is_thick: bool = False) -> None:
        """Rule a line."""
        (self._thick if is_thick else self._thin).append(segment)

    def turn_page(self) -> None:
        """Begin a new page."""
        self._new_page()

    def flowed_pages(self) -> tuple[FlowedPage, ...]:
        """Return the pages with their turned texts."""
        return tuple(zip(self.pages(), self._all_upright, strict=True))

    def _new_page(self) -> None:
        super()._new_page()
        self._all_upright.append(tuple(self._upright))
        self._upright = []
