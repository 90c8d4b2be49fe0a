"""Screens of the journal that are closed after the test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from support.journal_desk import JournalDesk, a_desk
from support.schools import clock, school, school_template

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["clock", "school", "school_template"]


class DeskMaker(Protocol):
    """Makes screens like ``a_desk`` and closes them after the test."""

    def __call__(self, *args: object, **options: object) -> JournalDesk:
        """Return a shown screen."""
        ...


@pytest.fixture
def open_desk(light_theme: object) -> Iterator[DeskMaker]:
    """Return the maker of screens."""
    del light_theme
    desks: list[JournalDesk] = []

    def make(*args: object, **options: object) -> JournalDesk:
        desks.append(a_desk(*args, **options))  # type: ignore[arg-type]  # the arguments of the builder, handed on
        return desks[-1]

    yield make
    for desk in desks:
        desk.screen.close()
        desk.screen.deleteLater()


@pytest.fixture
def desk(open_desk: DeskMaker) -> JournalDesk:
    """Return a teacher's page of 28 students, the cursor at the first one in today's column."""
    return open_desk()
