"""The ``.fet`` file: names, students, activities; constraints are FET's own business (interop.md 3.2)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.interop.errors import (
    NotFetFileError,
    TableTooLargeError,
    UnreadableImportError,
    UnsupportedFetModeError,
)
from ejournal_desktop.interop.fet_types import FetHour
from ejournal_desktop.interop.hour_names import times_of
from ejournal_desktop.interop.text_input import MAX_ROWS
from ejournal_desktop.interop.xml_input import child_text, child_texts, parse_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SUPPORTED_MODE = "Official"
_SPECIAL_EDITION = re.compile(r"-(mathmake|bp|ma\d|morocco|algeria)")
_KNOWN_ELEMENTS = frozenset(
    {
        "Mode",
        "Institution_Name",
        "Comments",
        "Days_List",
        "Hours_List",
        "Subjects_List",
        "Activity_Tags_List",
        "Teachers_List",
        "Students_List",
        "Activities_List",
        "Buildings_List",
        "Rooms_List",
        "Time_Constraints_List",
        "Space_Constraints_List",
        "Timetable_Generation_Options_List",
    }
)


@dataclass(frozen=True, slots=True)
class FetStudents:
    """A year, group or subgroup of students and the sets inside it."""

    name: str
    parts: tuple[FetStudents, ...] = ()


@dataclass(frozen=True, slots=True)
class FetActivity:
    """Hours that FET places as one block; duration in hours."""

    number: int
    students: tuple[str, ...]
    subject: str
    teachers: tuple[str, ...]
    duration: int
    is_active: bool


@dataclass(frozen=True, slots=True)
class FetInput:
    """What the timetable was made from; ``unknown_elements`` counts the parts of the file that are not read."""

    institution: str
    days: tuple[str, ...]
    hours: tuple[FetHour, ...]
    subjects: tuple[str, ...]
    teachers: tuple[str, ...]
    years: tuple[FetStudents, ...]
    rooms: tuple[str, ...]
    activities: tuple[FetActivity, ...] = ()
    unknown_elements: int = 0


def parse_fet(content: bytes) -> Element:
    """Return the root of a ``.fet`` file of FET 5 or 6.

    Raises:
        NotFetFileError: another kind of XML.
        UnsupportedFetModeError: made for half-days, terms or blocks; also the errors of ``parse_xml``.
    """
    root = parse_xml(content)
    if root.tag != "fet":
        raise NotFetFileError(part="input")
    _check_mode(root)
    return root


def fet_input(root: Element) -> FetInput:
    """Return the names, students and activities of the file.

    Raises:
        UnreadableImportError: an activity without number or duration.
        TableTooLargeError: over 200 000 activities.
    """
    return FetInput(
        institution=child_text(root, "Institution_Name"),
        days=_names(root, "Days_List/Day"),
        hours=tuple(_hour(element) for element in root.findall("Hours_List/Hour")),
        subjects=_names(root, "Subjects_List/Subject"),
        teachers=_names(root, "Teachers_List/Teacher"),
        years=tuple(_year(element) for element in root.findall("Students_List/Year") if child_text(element, "Name")),
        rooms=_names(root, "Rooms_List/Room"),
        activities=_activities(root),
        unknown_elements=sum(child.tag not in _KNOWN_ELEMENTS for child in root),
    )


def _check_mode(root: Element) -> None:
    """Refuse the modes of FET 6 and the special editions of FET 5, which had no such element."""
    mode = child_text(root, "Mode") or _SUPPORTED_MODE
    edition = _SPECIAL_EDITION.search(root.get("version", ""))
    if mode != _SUPPORTED_MODE or edition:
        raise UnsupportedFetModeError(mode=edition[1] if edition else mode)


def _names(root: Element, path: str) -> tuple[str, ...]:
    names = (child_text(element, "Name") for element in root.findall(path))
    return tuple(dict.fromkeys(name for name in names if name))


def _hour(element: Element) -> FetHour:
    name, long_name = child_text(element, "Name"), child_text(element, "Long_Name")
    starts, ends = times_of(name)
    if starts is None:
        starts, ends = times_of(long_name)
    return FetHour(name, starts, ends)


def _year(element: Element) -> FetStudents:
    groups = (_group(group) for group in element.findall("Group"))
    return FetStudents(child_text(element, "Name"), tuple(group for group in groups if group.name))


def _group(element: Element) -> FetStudents:
    return FetStudents(child_text(element, "Name"), tuple(map(FetStudents, _names(element, "Subgroup"))))


def _activities(root: Element) -> tuple[FetActivity, ...]:
    elements = root.findall("Activities_List/Activity")
    if len(elements) > MAX_ROWS:
        raise TableTooLargeError(part="rows", limit=MAX_ROWS)
    return tuple(_activity(element) for element in elements)


def _activity(element: Element) -> FetActivity:
    return FetActivity(
        number=whole_number(element, "Id"),
        students=child_texts(element, "Students"),
        subject=child_text(element, "Subject"),
        teachers=child_texts(element, "Teacher"),
        duration=whole_number(element, "Duration"),
        is_active=child_text(element, "Active").casefold() not in {"false", "no"},
    )


def whole_number(element: Element, name: str) -> int:
    """Return the number in the child with the name.

    Raises:
        UnreadableImportError: there is none.
    """
    text = child_text(element, name)
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise UnreadableImportError
    return int(text)
