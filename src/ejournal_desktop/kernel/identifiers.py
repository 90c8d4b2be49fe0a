"""Typed identifiers.

Records made by people get a 53-bit number: a random 23-bit device number and a 30-bit counter, so that canonical
JSON carries it exactly. What two computers make from the same facts (a lesson) gets its number from those facts.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date

AccountId = NewType("AccountId", int)
StaffId = NewType("StaffId", int)
StudentId = NewType("StudentId", int)
YearId = NewType("YearId", int)
PeriodId = NewType("PeriodId", int)
ClassGroupId = NewType("ClassGroupId", int)
SubgroupId = NewType("SubgroupId", int)
SubjectId = NewType("SubjectId", int)
CourseId = NewType("CourseId", int)
SlotId = NewType("SlotId", int)
LessonId = NewType("LessonId", int)
FeedId = NewType("FeedId", int)

COUNTER_BITS = 30
DEVICE_BITS = 23


def make_identifier(device: int, counter: int) -> int:
    """Join a device number and a counter into one 53-bit identifier.

    Raises:
        ValueError: when either part does not fit its bits.
    """
    if not 0 < device < 1 << DEVICE_BITS or not 0 <= counter < 1 << COUNTER_BITS:
        message = "identifier part out of range"
        raise ValueError(message)
    return device << COUNTER_BITS | counter


def device_of(identifier: int) -> int:
    """Return the device number inside an identifier."""
    return identifier >> COUNTER_BITS


def identifiers_of(device: int) -> tuple[int, int]:
    """Return the first and the last identifier that a device may give."""
    return device << COUNTER_BITS, (device + 1 << COUNTER_BITS) - 1


def lesson_identifier(course: CourseId, day: date, bell: int) -> LessonId:
    """Return the identity of a lesson: 53 bits of a hash over the course, the date and the bell number."""
    facts = f"lesson {course} {day.isoformat()} {bell}".encode("ascii")
    return LessonId(int.from_bytes(sha256(facts).digest()[:7], "big") >> 3)
