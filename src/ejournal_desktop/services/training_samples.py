"""What fills the newer pages of a training school: documents, talk, control, works, undertakings; all of it invented.

It is entered through the same services as in a school, by the people of the training school.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.school_board import DocumentKind, NoticeKind, NoticeMatter
from ejournal_desktop.readmodels.documents import DocumentFile
from ejournal_desktop.services.control.plan import PlanWish as ControlEntry
from ejournal_desktop.services.control.service import ActWish
from ejournal_desktop.services.documents import DocumentWish
from ejournal_desktop.services.training.content_reading import read_samples
from ejournal_desktop.services.works.library import KeptWorkWish
from ejournal_desktop.services.works.planned import PlanWish
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.training import TrainingLogin, TrainingSchoolMade
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.control.plan import ControlPlanService
    from ejournal_desktop.services.control.service import ControlService
    from ejournal_desktop.services.data_powers import DataPowersService
    from ejournal_desktop.services.discussions import DiscussionsService
    from ejournal_desktop.services.documents import DocumentsService
    from ejournal_desktop.services.homeroom.board import BoardService
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.works.library import WorkLibraryService
    from ejournal_desktop.services.works.planned import PlannedWorksService

_DAY: Final = timedelta(days=1)
_AGO: Final = timedelta(days=30)
_FORTNIGHT: Final = timedelta(days=14)
_UNSIGNED: Final = 2
_FIRST_MARKED_GRADE: Final = 2
_STEP, _SPREAD = 7, 11
_TEACH: Final = frozenset({Role.HOMEROOM_TEACHER, Role.TEACHER})


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleServices:
    """The services by which the samples are entered."""

    access: AccessService
    documents: DocumentsService
    board: BoardService
    discussions: DiscussionsService
    data_powers: DataPowersService
    control: ControlService
    control_plan: ControlPlanService
    work_library: WorkLibraryService
    planned_works: PlannedWorksService


class TrainingSamples:
    """Enters the samples into a training school that was just made."""

    def __init__(self, resources: Path, clock: Clock, services: SampleServices) -> None:
        self._resources, self._clock, self._services = resources, clock, services

    def add(self, made: TrainingSchoolMade) -> None:
        """Enter everything in the names of the principal, a deputy head and a teacher.

        Raises:
            TrainingContentError: the samples cannot be read.
            DeviceError: the disk is full.
        """
        samples = read_samples(self._resources / "training")
        with self._signed_in(_first(made, Role.PRINCIPAL)) as session:
            self._publish(session, samples["document"])
            self._note_undertakings(session)
            topic = self._open_topic(session, samples["talk"]["topic"])
        with self._signed_in(_first(made, Role.DEPUTY_HEAD_ACADEMIC)) as session:
            self._control(session, samples["control"])
        with self._signed_in(_first(made, Role.TEACHER)) as session:
            self._services.discussions.remark(session, topic, samples["talk"]["remark"])
            self._services.discussions.propose(session, samples["talk"]["proposal"])
        for login in made.logins:
            if login.role in _TEACH:
                with self._signed_in(login) as session:
                    if self._keep_works(session, samples["work"]):
                        break

    @contextmanager
    def _signed_in(self, login: TrainingLogin) -> Iterator[Session]:
        session = self._services.access.sign_in(login.handle, login.password)
        try:
            yield session
        finally:
            self._services.access.sign_out(session)

    def _publish(self, session: Session, samples: list[Mapping[str, str]]) -> None:
        for one in samples:
            file = DocumentFile(one["file"], one["text"].strip().encode())
            kind, day = DocumentKind(one["kind"]), self._today - _AGO
            self._services.documents.publish(session, DocumentWish(kind, one["number"], day, one["title"], file))

    def _note_undertakings(self, session: Session) -> None:
        """Note that all but the last of the list signed, so that the reminder has something to say."""
        for line in self._services.data_powers.listed(session).lines[:-_UNSIGNED]:
            self._services.data_powers.sign_undertaking(session, line.staff, self._today - _AGO)

    def _open_topic(self, session: Session, words: str) -> int:
        span, matter = DateSpan(self._today, self._today + _FORTNIGHT), NoticeMatter(NoticeKind.DISCUSSION)
        return self._services.board.publish(session, NoticeAudience.STAFF, words, span, matter)

    def _control(self, session: Session, sample: Mapping[str, Any]) -> None:
        """Look through the journals of last month, as far as it belongs to the year; plan the next pass."""
        year = self._year(session)
        if year is None or year.ends is None:
            return
        last = self._today.replace(day=1) - _DAY
        starts, ends = max(last.replace(day=1), year.starts), min(last, year.ends)
        days = (_within(year, last), _within(year, self._today + _FORTNIGHT))
        entries = [
            self._services.control_plan.put(
                session, ControlEntry(day, one["target"], one["kind"], session.signed_in.staff)
            )
            for day, one in zip(days, sample["plan"], strict=True)
        ]
        own = [duty.key for duty in self._services.control.overview(session).duties if duty.can_record]
        if own and starts <= ends:
            self._services.control.record(session, ActWish(own[0], starts, ends, sample["conclusion"], entries[0]))

    def _keep_works(self, session: Session, sample: Mapping[str, Any]) -> bool:
        """Keep and plan a work of somebody who gives marks; tell whether the person is one."""
        choices, year = self._services.planned_works.choices(session), self._year(session)
        course = next((one for one in choices.courses if one.grade_level >= _FIRST_MARKED_GRADE), None)
        if course is None or year is None:
            return False
        kind, topic, maximum, tasks = choices.kinds[0][0], sample["topic"], sample["maximum"], sample["tasks"]
        self._services.work_library.keep(
            session, KeptWorkWish(course.subject, course.grade_level, kind, topic, maximum, tasks)
        )
        day = _within(year, self._today - _FORTNIGHT)
        self._write_points(session, PlanWish(course.course, day, kind, topic, maximum, tasks))
        return True

    def _write_points(self, session: Session, wish: PlanWish) -> None:
        """Give everybody of the course points, between half of the maximum and all of it."""
        works = self._services.planned_works
        number = works.plan(session, wish)
        for place, row in enumerate(works.scores(session, number).students):
            works.record_points(session, number, row.student, wish.maximum - place * _STEP % _SPREAD)

    def _year(self, session: Session) -> DateSpan | None:
        with session.database.read() as reading:
            identity = current_year(reading, self._today)
            if identity is None:
                return None
            view = school_year(reading, identity)
        return DateSpan(view.starts, view.ends)

    @property
    def _today(self) -> date:
        return self._clock.now().date()


def _first(made: TrainingSchoolMade, role: Role) -> TrainingLogin:
    return next(one for one in made.logins if one.role is role)


def _within(year: DateSpan, day: date) -> date:
    return max(year.starts, min(day, year.ends or day))
