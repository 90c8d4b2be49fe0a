"""Finding a class group by the title typed on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.timetable.names import class_key
from ejournal_desktop.services.training.names import ascii_spelling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.kernel.identifiers import ClassGroupId


def class_titled(title: str, classes: Sequence[tuple[ClassGroupId, str]]) -> ClassGroupId:
    """Return the class group with a title; «7 а» and, where nothing else is meant, ``7a`` are «7А» too.

    Raises:
        UnknownRecordError: there is no such class group, or several.
    """
    for spelled in (class_key, ascii_spelling):
        found = [class_group for class_group, known in classes if spelled(known) == spelled(title)]
        if len(found) == 1:
            return found[0]
    raise UnknownRecordError(kind="class_group")
