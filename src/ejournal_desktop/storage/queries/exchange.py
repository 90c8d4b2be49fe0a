"""The computers of the school, what waits to be brought to the others, and what contradicts itself (D-60…D-64)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.domain.written_anywhere import BOOKKEEPING
from ejournal_desktop.kernel.identifiers import device_of, identifiers_of
from ejournal_desktop.readmodels.exchange import OpenConflict, PlaceKind, Workstation, WrittenValue
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.bundle_content import admitted_computers, main_computer
from ejournal_desktop.storage.queries.school import workstation_title
from ejournal_desktop.storage.statements import Question

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
    from ejournal_desktop.storage.reading import Reading


class _Value(NamedTuple):
    kind: str
    record: int
    student: int
    place: int
    value: str
    feed: int
    seconds: int
    offset: int
    surname: str | None
    given_name: str | None
    patronymic: str | None
    course: int
    day: str | None
    bell: int
    class_title: str
    subject: str
    student_surname: str | None
    student_given_name: str | None
    student_patronymic: str | None
    shown: str


_COUNT = text("SELECT count(*) FROM open_conflict")
_CONFLICTS = Question(
    text(
        """
        SELECT kind, record_id, head.student_id, head.place, value, feed, seconds, "offset",
          author.surname, author.given_name, author.patronymic,
          course.course_id, day, coalesce(bell, 0), class_group.title, subject.title,
          student.surname, student.given_name, student.patronymic,
          CASE kind
            WHEN 'mark' THEN json_array((SELECT mark.value FROM mark WHERE mark.lesson_id = record_id
              AND mark.student_id = head.student_id AND mark.place = head.place))
            WHEN 'attendance' THEN coalesce((SELECT json_array(status, late_minutes) FROM attendance
              WHERE attendance.lesson_id = record_id AND attendance.student_id = head.student_id), '[null,0]')
            WHEN 'topic' THEN json_array(topic, plan_hour)
            WHEN 'homework' THEN json_array(homework, is_homework_none)
            ELSE json_array((SELECT period_mark.value FROM period_mark WHERE period_mark.course_id = record_id
              AND period_mark.student_id = head.student_id AND period_mark.period_id = head.place))
          END
        FROM open_conflict AS at
        CROSS JOIN written_value AS head USING (kind, record_id, student_id, place)
        LEFT JOIN lesson ON kind <> 'period_mark' AND lesson.lesson_id = record_id
        JOIN course ON course.course_id = iif(kind = 'period_mark', record_id, lesson.course_id)
        JOIN class_group USING (class_group_id) JOIN subject USING (subject_id)
        LEFT JOIN student ON student.student_id = head.student_id
        LEFT JOIN account USING (account_id) LEFT JOIN staff_member AS author USING (staff_id)
        WHERE (:class_group IS NULL OR course.class_group_id = :class_group)
          AND (:course IS NULL OR course.course_id = :course)
        ORDER BY class_group.grade_level, class_group.title, subject.position, course.course_id, day, bell,
          student.surname, student.given_name, head.student_id, kind, record_id, head.place, clock DESC, feed DESC
        """
    ),
    _Value,
)
_MADE = text('SELECT device, seconds, "offset" FROM made_bundle ORDER BY number')
_TAKEN = text('SELECT device, sender, number, seconds, "offset" FROM taken_bundle WHERE number > 0 ORDER BY seconds')
_TITLES = text("SELECT device, title, room FROM workstation")
_OWN_FEEDS = text(
    """
    SELECT number, coalesce((SELECT max(seen_feed.sequence) FROM seen_feed
        JOIN json_each(:others) AS other ON other.value = seen_feed.device WHERE seen_feed.feed = feed_id),
      (SELECT sequence FROM log_entry WHERE log_entry.feed = number
        AND json_extract(header, '$.hlc') <= :clock ORDER BY sequence DESC LIMIT 1), 0)
    FROM feed WHERE feed_id BETWEEN :first AND :last
    """
)
_SAID_AFTER = text(
    """
    SELECT count(*) FROM log_payload WHERE feed = :number AND sequence > :held
      AND json_extract(payload, '$[0][0]') NOT IN (SELECT value FROM json_each(:bookkeeping))
    """
)


@dataclass(frozen=True, slots=True)
class _Bundles:
    """When the computers made bundles and took those of others, of each the last one, and the highest number taken."""

    made: Mapping[int, datetime]
    taken: Mapping[tuple[int, int], tuple[datetime, int]]

    def number(self, *, device: int, sender: int) -> int:
        return self.taken[device, sender][1] if (device, sender) in self.taken else 0

    def between(self, one: int, other: int) -> datetime | None:
        """Return when one of them last took a bundle of the other."""
        pairs = ((one, other), (other, one))
        return max((self.taken[pair][0] for pair in pairs if pair in self.taken), default=None)


def workstations(reading: Reading, this: int) -> tuple[Workstation, ...]:
    """Return the computers of the school, the main one first, then in the order of their admission.

    A computer that was put back from a copy goes on under another number; its former ones are not shown.

    Args:
        reading: the journal.
        this: the number of this computer.
    """
    admitted, bundles = admitted_computers(reading), _bundles(reading)
    main = this if this not in admitted else main_computer(reading)
    titles = _titles(reading, main, admitted)
    return tuple(
        Workstation(
            device=device,
            title=titles[device][0],
            room=titles[device][1],
            is_main=device == main,
            is_this=device == this,
            is_dismissed=device in admitted and admitted[device].dismissed_at is not None,
            last_taken=bundles.between(this, device),
            last_made=bundles.made.get(device),
            taken_number=bundles.number(device=this, sender=device),
        )
        for device in (main, *sorted(admitted, key=lambda device: admitted[device].clock))
    )


def _titles(reading: Reading, main: int, admitted: Collection[int]) -> Mapping[int, tuple[str, str]]:
    """Return title and room of the computers; the main one is still called as before it was put back from a copy."""
    known = {row.device: (row.title, row.room) for row in reading.connection.execute(_TITLES)}
    former = next((title for device, title in known.items() if device not in admitted), ("", ""))
    return {main: former, **dict.fromkeys(admitted, ("", "")), **known}


def entries_waiting(reading: Reading, this: int) -> int:
    """Return how many entries written here no other computer is known to hold; 0 while this is the only one.

    What a computer notes of itself, such as log-ins, copies and bundles, is nobody's work and does not count. A further
    computer began with what the main one held when it was admitted.
    """
    admitted = admitted_computers(reading)
    others = {device for device, one in admitted.items() if one.dismissed_at is None}
    others |= {main_computer(reading)} if this in admitted else set()
    others -= {this}
    if not others:
        return 0
    began = 0 if this in admitted else max(admitted[device].clock for device in others)
    first, last = identifiers_of(this)
    asked = {"first": first, "last": last, "others": json.dumps(sorted(others)), "clock": began}
    feeds = reading.connection.execute(_OWN_FEEDS, asked).all()
    bookkeeping = json.dumps(sorted(kind.code for kind in BOOKKEEPING))
    counts = ({"number": number, "held": held, "bookkeeping": bookkeeping} for number, held in feeds)
    return sum(reading.connection.execute(_SAID_AFTER, values).scalar_one() for values in counts)


def count_conflicts(reading: Reading) -> int:
    """Return how many places of the school hold two different values or more."""
    return int(reading.connection.execute(_COUNT).scalar_one())


def open_conflicts(
    reading: Reading, this: int, *, class_group: ClassGroupId | None = None, course: CourseId | None = None
) -> tuple[OpenConflict, ...]:
    """Return the places that hold different values, of the school, a class group or a course, in the order of pages.

    The texts of marks and attendance are the stored codes, with the minutes of lateness after a blank.

    Args:
        reading: the journal.
        this: the number of this computer.
        class_group: only the places of this class group.
        course: only the places of this course.
    """
    rows = reading.ask(_CONFLICTS, {"class_group": class_group, "course": course})
    titles = {device: workstation_title(reading, device) for device in {device_of(row.feed) for row in rows}}
    return tuple(
        _conflict(list(values), this, titles)
        for _, values in groupby(rows, lambda row: (row.kind, row.record, row.student, row.place))
    )


def text_of_value(kind: PlaceKind, written: Sequence[str | int | None]) -> str:
    """Return what was written as text: codes as they are stored, texts as they are; a mark beside an absence alone."""
    first, *more = ("" if part is None else str(part) for part in written)
    is_late = kind is PlaceKind.ATTENDANCE and any(written[1:])
    return " ".join((first, *more)).strip() if is_late else first


def _conflict(rows: Sequence[_Value], this: int, titles: Mapping[int, str]) -> OpenConflict:
    one = rows[0]
    values = sorted(_values(rows, this, titles), key=lambda value: not value.is_shown)
    return OpenConflict(
        kind=PlaceKind(one.kind),
        record=one.record,
        place=one.place,
        class_title=one.class_title,
        subject=one.subject,
        day=None if one.day is None else date.fromisoformat(one.day),
        bell=one.bell,
        student=_name(one.student_surname, one.student_given_name, one.student_patronymic).short,
        values=tuple(values),
        course=one.course,
        student_id=one.student,
    )


def _values(rows: Sequence[_Value], this: int, titles: Mapping[int, str]) -> Iterator[WrittenValue]:
    for row in rows:
        device = device_of(row.feed)
        written = json.loads(row.value)
        yield WrittenValue(
            text=text_of_value(PlaceKind(row.kind), written),
            author=_name(row.surname, row.given_name, row.patronymic).with_initials,
            moment=moment_of(row.seconds, row.offset),
            workstation=titles[device],
            is_shown=written == json.loads(row.shown),
            is_ours=device == this,
        )


def _name(surname: str | None, given_name: str | None, patronymic: str | None) -> PersonName:
    return PersonName(surname or "", given_name or "", patronymic or "")


def _bundles(reading: Reading) -> _Bundles:
    made = {row.device: moment_of(row.seconds, row.offset) for row in reading.connection.execute(_MADE)}
    taken: dict[tuple[int, int], tuple[datetime, int]] = {}
    for row in reading.connection.execute(_TAKEN):
        _, number = taken.get((row.device, row.sender), (None, 0))
        taken[row.device, row.sender] = (moment_of(row.seconds, row.offset), max(number, row.number))
    return _Bundles(made, taken)
