"""The documents of the school: published, read by everybody, replaced, withdrawn, handed out for the site."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.domain.school_board import DocumentKind, DocumentState
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.printing.document_sheets import picture_pdf
from ejournal_desktop.printing.foreign_pdf import ActivePdfError, DamagedPdfError
from ejournal_desktop.printing.foreign_pictures import DamagedPictureError
from ejournal_desktop.readmodels.documents import DocumentFile, is_found
from ejournal_desktop.services.board_errors import (
    DocumentFieldsError,
    DocumentKindError,
    DocumentNotInForceError,
    DocumentTooLargeError,
    PictureTooLargeError,
)
from ejournal_desktop.services.document_files import LARGEST_DOCUMENT
from ejournal_desktop.services.errors import NotAllowedError, ReasonNeededError
from ejournal_desktop.storage.queries.archive_content import feeds_of_class
from support.documents_room import DAY, a_pdf, a_picture, a_wish, documents_service
from support.homeroom_desk import homeroom_desk
from support.pdf_words import pdf_words

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.documents import DocumentsService
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

KINDS = {kind.value: kind.value for kind in DocumentKind}
SITE = "для сайта школы"


@pytest.fixture
def service(training: SchoolCase) -> DocumentsService:
    return documents_service(training)


@pytest.fixture
def deputy(training: SchoolCase) -> Session:
    return training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)


@pytest.mark.requirement("S0-4.2.3")
def test_an_order_of_the_principal_is_read_by_everybody(training: SchoolCase, service: DocumentsService) -> None:
    service.publish(training.sign_in(Role.PRINCIPAL), a_wish())

    for role in (Role.TEACHER, Role.SECRETARY, Role.TECHNICAL_SUPPORT):
        reader = training.sign_in(role)
        (view,) = service.documents(reader)
        assert (view.number, view.day, view.title, view.is_in_force) == ("12", DAY, "О ведении журнала", True)
        assert service.file(reader, view.document).content.decode() == "Вести журнал ежедневно."


@pytest.mark.requirement("S0-4.2.3")
def test_only_the_roles_of_the_table_publish_and_withdraw(training: SchoolCase, service: DocumentsService) -> None:
    document = service.publish(training.sign_in(Role.ARCHIVE_OFFICER), a_wish())
    for role in (role for role in training_roles(training) if not may_act(Action.PUBLISH_DOCUMENTS, [role])):
        session = training.sign_in(role)
        with pytest.raises(NotAllowedError):
            service.publish(session, a_wish())
        with pytest.raises(NotAllowedError):
            service.withdraw(session, document, "ошибка")
        with pytest.raises(NotAllowedError):
            service.restore(session, document)


@pytest.mark.requirement("S1-O.3", "S2-3.1b")
def test_the_local_acts_on_the_journal_are_held_with_kind_and_date(deputy: Session, service: DocumentsService) -> None:
    acts = (DocumentKind.SCHEDULE, DocumentKind.REGULATION, DocumentKind.PROCEDURE, DocumentKind.RECOMMENDATION)
    for kind in acts:
        service.publish(deputy, replace(a_wish(f"Ведение журнала: {kind}"), kind=kind))

    held = service.documents(deputy)
    assert {view.kind for view in held} == set(acts)
    assert [view.title for view in held if is_found(view, "procedure 01.09.2026", view.kind)] == [
        "Ведение журнала: procedure"
    ]


@pytest.mark.requirement("S0-4.2.3")
def test_a_newer_edition_takes_the_place_of_the_older_and_gives_it_back(
    deputy: Session, service: DocumentsService
) -> None:
    older = service.publish(deputy, a_wish())
    newer = service.publish(deputy, a_wish(replaces=older))
    assert states(service, deputy) == {older: DocumentState.REPLACED, newer: DocumentState.IN_FORCE}
    with pytest.raises(DocumentNotInForceError):
        service.publish(deputy, a_wish(replaces=older))

    service.withdraw(deputy, newer, " издан по ошибке ")
    assert states(service, deputy) == {older: DocumentState.IN_FORCE, newer: DocumentState.WITHDRAWN}
    service.restore(deputy, newer)
    assert states(service, deputy) == {older: DocumentState.REPLACED, newer: DocumentState.IN_FORCE}


def test_a_withdrawn_edition_stays_so_while_another_one_is_in_force(deputy: Session, service: DocumentsService) -> None:
    older = service.publish(deputy, a_wish())
    first = service.publish(deputy, a_wish(replaces=older))
    service.withdraw(deputy, first, "ошибка")
    service.publish(deputy, a_wish(replaces=older))
    with pytest.raises(DocumentNotInForceError):
        service.restore(deputy, first)


@pytest.mark.requirement("S0-4.2.3")
def test_a_withdrawn_document_is_kept_with_who_when_and_why(
    training: SchoolCase, deputy: Session, service: DocumentsService
) -> None:
    document = service.publish(deputy, a_wish())
    principal = training.sign_in(Role.PRINCIPAL)
    with pytest.raises(ReasonNeededError):
        service.withdraw(principal, document, " ")
    service.withdraw(principal, document, "утратил силу")

    (view,) = service.documents(deputy)
    assert (view.withdrawn_by, view.reason) == (principal.signed_in.name.with_initials, "утратил силу")
    assert view.withdrawn_at == training.clock.now()
    with pytest.raises(DocumentNotInForceError):
        service.withdraw(principal, document, "ещё раз")


def test_documents_are_in_no_archive_of_a_class(training: SchoolCase, service: DocumentsService) -> None:
    service.publish(training.sign_in(Role.PRINCIPAL), a_wish("Приказ директора"))
    desk = homeroom_desk(training)
    with desk.session.database.read() as reading:
        feeds = feeds_of_class(reading, desk.class_group)
    said = [entry.payload for feed in feeds for entry in feed.entries if entry.payload is not None]
    assert said
    assert not [text for text in said if b'"document"' in text]


REFUSALS = (
    ("Приказ.exe", b"MZ", DocumentKindError),
    ("Приказ.pdf", b"MZ", DocumentKindError),
    ("Скан.png", b"\xff\xd8\xff\xe0", DocumentKindError),
    ("Скан.png", a_picture(20_000, 20_000), PictureTooLargeError),
    ("Скан.png", a_picture(200, 200), DamagedPictureError),
    ("Скан.jpg", b"\xff\xd8\xff\xe0\x00\x02", DocumentKindError),
    ("Текст.txt", b"", DocumentKindError),
    ("Текст.txt", b"\x00\x98", DocumentKindError),
    ("Текст.txt", b"a" * (LARGEST_DOCUMENT + 1), DocumentTooLargeError),
    ("Приказ.pdf", b"%PDF-1.4 and no more", DamagedPdfError),
    ("Приказ.pdf", a_pdf(script="app.alert(1)"), ActivePdfError),
)


def test_what_is_no_harmless_document_is_refused(deputy: Session, service: DocumentsService) -> None:
    for name, content, refusal in REFUSALS:
        with pytest.raises(refusal):
            service.publish(deputy, a_wish(file=DocumentFile(name, content)))
    assert service.documents(deputy) == ()


def test_a_document_needs_a_title_and_a_file(deputy: Session, service: DocumentsService) -> None:
    for wish in (a_wish(" "), replace(a_wish(), file=None)):
        with pytest.raises(DocumentFieldsError):
            service.publish(deputy, wish)


@pytest.mark.requirement("S0-4.2.3")
def test_every_kind_of_file_is_printed(deputy: Session, service: DocumentsService) -> None:
    text = service.publish(deputy, a_wish())
    scan = service.publish(deputy, a_wish(file=DocumentFile("Скан.png", a_picture())))
    paper = service.publish(deputy, a_wish(file=DocumentFile("Приказ.pdf", a_pdf())))

    assert "Вести журнал ежедневно." in pdf_words(service.printed(deputy, text, "Приказ № 12").pdf)
    assert service.printed(deputy, scan, "").pages == 1
    with pytest.raises(DamagedPictureError):
        picture_pdf(a_picture(200, 200), "")
    assert service.printed(deputy, paper, "").pdf == service.file(deputy, paper).content


@pytest.mark.requirement("S0-4.9.1", "S0-4.10.8", "S0-4.12.5", "S1-A1.2", "S1-A1.6", "S2-O.3", "S2-3.5a", "S2-3.6e")
def test_documents_go_to_the_site_as_files_and_the_export_is_noted(
    training: SchoolCase, service: DocumentsService, tmp_path: Path
) -> None:
    principal = training.sign_in(Role.PRINCIPAL)
    move = service.publish(principal, a_wish("О переходе на электронный журнал"))
    scan = service.publish(principal, a_wish("Положение", DocumentFile("Скан.png", a_picture())))
    for role in (Role.DEPUTY_HEAD_ACADEMIC, Role.JOURNAL_ADMINISTRATOR, Role.TUTOR):
        session, folder = training.sign_in(role), tmp_path / role.value
        folder.mkdir()

        names = service.export(session, [move, scan], folder, KINDS, SITE)

        assert sorted(path.name for path in folder.iterdir()) == sorted(names)
        assert [name.rpartition(".")[2] for name in names] == ["pdf", "txt", "pdf"]
        assert (folder / names[1]).read_text(encoding="utf-8") == "Вести журнал ежедневно."
        noted = service.exports(principal)[:2]
        assert {record.title for record in noted} == {"О переходе на электронный журнал", "Положение"}
        said = (session.signed_in.name.with_initials, SITE, training.clock.now())
        assert {(record.author, record.purpose, record.moment) for record in noted} == {said}


def test_nobody_else_exports_and_nothing_is_written(
    training: SchoolCase, service: DocumentsService, tmp_path: Path
) -> None:
    document = service.publish(training.sign_in(Role.PRINCIPAL), a_wish())
    with pytest.raises(NotAllowedError):
        service.export(training.sign_in(Role.TEACHER), [document], tmp_path, KINDS, SITE)
    assert list(tmp_path.glob("*.pdf")) == []


def test_two_documents_of_one_name_are_two_files(deputy: Session, service: DocumentsService, tmp_path: Path) -> None:
    pdf = DocumentFile("Приказ.pdf", a_pdf())
    twins = [service.publish(deputy, a_wish("План/график: «2026»", pdf)) for _ in range(2)]
    folder = tmp_path / "site"
    folder.mkdir()
    assert service.export(deputy, twins, folder, KINDS, SITE) == (
        "order № 12 01.09.2026 План график 2026.pdf",
        "order № 12 01.09.2026 План график 2026 (2).pdf",
    )


def states(service: DocumentsService, session: Session) -> dict[int, DocumentState]:
    return {view.document: view.state for view in service.documents(session)}


def training_roles(training: SchoolCase) -> tuple[Role, ...]:
    return tuple(dict.fromkeys(login.role for login in training.logins))


@pytest.mark.requirement("S0-4.10.8")
def test_what_left_is_noted_though_the_place_gave_out_before_all_of_it_left(
    deputy: Session, service: DocumentsService, tmp_path: Path
) -> None:
    document = service.publish(deputy, a_wish())
    (tmp_path / "order № 12 01.09.2026 О ведении журнала.txt").mkdir()
    with pytest.raises(DeviceError):
        service.export(deputy, [document], tmp_path, KINDS, SITE)
    left = [path.suffix for path in tmp_path.iterdir() if path.is_file()]
    assert len(service.exports(deputy)) == len(left) == 1
