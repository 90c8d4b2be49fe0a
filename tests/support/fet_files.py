"""Small FET files written by hand: an input and a table of placed hours, with invented names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

HEADER = ("Activity Id", "Day", "Hour", "Students Sets", "Subject", "Teachers", "Activity Tags", "Room", "Comments")
WEEK = ("Понедельник", "Вторник", "Среда", "Четверг", "Пятница")
HOURS = ("08:00-8:45", "08:55-9:40", "09:50-10:35")
Years = Mapping[str, Mapping[str, Sequence[str]]]
CLASSES: Years = {"7А": {"7А девочки": (), "7А мальчики": ()}, "7Б": {}}


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity of the input."""

    number: int
    students: tuple[str, ...] = ("7А",)
    subject: str = "Алгебра"
    teachers: tuple[str, ...] = ("Осина О. О.",)
    duration: int = 1
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table; joined names are written as FET joins them."""

    activity: int
    day: str = WEEK[0]
    hour: str = HOURS[0]
    students: str = "7А"
    subject: str = "Алгебра"
    teachers: str = "Осина О. О."
    room: str = "каб. 1"

    def cells(self) -> tuple[str, ...]:
        """Return the nine cells as FET orders them."""
        return (
            str(self.activity),
            self.day,
            self.hour,
            self.students,
            self.subject,
            self.teachers,
            "",
            self.room,
            "",
        )


@dataclass(frozen=True, slots=True)
class FetFile:
    """An input file; what activities name is listed by itself."""

    activities: tuple[Activity, ...]
    days: Sequence[str] = WEEK
    hours: Sequence[str] = HOURS
    years: Years = field(default_factory=lambda: CLASSES)
    rooms: Sequence[str] = ("каб. 1",)
    mode: str = "<Mode>Official</Mode>"
    version: str = "6.8.5"
    further: str = ""

    def text(self) -> str:
        """Return the XML."""
        teachers = sorted({name for each in self.activities for name in each.teachers})
        subjects = sorted({each.subject for each in self.activities})
        parts = (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<fet version="{self.version}">{self.mode}',
            "<Institution_Name>Школа на берегу</Institution_Name><Comments></Comments>",
            f"<Days_List>{_counted('Day', self.days)}</Days_List>",
            f"<Hours_List>{_counted('Hour', self.hours)}</Hours_List>",
            f"<Subjects_List>{_named('Subject', subjects)}</Subjects_List><Activity_Tags_List></Activity_Tags_List>",
            f"<Teachers_List>{_named('Teacher', teachers)}</Teachers_List>",
            f"<Students_List>{_years(self.years)}</Students_List>",
            f"<Activities_List>{''.join(map(_activity, self.activities))}</Activities_List>",
            f"<Buildings_List></Buildings_List><Rooms_List>{_named('Room', self.rooms)}</Rooms_List>",
            f"{self.further}{_CONSTRAINTS}</fet>\n",
        )
        return "".join(parts)

    def content(self) -> bytes:
        """Return the file with the byte order mark that FET writes."""
        return self.text().encode("utf-8-sig")


def a_table(*rows: Row, separator: str = ",", quote: str = '"', has_header: bool = True) -> bytes:
    """Return a table in one of FET's notations: double quotes inside a field are doubled, single ones never."""
    lines = [*([HEADER] if has_header else []), *(row.cells() for row in rows)]
    text = "\n".join(separator.join(quote + cell.replace('"', '""') + quote for cell in line) for line in lines)
    return f"{text}\n".encode("utf-8-sig")


_BASIC = "<Weight_Percentage>100</Weight_Percentage><Active>true</Active><Comments></Comments>"
_CONSTRAINTS = (
    f"<Time_Constraints_List><ConstraintBasicCompulsoryTime>{_BASIC}</ConstraintBasicCompulsoryTime>"
    f"</Time_Constraints_List><Space_Constraints_List><ConstraintBasicCompulsorySpace>{_BASIC}"
    "</ConstraintBasicCompulsorySpace></Space_Constraints_List>"
)


def _named(tag: str, names: Sequence[str]) -> str:
    return "".join(f"<{tag}><Name>{escape(name)}</Name></{tag}>" for name in names)


def _counted(tag: str, names: Sequence[str]) -> str:
    return f"<Number_of_{tag}s>{len(names)}</Number_of_{tag}s>{_named(tag, names)}"


def _years(years: Years) -> str:
    return "".join(f"<Year><Name>{escape(name)}</Name>{_groups(groups)}</Year>" for name, groups in years.items())


def _groups(groups: Mapping[str, Sequence[str]]) -> str:
    return "".join(
        f"<Group><Name>{escape(name)}</Name>{_named('Subgroup', subgroups)}</Group>"
        for name, subgroups in groups.items()
    )


def _activity(activity: Activity) -> str:
    teachers = "".join(f"<Teacher>{escape(name)}</Teacher>" for name in activity.teachers)
    students = "".join(f"<Students>{escape(name)}</Students>" for name in activity.students)
    return (
        f"<Activity>{teachers}<Subject>{escape(activity.subject)}</Subject>{students}"
        f"<Duration>{activity.duration}</Duration><Total_Duration>{activity.duration}</Total_Duration>"
        f"<Id>{activity.number}</Id><Activity_Group_Id>0</Activity_Group_Id>"
        f"<Active>{str(activity.is_active).lower()}</Active><Comments></Comments></Activity>"
    )
