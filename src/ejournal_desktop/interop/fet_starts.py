"""Where activities begin, as FET's XML says it: the start only, the other hours follow from the duration."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.interop.errors import NotFetFileError
from ejournal_desktop.interop.fet_input import whole_number
from ejournal_desktop.interop.fet_names import JOINT
from ejournal_desktop.interop.fet_table import TableRow
from ejournal_desktop.interop.xml_input import child_text, parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from ejournal_desktop.interop.fet_input import FetActivity, FetInput

_CERTAIN = "100"


@dataclass(frozen=True, slots=True)
class Start:
    """The first hour of an activity."""

    activity: int
    day: str
    hour: str
    room: str


def result_starts(content: bytes) -> tuple[Start, ...]:
    """Return the starts in ``NAME_activities.xml``; an activity that was not placed has an empty day.

    Raises:
        NotFetFileError: another kind of XML; also the errors of ``parse_xml``.
    """
    root = parse_xml(content)
    if root.tag != "Activities_Timetable":
        raise NotFetFileError(part="table")
    starts = (
        Start(whole_number(each, "Id"), child_text(each, "Day"), child_text(each, "Hour"), child_text(each, "Room"))
        for each in root.findall("Activity")
    )
    return tuple(start for start in starts if start.day)


def input_starts(root: Element, source: FetInput) -> tuple[Start, ...]:
    """Return the starts that ``NAME_data_and_timetable.fet`` fixes; a mere preference places nothing."""
    rooms = {
        whole_number(each, "Activity_Id"): child_text(each, "Room")
        for each in _certain(root, "Space_Constraints_List/ConstraintActivityPreferredRoom")
    }
    starts = {}
    for each in _certain(root, "Time_Constraints_List/ConstraintActivityPreferredStartingTime"):
        number = whole_number(each, "Activity_Id")
        day, hour = _either(each, "Preferred_Day", "Day"), _either(each, "Preferred_Hour", "Hour")
        starts[number] = Start(number, day, hour, rooms.get(number, ""))
    return tuple(starts[each.number] for each in source.activities if each.is_active and each.number in starts)


def rows_of_starts(starts: Iterable[Start], source: FetInput) -> tuple[TableRow, ...]:
    """Return what the table would hold; the number of the activity stands for the line."""
    activities = {each.number: each for each in source.activities}
    names = [hour.name for hour in source.hours]
    return tuple(
        _row(start, hour, activities.get(start.activity))
        for start in starts
        for hour in _hours(start, names, activities.get(start.activity))
    )


def _hours(start: Start, names: list[str], activity: FetActivity | None) -> list[str]:
    """Return the hours of one activity within its day; an unknown start stays one row, to be reported."""
    if activity is None or start.hour not in names:
        return [start.hour]
    first = names.index(start.hour)
    return names[first : first + activity.duration]


def _row(start: Start, hour: str, activity: FetActivity | None) -> TableRow:
    return TableRow(
        line=start.activity,
        activity=start.activity,
        day=start.day,
        hour=hour,
        students=JOINT.join(activity.students) if activity else "",
        subject=activity.subject if activity else "",
        teachers=JOINT.join(activity.teachers) if activity else "",
        room=start.room,
    )


def _certain(root: Element, path: str) -> Iterator[Element]:
    for each in root.findall(path):
        if child_text(each, "Active") != "false" and child_text(each, "Weight_Percentage") == _CERTAIN:
            yield each


def _either(element: Element, name: str, older_name: str) -> str:
    return child_text(element, name) or child_text(element, older_name)
