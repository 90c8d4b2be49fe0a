"""A subject teacher sees names and marks of the own classes: no address, no guardian's telephone, no consent (S1-2.4a).

Every service method that can be called with nothing but identities of the journal is called, whatever is added later.
"""

from __future__ import annotations

import inspect
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.app.container import build_container
from ejournal_desktop.domain.class_desk import ConsentPaper
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.homeroom.card_wishes import CardWish, GuardianWish
from ejournal_desktop.storage.queries.people import class_groups, roster
from ejournal_desktop.storage.queries.school import current_year
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ejournal_desktop.app.container import Container
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.session import Session
from support.training_vault import SchoolCase

SECRETS = ("ул. Потаённая, 5", "+996 555 010 203", "Тайнописцева", "+996 777 040 506")
# the door, and what looks after disks, drives and computers rather than at the journal
_NOT_OF_THE_TEACHER = {
    "access",
    "backups",
    "carriers",
    "diagnostics",
    "exchange",
    "health",
    "restore_drill",
    "sightings",
}


@dataclass(frozen=True)
class Readers:
    """The services, a teacher of one class alone, and the identities they are asked about."""

    container: Container
    teacher: Session
    known: Mapping[str, Mapping[str, Any]]
    foreign_names: frozenset[str]


@pytest.fixture
def readers(training: SchoolCase) -> Iterator[Readers]:
    """Fill a card with secrets and sign a subject teacher of its class in."""
    training.access.close()
    container = build_container(training.folder, clock=training.clock, assets=RESOURCES)
    administrator = _signed_in(container, training, Role.JOURNAL_ADMINISTRATOR)
    today = training.clock.now().date()
    with administrator.database.read() as reading:
        year = current_year(reading, today)
        assert year is not None
        classes = {view.title: view.class_group for view in class_groups(reading, year)}
        rosters = {title: roster(reading, group) for title, group in classes.items()}
    student = rosters[MARKED_CLASS][0]
    _fill(container, administrator, classes[MARKED_CLASS], student.student, student.name)
    teacher = _teacher_of_one_class(container, training)
    page = next(one.course.course for one in container.journal.courses(teacher) if one.is_own)
    period = container.journal.periods(teacher)[0].period
    lesson = next(column.lesson for column in container.journal.page(teacher, page, period).lessons)
    about = {"course": page, "period": period, "lesson": lesson, "day": today, "days": (today, today)}
    about |= {"request": ReportRequest("class_marks_summary"), "week": f"{today:%G-W%V}"}
    yield Readers(
        container,
        teacher,
        {
            title: {**about, "class_group": classes[title], "student": rosters[title][0].student}
            for title in (MARKED_CLASS, NO_MARK_CLASS)
        },
        frozenset(spelling for row in rosters[NO_MARK_CLASS] for spelling in _spellings(row.name)),
    )
    for session in (administrator, teacher):
        container.access.sign_out(session)
    container.access.close()


def _spellings(name: PersonName) -> tuple[str, str]:
    return name.short, f"surname={name.surname!r}, given_name={name.given_name!r}"


def _signed_in(container: Container, training: SchoolCase, who: Role | str) -> Session:
    login = training.login(who)
    return container.access.sign_in(login.handle, login.password)


def _fill(container: Container, session: Session, class_group: ClassGroupId, student: Any, name: PersonName) -> None:
    card = CardWish(name=name, birth_date=None, file_number="", address=SECRETS[0], phone=SECRETS[1], sex=None)
    container.cards.fill_card(session, class_group, student, card)
    guardian = GuardianWish(PersonName(SECRETS[2], "Анна"), "мать", SECRETS[3], SECRETS[0])
    container.cards.register_guardian(session, class_group, student, guardian)


def _teacher_of_one_class(container: Container, training: SchoolCase) -> Session:
    for login in reversed(training.logins):
        if login.role is not Role.TEACHER:
            continue
        session = _signed_in(container, training, login.handle)
        titles = {one.course.class_title for one in container.journal.courses(session) if one.is_own}
        if titles == {MARKED_CLASS} and not session.signed_in.homeroom_of:
            rules = session.regulation
            strict = replace(rules.access, can_teachers_read_all_marks=False)
            return replace(session, regulation=replace(rules, access=strict))
        container.access.sign_out(session)
    raise AssertionError


def _answers(readers: Readers, title: str) -> Iterator[tuple[str, str]]:
    """Call every method that needs nothing but identities; yield its name with all that it answers."""
    known = readers.known[title]
    for field in fields(readers.container):
        service = getattr(readers.container, field.name)
        for name, method in inspect.getmembers(service, inspect.ismethod):
            asked = _arguments(method, known)
            if name.startswith("_") or asked is None or field.name in _NOT_OF_THE_TEACHER:
                continue
            with suppress(AppError):
                yield f"{field.name}.{name}", repr(method(readers.teacher, **asked))


def _arguments(method: Callable[..., object], known: Mapping[str, Any]) -> dict[str, Any] | None:
    first, *others = inspect.signature(method).parameters.values() or (None,)
    needed = [one.name for one in others if one is not None and one.default is inspect.Parameter.empty]
    if first is None or first.name != "session" or not known.keys() >= set(needed):
        return None
    return {name: known[name] for name in needed}


@pytest.mark.requirement("S1-2.4a")
def test_no_reading_shows_a_subject_teacher_address_telephone_or_guardian(readers: Readers) -> None:
    answers = dict(_answers(readers, MARKED_CLASS))
    assert {"journal.page", "my_day.my_day", "periods.course_table", "topics.page"} <= answers.keys()
    assert [name for name, said in answers.items() if any(secret in said for secret in SECRETS)] == []
    _require_refusals(readers)


@pytest.mark.requirement("S1-2.4a")
def test_no_reading_names_students_of_a_class_that_the_teacher_does_not_teach(readers: Readers) -> None:
    answers = dict(_answers(readers, NO_MARK_CLASS))
    assert [name for name, said in answers.items() if any(one in said for one in readers.foreign_names)] == []


def _require_refusals(readers: Readers) -> None:
    """Cards, consents, summaries and diaries are not merely empty: they refuse."""
    its, teacher, about = readers.container, readers.teacher, readers.known[MARKED_CLASS]
    class_group, student, day = about["class_group"], about["student"], about["day"]
    refused: list[Callable[[], object]] = [
        lambda: its.cards.cards(teacher, class_group),
        lambda: its.cards.record_consent(teacher, class_group, student, ConsentPaper.PROCESSING, is_received=True),
        lambda: its.letters.letters(teacher, class_group),
        lambda: its.homeroom.progress(teacher, class_group),
        lambda: its.printing.papers.diary(teacher, student, (day - timedelta(days=7), day)),
        lambda: its.reports.table(teacher, ReportRequest("class_marks_summary", class_group=class_group)),
        lambda: teacher.require_reading(Action.RECORD_MOVEMENT, is_own=True),
    ]
    for act in refused:
        with pytest.raises(NotAllowedError):
            act()
