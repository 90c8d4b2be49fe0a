"""Several computers of one school as feeds in memory: they write, take what others have, are put back from a copy."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.change_codec import encode
from ejournal_desktop.domain.changes_exchange import BundleTaken, WorkstationAdmitted
from ejournal_desktop.kernel.identifiers import (
    AccountId,
    ClassGroupId,
    CourseId,
    PeriodId,
    StaffId,
    SubjectId,
    YearId,
    device_of,
    lesson_identifier,
    make_identifier,
)
from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.change import Change

MAIN = 10
SALT = bytes(16)
DAY = date(2026, 11, 18)
COURSE, CLASS_GROUP, PERIOD = CourseId(301), ClassGroupId(31), PeriodId(42)
LESSON = lesson_identifier(COURSE, DAY, 2)
KEEPER, SUBSTITUTE, HOMEROOM, OTHER = range(201, 205)
"""Accounts; the person behind each has the number that is 100 lower."""

_AFTER_THE_LESSON = 1_795_200_000  # 20 November 2026
_SCOPES = ("authority", "system", "class")

SCHOOL: Sequence[tuple[str, Sequence[Change]]] = (
    (
        "authority",
        [
            changes.AccountCreated(AccountId(account), StaffId(account - 100), f"person{account}", "", "")
            for account in (KEEPER, SUBSTITUTE, HOMEROOM, OTHER)
        ],
    ),
    (
        "system",
        [
            changes.SchoolYearOpened(YearId(1), "2026/2027", date(2026, 9, 1), date(2027, 5, 25)),
            changes.GradingPeriodDefined(PERIOD, YearId(1), "quarter", 2, date(2026, 11, 9), date(2026, 12, 29)),
            changes.SubjectDefined(SubjectId(21), "Алгебра", "Алг", 1),
            *(
                changes.StaffMemberRegistered(StaffId(account - 100), "Учитель", f"№{account}", "")
                for account in (KEEPER, SUBSTITUTE, HOMEROOM, OTHER)
            ),
        ],
    ),
    (
        "class",
        [
            changes.ClassGroupOpened(CLASS_GROUP, YearId(1), "7А", "7a", 7),
            changes.HomeroomTeacherAssigned(CLASS_GROUP, StaffId(HOMEROOM - 100), date(2026, 9, 1)),
            changes.CourseOpened(COURSE, CLASS_GROUP, SubjectId(21), None, 5),
            changes.CourseTeacherAssigned(COURSE, StaffId(KEEPER - 100), date(2026, 9, 1), None),
            changes.LessonsScheduled(COURSE, ((DAY, 2),)),
            changes.SubstitutionSet(LESSON, StaffId(SUBSTITUTE - 100)),
        ],
    ),
)


@dataclass
class Computer:
    """One computer: its number, its clock and all entries it holds, by feed."""

    device: int
    feeds: dict[int, list[LogEntryBytes]] = field(default_factory=dict)
    scopes: dict[int, str] = field(default_factory=dict)
    clock: int = 0

    def write(self, account: int, *recorded: Change, scope: str = "class", tick: int = 1) -> tuple[int, int]:
        """Write one entry and return its feed and sequence; ``tick`` is how far the clock goes on."""
        feed = make_identifier(self.device, 1 + _SCOPES.index(scope))
        self.scopes[feed] = scope
        entries = self.feeds.setdefault(feed, [])
        self.clock += tick
        payload = json.dumps([encode(one) for one in recorded], ensure_ascii=False).encode()
        header = {
            "by": account,
            "hlc": self.clock,
            "ph": urlsafe_b64encode(sha256(SALT + payload).digest()).rstrip(b"=").decode(),
            "wall": [_AFTER_THE_LESSON + self.clock, 360],
        }
        entries.append(LogEntryBytes(json.dumps(header).encode(), b"", SALT, payload))
        return feed, len(entries)

    def admit(self, device: int) -> Computer:
        """Let a further computer begin with a copy of this one."""
        self.write(KEEPER, WorkstationAdmitted(device), scope="authority")
        return self.copied(device)

    def copied(self, device: int) -> Computer:
        """Return a computer that goes on with a copy under another number, and says what it holds."""
        copy = replace(self.bundle(), device=device)
        copy.say_what_it_holds(device, 0)
        return copy

    def take(self, bundle: Computer, number: int = 1) -> None:
        """Take in everything another computer held when it made a bundle."""
        self.hold(bundle)
        self.say_what_it_holds(bundle.device, number)

    def hold(self, other: Computer) -> None:
        """Have the entries of another computer, without a word about it."""
        for feed, entries in other.feeds.items():
            if len(entries) > len(self.feeds.get(feed, ())):
                self.feeds[feed] = list(entries)
                self.scopes[feed] = other.scopes[feed]
        self.clock = max(self.clock, other.clock)

    def say_what_it_holds(self, sender: int, number: int) -> None:
        """Write down how far the feeds of others are held."""
        heads = sorted((feed, len(held)) for feed, held in self.feeds.items() if device_of(feed) != self.device)
        self.write(KEEPER, BundleTaken(sender, number, tuple(heads)), scope="system")

    def bundle(self) -> Computer:
        """Return what the computer holds now, as a bundle keeps it."""
        held = {feed: list(entries) for feed, entries in self.feeds.items()}
        return Computer(self.device, held, dict(self.scopes), self.clock)

    def log(self) -> tuple[LogFeed, ...]:
        """Return the log as storage reads it."""
        return tuple(
            LogFeed(feed, self.scopes[feed], tuple(entries), CLASS_GROUP if self.scopes[feed] == "class" else None)
            for feed, entries in self.feeds.items()
        )


def a_main_computer() -> Computer:
    """Return the main computer of a school with one course, one lesson that is held by a substitute, one period."""
    main = Computer(MAIN, clock=1000)
    for scope, recorded in SCHOOL:
        main.write(KEEPER, *recorded, scope=scope)
    return main
