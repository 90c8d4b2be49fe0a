"""The newer pages of a training school are not empty, and all was entered by people who may enter it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.app.container import Container, build_container
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.school_board import DocumentKind, NoticeKind
from ejournal_desktop.readmodels.training import TrainingSchoolMade

if TYPE_CHECKING:
    from support.training_vault import SchoolCase


def filled(training: SchoolCase) -> Container:
    """Return the services of a school after its samples were entered."""
    services = build_container(training.folder, clock=training.clock)
    services.training_samples.add(TrainingSchoolMade(training.logins, training.recovery_identity))
    services.access.close()
    return services


def teachers(training: SchoolCase) -> list[str]:
    """Return the log-ins of those who keep pages."""
    return [one.handle for one in training.logins if one.role in (Role.TEACHER, Role.HOMEROOM_TEACHER)]


def test_a_training_school_has_something_on_every_newer_page(training: SchoolCase) -> None:
    services, today = filled(training), training.clock.now().date()
    teacher = training.sign_in(Role.TEACHER)
    assert {one.kind for one in services.documents.documents(teacher)} == {DocumentKind.ORDER, DocumentKind.LOCAL_ACT}
    (topic,) = [one for one in services.board.notices(teacher) if one.matter.kind is NoticeKind.DISCUSSION]
    assert len(services.discussions.remarks(teacher, topic.notice)) == len(services.discussions.proposals(teacher)) == 1
    training.sign_out(teacher)
    (author,) = [one for one in map(training.sign_in, teachers(training)) if services.work_library.works(one)]
    (work,) = services.planned_works.works(author)
    assert work.written == len(services.planned_works.scores(author, work.work).students) > 0

    overview = services.control.overview(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    assert [one.last_day for one in overview.acts] == [date(2026, 10, 31)]
    assert sorted(one.due for one in overview.plan) == [date(2026, 10, 31), today + timedelta(days=14)]
    lines = services.data_powers.listed(training.sign_in(Role.PRINCIPAL)).lines
    assert len([line for line in lines if line.undertaking]) == len(lines) - 2


def test_samples_fit_into_a_year_that_has_just_begun_or_is_over(training: SchoolCase) -> None:
    training.clock.moment = training.clock.moment.replace(year=2027, month=8, day=10)
    services = filled(training)
    overview = services.control.overview(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    assert (len(overview.plan), overview.acts) == (2, ())
