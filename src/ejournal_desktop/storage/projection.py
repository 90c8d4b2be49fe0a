"""From changes to state: the only code that writes state tables.

The same functions serve a key pressed in the grid, an import, a merged bundle and the replay that checks the log;
they read nothing but state tables and the entry, so state = fold(log).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.storage.projections import (
    access,
    archives,
    board,
    classes,
    control,
    custody,
    desk,
    duties,
    exchange,
    lessons,
    marks,
    school,
    teaching,
    works,
    year,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext

PROJECTIONS: Mapping[type[Change], Callable[..., None]] = {
    **school.PROJECTIONS,
    **classes.PROJECTIONS,
    **lessons.PROJECTIONS,
    **marks.PROJECTIONS,
    **archives.PROJECTIONS,
    **teaching.PROJECTIONS,
    **desk.PROJECTIONS,
    **duties.PROJECTIONS,
    **custody.PROJECTIONS,
    **control.PROJECTIONS,
    **access.PROJECTIONS,
    **exchange.PROJECTIONS,
    **board.PROJECTIONS,
    **works.PROJECTIONS,
    **year.PROJECTIONS,
}


def project(connection: Connection, changes: Sequence[Change], entry: EntryContext) -> None:
    """Bring the state tables up to date with the changes of one entry, in their order."""
    for change in changes:
        PROJECTIONS[type(change)](connection, change, entry)
