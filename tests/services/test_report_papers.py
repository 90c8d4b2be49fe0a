"""Reports leaving the program: on paper under their exact titles, for those whose duties open them."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from ejournal_desktop.domain.people import Role
from ejournal_desktop.files.errors import DeviceGoneError
from ejournal_desktop.readmodels.report_papers import ReportFile
from ejournal_desktop.readmodels.report_tables import ReportRequest, ReportSubject
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from support.printed import texts_of_pages
from support.report_tables import report_papers
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.report_tables import ReportChoices
    from ejournal_desktop.services.report_papers import ReportPapersService
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

PRINTED_BY_THE_DEPUTY_HEAD_FOR_UPBRINGING = {
    "student_movement": "Динамика движения обучающихся по школе",
    "class_sizes": "Наполняемость классов",
    "student_final_data": "Итоговые данные по обучающимся",
    "class_attendance_by_month": "Отчет о посещаемости класса (по месяцам)",
    "homeroom_period_report": "Отчет классного руководителя за учебный период",
    "class_period_results": "Итоги успеваемости класса за учебный период",
    "class_marks_summary": "Сводная ведомость учета успеваемости обучающихся класса",
    "class_attendance_summary": "Сводная ведомость учета посещаемости",
}


def request_of(choices: ReportChoices, slug: str) -> ReportRequest:
    """Return a report about the seventh class in the first period, as far as it asks for that."""
    card = next(card for card in choices.cards if card.slug == slug)
    class_group = next(view.class_group for view in choices.class_groups if view.title == MARKED_CLASS)
    is_of_class = card.subject is ReportSubject.CLASS_GROUP
    period = min(choices.periods, key=lambda view: (view.starts, view.ends)).period
    return ReportRequest(slug, class_group=class_group if is_of_class else None, period=period)


@pytest.mark.requirement(
    "S4-5.2.2a",
    "S4-5.2.2b",
    "S4-5.2.2c",
    "S4-5.2.2d",
    "S4-5.2.2e",
    "S4-5.2.2f",
    "S4-5.2.2g",
    "S4-5.2.2h",
)
def test_the_deputy_head_for_upbringing_prints_the_reports_of_a_period(training: SchoolCase, tmp_path: Path) -> None:
    papers, session = report_papers(training), training.sign_in(Role.DEPUTY_HEAD_UPBRINGING)
    choices = papers.choices(session)
    for slug, title in PRINTED_BY_THE_DEPUTY_HEAD_FOR_UPBRINGING.items():
        issued = papers.issued(session, request_of(choices, slug), ReportFile.PDF)
        path = tmp_path / f"{slug}.pdf"
        papers.write(issued, path)
        pages = texts_of_pages(path)
        assert title in pages[0]
        assert len(pages) == issued.sheets


@pytest.mark.requirement("S1-10")
def test_who_issued_which_report_when_is_kept_with_the_hash_of_its_file(training: SchoolCase, tmp_path: Path) -> None:
    papers, session = report_papers(training), training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    issued = papers.issued(session, request_of(papers.choices(session), "class_sizes"), ReportFile.CSV)
    papers.save(session, issued, tmp_path / "report.csv")
    with training.bare_database(session) as database:
        kept = database.execute("SELECT kind, content_hash, account_id, seconds FROM printed_document").fetchall()
    moment = int(training.clock.now().timestamp())
    content = (tmp_path / "report.csv").read_bytes()
    assert kept == [("report_class_sizes", sha256(content).hexdigest(), session.signed_in.account, moment)]


@pytest.mark.requirement("S1-10")
def test_the_register_names_the_reports_that_were_issued_newest_first(training: SchoolCase, tmp_path: Path) -> None:
    papers, session = report_papers(training), training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    choices = papers.choices(session)
    for slug, kind in (("class_sizes", ReportFile.CSV), ("class_period_results", ReportFile.PDF)):
        papers.save(session, papers.issued(session, request_of(choices, slug), kind), tmp_path / "report")
        training.clock.moment += timedelta(minutes=1)
    table = papers.table(session, ReportRequest("issued_reports"))
    author = session.signed_in.name.with_initials
    assert [row.values[:4] for row in table.rows] == [
        ("20.11.2026 12:01", "Итоги успеваемости класса за учебный период", author, 2),
        ("20.11.2026 12:00", "Наполняемость классов", author, None),
    ]
    day = training.clock.now().date()
    later = papers.table(session, ReportRequest("issued_reports", first=day + timedelta(days=1)))
    assert later.rows == ()


@pytest.mark.requirement("S1-10")
def test_a_copy_of_each_issued_report_stays_with_its_day_and_author_though_the_file_is_gone(
    training: SchoolCase, tmp_path: Path
) -> None:
    papers, session = report_papers(training), training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    issued = papers.issued(session, request_of(papers.choices(session), "class_period_results"), ReportFile.PDF)
    papers.save(session, issued, tmp_path / "report.pdf")
    (tmp_path / "report.pdf").unlink()
    shown = issued_rows(report_papers(training), session)
    assert shown[0][-1] == "есть"

    copy = papers.kept_copy(session, ReportRequest("issued_reports"), 0)
    papers.write_copy(copy, tmp_path / "copy.xlsx")
    papers.note_copy(session, copy)
    sheet = load_workbook(tmp_path / "copy.xlsx").worksheets[0]
    words = {str(cell.value) for row in sheet.iter_rows() for cell in row}
    assert any("Итоги успеваемости класса" in one for one in words)
    assert any(session.signed_in.name.with_initials in one for one in words)
    assert len(issued_rows(papers, session)) == 1
    with pytest.raises(UnknownRecordError):
        papers.kept_copy(session, ReportRequest("issued_reports"), 1)
    training.sign_out(session)
    with pytest.raises(NotAllowedError):
        papers.kept_copy(training.sign_in("kim"), ReportRequest("issued_reports"), 0)


@pytest.mark.requirement("S1-2.4b")
def test_the_copy_of_a_report_is_closed_to_those_who_may_not_make_it_though_they_read_the_register(
    training: SchoolCase, tmp_path: Path
) -> None:
    papers, session = report_papers(training), training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    issued = papers.issued(session, request_of(papers.choices(session), "class_period_results"), ReportFile.CSV)
    papers.save(session, issued, tmp_path / "report.csv")
    training.sign_out(session)
    administrator = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    assert issued_rows(papers, administrator)[0][-1] == "закрыта"
    with pytest.raises(NotAllowedError):
        papers.kept_copy(administrator, ReportRequest("issued_reports"), 0)


def issued_rows(papers: ReportPapersService, session: Session) -> list[tuple[object, ...]]:
    """Return the rows of the register."""
    return [row.values for row in papers.table(session, ReportRequest("issued_reports")).rows]


def test_a_report_that_finds_no_place_is_not_said_to_be_issued(training: SchoolCase, tmp_path: Path) -> None:
    papers, session = report_papers(training), training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    issued = papers.issued(session, request_of(papers.choices(session), "class_sizes"), ReportFile.CSV)
    with pytest.raises(DeviceGoneError):
        papers.save(session, issued, tmp_path / "gone" / "report.csv")
    with training.bare_database(session) as database:
        assert database.execute("SELECT count(*) FROM printed_document").fetchone() == (0,)


@pytest.mark.requirement("S1-2.4b")
def test_no_file_comes_of_a_report_that_is_not_open_to_the_person(training: SchoolCase) -> None:
    papers = report_papers(training)
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    choices = papers.choices(deputy)
    training.sign_out(deputy)
    teacher = training.sign_in("kim")
    about_history = ("records", "issued_reports", "all_log_ins")
    for slug in ("class_sizes", "class_marks_summary", *about_history):
        request = ReportRequest(slug) if slug in about_history else request_of(choices, slug)
        for kind in ReportFile:
            with pytest.raises(NotAllowedError):
                papers.issued(teacher, request, kind)


def test_reports_about_the_history_are_offered_to_its_readers_only(training: SchoolCase) -> None:
    papers = report_papers(training)
    for who, offered in ((Role.JOURNAL_ADMINISTRATOR, {"records", "issued_reports"}), ("kim", set())):
        session = training.sign_in(who)
        slugs = {card.slug for card in papers.choices(session).cards}
        assert slugs & {"records", "issued_reports"} == offered
        training.sign_out(session)
