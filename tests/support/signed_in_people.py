"""A signed-in teacher, the door they come through and a day of theirs, all invented, for tests of windows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, cast

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.gui.login.door import JudgedFile, LoginFacts
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.kernel.identifiers import AccountId, CourseId, LessonId, PeriodId, StaffId
from ejournal_desktop.readmodels.heads import HeadsState
from ejournal_desktop.readmodels.journal import LessonColumn, PlanHour
from ejournal_desktop.readmodels.my_day import DayLesson, MyDay, OwedLesson
from ejournal_desktop.readmodels.people import LoginChoice, SignedIn
from ejournal_desktop.security.errors import PasswordTooShortError, ThrottledError, WrongPasswordError
from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.password_rule import LEAST_LENGTH
from ejournal_desktop.security.pin import require_good_pin
from ejournal_desktop.services.access import Arrival
from ejournal_desktop.services.account_errors import OneTimeCodeError
from ejournal_desktop.services.heads import HeadsReport
from ejournal_desktop.services.quick_return import QuickReturns
from ejournal_desktop.services.session import Session
from support.regulations import preset

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.errors import AppError

THURSDAY = date(2026, 11, 12)
MORNING = datetime(2026, 11, 12, 8, 58, tzinfo=UTC)
PASSWORD = "вторник лодка сорок"
PIN = "204518"
CODE = "4821-9034-1175-2290-6631"
KEYS = UserKeys(seed=bytes(32), exchange=bytes(32))
CHOICES = (
    LoginChoice("ivanova", "Иванова М. П."),
    LoginChoice("ivanenko", "Иваненко О. С."),
    LoginChoice("petrov", "Петров А. И."),
    LoginChoice("osmonova", "Осмонова Г. Т."),
)
FACTS = LoginFacts("Средняя школа № 90", "Точка 3 · каб. 214", "0.1.0")


@dataclass(slots=True)
class ToldClock:
    """A clock that stands until it is told to go on."""

    moment: datetime = MORNING

    def now(self) -> datetime:
        """Return the moment it was told."""
        return self.moment

    def go_on(self, **time_passed: float) -> None:
        """Let time pass."""
        self.moment += timedelta(**time_passed)


def a_signed_in(handle: str = "ivanova", *roles: Role, is_training: bool = False) -> SignedIn:
    """Return a signed-in person, a teacher unless roles are named."""
    label = next(choice.label for choice in CHOICES if choice.handle == handle)
    return SignedIn(
        account=AccountId(1),
        staff=StaffId(2),
        name=PersonName(label.split()[0], "Мария", "Петровна"),
        handle=handle,
        roles=roles or (Role.TEACHER,),
        homeroom_of=(),
        school_name=FACTS.school,
        school_code="SCH90",
        is_training=is_training,
        workstation=FACTS.workstation,
    )


def a_session(signed_in: SignedIn | None = None) -> Session:
    """Return a session that no test opens a journal with: windows only pass it on."""
    nothing = cast("Any", None)
    return Session(signed_in or a_signed_in(), preset("S0"), nothing, nothing)


@dataclass(slots=True)
class FakeDoor:
    """A door that knows one password and remembers what was done at it."""

    failure: AppError | None = None
    is_training: bool = False
    done: list[str] = field(default_factory=list)
    pins: QuickReturns = field(default_factory=QuickReturns)
    left: dict[str, str] = field(default_factory=dict)
    heads: HeadsState = HeadsState.SOUND
    is_pin_worth_telling: bool = False
    is_backup_due: bool = False
    backup_failure: AppError | None = None

    def login_choices(self) -> tuple[LoginChoice, ...]:
        """Return four people."""
        return CHOICES

    def has_pin(self, handle: str) -> bool:
        """Tell whether a PIN is armed."""
        return self.pins.is_armed(handle, THURSDAY)

    def enter(self, handle: str, password: str) -> Arrival:
        """Let in whoever knows the password."""
        self.done.append(f"enter {handle}")
        if self.failure is not None:
            raise self.failure
        if password == CODE:
            raise OneTimeCodeError
        if password != PASSWORD or handle not in {choice.handle for choice in CHOICES}:
            raise WrongPasswordError
        return self._arrival(handle)

    def take_password(self, handle: str, code: str, password: str) -> Arrival:
        """Let in whoever has the code, by the password they choose; a short one is refused."""
        if code != CODE:
            raise WrongPasswordError
        if len(password) < LEAST_LENGTH:
            raise PasswordTooShortError(least=LEAST_LENGTH)
        self.done.append(f"take_password {handle}")
        return self._arrival(handle)

    def enter_by_pin(self, handle: str, pin: str) -> Arrival:
        """Let in whoever has set this PIN."""
        self.done.append(f"enter_by_pin {handle}")
        self.pins.open(handle, pin, THURSDAY)
        return self._arrival(handle)

    def judged(self, file: Path) -> JudgedFile:
        """Say of every file that it is whole."""
        self.done.append(f"judged {file.name}")
        if self.failure is not None:
            raise self.failure
        return JudgedFile("whole", NoticeKind.DONE)

    def tell_of_alarm(self, arrival: Arrival, text: str) -> int:
        """Remember that the deputy heads are told."""
        self.done.append(f"tell_of_alarm {arrival.heads.state}: {text}")
        return 1

    def set_pin(self, session: Session, password: str, pin: str) -> None:
        """Arm a PIN."""
        require_good_pin(pin)
        if password != PASSWORD:
            raise WrongPasswordError
        self.arm(session.signed_in.handle, pin)

    def arm(self, handle: str, pin: str) -> None:
        """Let a person come back by a PIN, as after a log-in with the password."""
        self.pins.arm(handle, AccountId(1), KEYS, pin=pin, day=THURSDAY)

    def remove_pin(self, session: Session) -> None:
        """Forget the PIN."""
        self.pins.drop(session.signed_in.handle)

    def drop_pins(self) -> None:
        """Forget all PINs."""
        self.pins.drop_all()

    def lock(self, session: Session, left: str, *, is_at_work: bool = False) -> bool:
        """Close the journal behind a person, unless something goes on."""
        self.done.append("lock over work" if is_at_work else "lock")
        self.left[session.signed_in.handle] = left
        return self.is_backup_due

    def end_work(self, session: Session) -> None:
        """Close the journal behind what went on."""
        self.done.append(f"end_work {session.signed_in.handle}")

    def back_up(self, session: Session) -> None:
        """Make the copy of the day."""
        self.done.append(f"back_up {session.signed_in.handle}")
        if self.backup_failure is not None:
            raise self.backup_failure

    def sign_out(self, session: Session) -> None:
        """Close the journal."""
        self.done.append(f"sign_out {session.signed_in.handle}")

    def throttle(self, seconds: int) -> None:
        """Let the next tries fail for a while."""
        self.failure = ThrottledError(seconds=seconds)

    def _arrival(self, handle: str) -> Arrival:
        session = a_session(a_signed_in(handle, is_training=self.is_training))
        left = self.left.get(handle, "")
        return Arrival(session, left, HeadsReport(self.heads), self.has_pin(handle), self.is_pin_worth_telling)


def a_lesson(bell: int, state: LessonState, class_title: str = "8Б", subject: str = "Геометрия") -> DayLesson:
    """Return a lesson of the day; its identities follow from its number."""
    starts = time(7 + bell, 0)
    column = LessonColumn(
        lesson=LessonId(100 + bell),
        day=THURSDAY,
        bell=bell,
        ordinal=20 + bell,
        starts=starts,
        ends=time(7 + bell, 45),
        room=str(210 + bell),
        state=state,
        topic="",
        homework="",
        is_homework_none=False,
        work_kind="",
        is_complete=state is LessonState.COMPLETE,
        completed_at=None,
        recorded_at=None,
        substitute=None,
        plan=PlanHour(25 + bell, "", "Признаки подобия", "", ""),
    )
    due = datetime(2026, 11, 12, 16, 20, tzinfo=UTC)
    return DayLesson(column, CourseId(10 + bell), PeriodId(3), class_title, subject, "", due, is_substitution=bell == 5)


def an_owed_lesson(days_ago: int, class_title: str = "9А") -> OwedLesson:
    """Return a past lesson that is not complete."""
    day = THURSDAY - timedelta(days=days_ago)
    return OwedLesson(LessonId(500 + days_ago), CourseId(12), PeriodId(3), day, 4, class_title, "Алгебра", days_ago)


def a_day(*, owed: int = 2) -> MyDay:
    """Return a Thursday with five lessons, the second of which is running."""
    lessons = (
        a_lesson(1, LessonState.COMPLETE),
        a_lesson(2, LessonState.RUNNING, "9А", "Алгебра"),
        a_lesson(3, LessonState.AHEAD),
        a_lesson(4, LessonState.AHEAD, "11", "Алгебра и начала анализа"),
        a_lesson(5, LessonState.CANCELLED, "7В"),
    )
    return MyDay(THURSDAY, lessons, 1, tuple(an_owed_lesson(ago) for ago in (6, 1)[:owed]), has_timetable=True)
