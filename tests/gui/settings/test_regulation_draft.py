"""The next edition of the regulation on the screen: rule by rule, by keys, with undo; confirmed by the principal."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_drafting import entry_of
from ejournal_desktop.domain.regulation_reading import parameter_keys
from ejournal_desktop.domain.regulation_shapes import shape_of
from ejournal_desktop.gui.frame.subjects import EditionOpened
from ejournal_desktop.gui.settings.adopt_dialog import AdoptDialog
from ejournal_desktop.gui.settings.effects_box import EffectsDialog
from ejournal_desktop.gui.settings.row_fields import RowsField
from ejournal_desktop.gui.settings.rule_dialog import RuleDialog
from ejournal_desktop.gui.settings.screen import DRAFT, SettingsScreen
from ejournal_desktop.readmodels.regulation_draft import Adoption
from ejournal_desktop.services.regulation_errors import DraftChangedError
from support.immediate_tasks import ImmediateTasks
from support.looks import FakeStore, a_look
from support.quiet_frame import QuietFrame
from support.regulation_drafts import EARLIEST, FIRST_DAY, MemoryDrafts
from support.regulations import preset
from support.settings_window import PASSWORD, PaperTray, settings_services
from support.signed_in_people import a_session, a_signed_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.settings.draft_page import DraftPage

    MakeScreen = Callable[..., SettingsScreen]

IDLE = "access.idle_minutes"


@pytest.fixture
def drafts() -> MemoryDrafts:
    return MemoryDrafts()


@pytest.fixture
def tray() -> PaperTray:
    return PaperTray()


@pytest.fixture
def make_screen(drafts: MemoryDrafts, tray: PaperTray, qtbot: QtBot) -> Iterator[MakeScreen]:
    made: list[SettingsScreen] = []

    def make(*roles: Role) -> SettingsScreen:
        session = a_session(a_signed_in("ivanova", *roles))
        services = settings_services(a_look(FakeStore()), drafts=drafts, tray=tray)
        screen = SettingsScreen(services, session, ImmediateTasks(), QuietFrame())
        made.append(screen)
        with qtbot.waitActive(screen):
            screen.show()
        return screen

    yield make
    for screen in made:
        for dialog in screen.findChildren(QDialog):
            dialog.reject()
        screen.hide()
        screen.deleteLater()


@pytest.fixture
def page(make_screen: MakeScreen) -> DraftPage:
    screen = make_screen(Role.PRINCIPAL)
    screen.opened().go_to(DRAFT)
    return screen.draft


def rule_dialog(page: DraftPage, key: str) -> RuleDialog:
    """Open a rule by its row and Enter."""
    page.table.choose(key)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(page.dialog, RuleDialog)
    return page.dialog


def propose(page: DraftPage, key: str, value: object, clause: str = "п. 3.2") -> None:
    """Change a rule that is one value."""
    dialog = rule_dialog(page, key)
    dialog.field.show_value(value)
    dialog.clause.setText(clause)
    dialog.propose()


def row(page: DraftPage, key: str) -> tuple[str, ...]:
    record = page.table.records.record(page.table.records.row_of(key))
    assert record is not None
    return record.cells


def test_a_rule_is_changed_by_keys_and_stands_beside_the_one_in_force(page: DraftPage, drafts: MemoryDrafts) -> None:
    dialog = rule_dialog(page, IDLE)
    QTest.keyClicks(dialog.field.control, "10")
    QTest.keyClick(dialog.field.control, Qt.Key.Key_Tab)
    dialog.clause.selectAll()
    QTest.keyClicks(dialog.clause, "3.2")
    QTest.keyClick(dialog.clause, Qt.Key.Key_Return)
    assert drafts.proposals[IDLE] == {"value": 10, "clause": "3.2", "reason": dialog_reason()}
    assert row(page, IDLE) == ("The journal closes after, minutes", "4", "10", "3.2")
    assert "Асанова" in page.full.text()


def dialog_reason() -> str:
    """Return the reason that the preset gives for the idle time: it stays until somebody types another."""
    return str(entry_of(preset("S0"), IDLE)["reason"])


def test_a_value_without_clause_and_without_reason_is_not_proposed(page: DraftPage, drafts: MemoryDrafts) -> None:
    dialog = rule_dialog(page, IDLE)
    dialog.clause.clear()
    dialog.reason.clear()
    dialog.propose()
    assert not dialog.trouble.isHidden()
    assert not drafts.proposals


def test_what_is_no_value_is_told_in_the_dialog(page: DraftPage, drafts: MemoryDrafts) -> None:
    dialog = rule_dialog(page, "planning.year_opens_from")
    assert isinstance(dialog.field.control, QLineEdit)
    dialog.field.control.setText("31.02")
    dialog.clause.setText("п. 1")
    dialog.propose()
    assert not dialog.trouble.isHidden()
    assert not drafts.proposals


def test_a_rule_of_every_kind_comes_back_from_its_control_as_it_was(page: DraftPage, drafts: MemoryDrafts) -> None:
    drafts.base = preset("S1")
    page.shown()
    draft = page.draft
    assert draft is not None
    kinds = {(shape.form, shape.is_optional, shape.row): key for key in parameter_keys() if (shape := shape_of(key))}
    coded = {"header.country", "record.language", "marks.default_scale", "marks.ordinary_work"}
    for key in (*kinds.values(), *coded):
        dialog = RuleDialog(draft, key)
        dialog.proposed.connect(partial(drafts.propose, page.session, key))
        dialog.propose()
        dialog.deleteLater()
    assert drafts.proposals == {}


def list_of(dialog: RuleDialog) -> RowsField:
    assert isinstance(dialog.field, RowsField)
    return dialog.field


def test_rows_of_a_list_are_added_moved_changed_and_removed(page: DraftPage, drafts: MemoryDrafts) -> None:
    dialog = rule_dialog(page, "archive.jobs")
    rows = list_of(dialog)
    rows.add_row()
    rows.form.fields["carriers"].show_value(3)
    rows.form.fields["clause"].show_value("п. 9")
    rows.up_button.click()
    dialog.propose()
    proposed = cast("list[dict[str, object]]", drafts.proposals["archive.jobs"])
    assert (proposed[0]["carriers"], proposed[0]["clause"]) == (3, "п. 9")
    assert len(proposed) == len(preset("S0").archive.jobs) + 1
    dialog = rule_dialog(page, "archive.jobs")
    list_of(dialog).remove_button.click()
    dialog.propose()
    assert not drafts.proposals


def test_an_error_stands_at_its_rule_and_keeps_the_draft_from_being_confirmed(page: DraftPage) -> None:
    propose(page, IDLE, 99)
    assert row(page, IDLE)[2] == "✕ 99"
    assert "out of its bounds" in page.full.text()
    assert not page.confirm_button.isEnabled()


def test_a_proposal_is_taken_back_and_undo_brings_it_again(page: DraftPage, drafts: MemoryDrafts) -> None:
    propose(page, IDLE, 10)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert not drafts.proposals
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(drafts.proposals) == {IDLE}
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not drafts.proposals


def test_a_draft_that_was_thrown_away_comes_back_by_one_step_of_undo(page: DraftPage, drafts: MemoryDrafts) -> None:
    propose(page, IDLE, 10)
    propose(page, "record.is_topic_required", value=False)
    former = dict(drafts.proposals)
    page.throw_button.click()
    assert not drafts.proposals
    page.undo()
    assert drafts.proposals == former


def test_only_what_is_proposed_is_listed_on_demand(page: DraftPage) -> None:
    propose(page, IDLE, 10)
    page.only_proposed.click()
    assert page.table.records.rowCount() == 2


@pytest.mark.requirement("S0-4.8.1", "S2-3.7a")
def test_the_principal_confirms_with_order_day_and_password(page: DraftPage, drafts: MemoryDrafts) -> None:
    propose(page, IDLE, 10)
    page.confirm_button.click()
    dialog = page.dialog
    assert isinstance(dialog, AdoptDialog)
    dialog.ask_password()
    assert not dialog.trouble.isHidden()  # the order is missing
    dialog.order_number.setText("12/1")
    dialog.order_date.setText("11.11.2026")
    dialog.ask_password()
    dialog.vouching.password.edit.setText("не тот пароль")
    dialog.vouching.confirm_button.click()
    assert not drafts.confirmed
    dialog.vouching.password.edit.setText(PASSWORD)
    dialog.vouching.confirm_button.click()
    assert drafts.confirmed == [(EARLIEST, Adoption(order_number="12/1", order_date=date(2026, 11, 11)))]


@pytest.mark.requirement("S0-7.2")
def test_what_an_edition_does_is_shown_before_it_is_confirmed_and_anew_for_another_day(
    page: DraftPage, drafts: MemoryDrafts
) -> None:
    propose(page, "corrections.lock_after_days", 7)
    page.ask_confirmation()
    dialog = page.dialog
    assert isinstance(dialog, AdoptDialog)
    said = dialog.effects.words.toPlainText()
    assert "Lessons that become locked: 3 (7А – 3), marks in them: 20" in said
    assert "Holds for everybody from that day on" in said
    dialog.valid_from.setText("01.12.2026")
    dialog.order_number.setText("12/1")
    dialog.order_date.setText("11.11.2026")
    dialog.ask_password()
    assert drafts.asked_days == [EARLIEST, date(2026, 12, 1)]
    assert "01.12.2026" in dialog.effects.heading.text()


def test_who_only_drafts_sees_what_the_draft_does_on_any_day(make_screen: MakeScreen, drafts: MemoryDrafts) -> None:
    screen = make_screen(Role.DEPUTY_HEAD_ACADEMIC)
    screen.open_draft()
    page = screen.draft
    assert not page.effects_button.isEnabled()  # nothing is proposed yet
    propose(page, "corrections.lock_after_days", 7)
    page.effects_button.click()
    dialog = page.dialog
    assert isinstance(dialog, EffectsDialog)
    assert "Lessons that become locked: 3" in dialog.box.words.toPlainText()
    dialog.line.setFocus()
    dialog.line.selectAll()
    QTest.keyClicks(dialog.line, "01.12.2026")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert drafts.asked_days == [EARLIEST, date(2026, 12, 1)]
    assert dialog.isVisible()


def test_why_nothing_could_be_counted_is_told_in_place_of_it(page: DraftPage, drafts: MemoryDrafts) -> None:
    propose(page, IDLE, 10)
    drafts.failure = DraftChangedError()
    page.ask_confirmation()
    dialog = page.dialog
    assert isinstance(dialog, AdoptDialog)
    assert "draft" in dialog.effects.words.toPlainText().casefold()
    dialog.effects.ask()
    assert "Lessons that become locked" in dialog.effects.words.toPlainText()


def test_why_a_confirmation_was_refused_is_told_beside_the_password(page: DraftPage, drafts: MemoryDrafts) -> None:
    propose(page, IDLE, 10)
    page.ask_confirmation()
    dialog = page.dialog
    assert isinstance(dialog, AdoptDialog)
    dialog.order_number.setText("12/1")
    dialog.order_date.setText("11.11.2026")
    dialog.ask_password()
    drafts.failure = DraftChangedError()
    dialog.vouching.password.edit.setText(PASSWORD)
    dialog.vouching.confirm_button.click()
    assert dialog.isVisible()
    assert not drafts.confirmed


@pytest.mark.requirement("S0-4.8.1")
def test_who_only_drafts_is_offered_no_confirmation(make_screen: MakeScreen) -> None:
    screen = make_screen(Role.DEPUTY_HEAD_ACADEMIC)
    screen.open_draft()
    propose(screen.draft, IDLE, 10)
    assert screen.draft.confirm_button.isHidden()


def test_a_teacher_reads_editions_and_is_offered_no_draft(make_screen: MakeScreen) -> None:
    screen = make_screen(Role.TEACHER)
    words = [screen.parts.tabs.tabText(place) for place in range(screen.parts.tabs.count())]
    assert "Editions" in words
    assert "Next edition" not in words


@pytest.mark.requirement("S0-7.2")
def test_the_changes_of_the_draft_are_printed_in_words(page: DraftPage, drafts: MemoryDrafts, tray: PaperTray) -> None:
    propose(page, IDLE, 10)
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (act,) = drafts.acts
    assert act.table is not None
    assert act.table.rows == (("The journal closes after, minutes", "4", "10", "п. 3.2"),)
    assert any("not been confirmed" in line for line in act.paragraphs)
    assert tray.titles


@pytest.mark.requirement("S0-7.1", "S0-7.2")
def test_editions_show_order_and_protocol_and_what_changed_and_are_printed(
    make_screen: MakeScreen, drafts: MemoryDrafts
) -> None:
    screen = make_screen(Role.PRINCIPAL)
    screen.parts.open(screen._pages.index(screen.editions))
    record = screen.editions.table.records.record(0)
    assert record is not None
    assert record.cells[2] == "order № 12/1 of 12.11.2026, protocol № 4 of 09.11.2026"
    QTest.keyClick(screen.editions, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (act,) = drafts.acts
    assert act.number == "12/1"
    assert act.table is not None
    assert act.table.rows == (("The journal closes after, minutes", "4", "10", "п. 3.2"),)


def test_an_edition_that_lies_ahead_is_recalled_by_the_principal_alone(
    make_screen: MakeScreen, drafts: MemoryDrafts
) -> None:
    for role in (Role.DEPUTY_HEAD_ACADEMIC, Role.PRINCIPAL):
        screen = make_screen(role)
        screen.parts.open(screen._pages.index(screen.editions))
        screen.editions.recall_button.click()
        screen.editions.vouching.password.edit.setText(PASSWORD)
        if role is Role.PRINCIPAL:
            screen.editions.vouching.confirm_button.click()
        assert screen.editions.recall_button.isHidden() is (role is not Role.PRINCIPAL)
        assert drafts.recalled == ([] if role is not Role.PRINCIPAL else [EARLIEST])


def test_a_note_about_an_edition_leads_to_its_changes(make_screen: MakeScreen) -> None:
    screen = make_screen(Role.TEACHER)
    screen.opened().go_to(EditionOpened(FIRST_DAY))
    chosen = screen.editions.chosen()
    assert chosen is not None
    assert chosen.valid_from == FIRST_DAY
    screen.opened().go_to(EditionOpened(EARLIEST))
    assert screen.editions.changes.records.rowCount() == 1
