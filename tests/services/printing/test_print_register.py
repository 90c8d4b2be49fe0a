"""Printed volumes against the journal: what a code says, which sheets still hold, where volumes are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import GradingPeriodClosed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.printing import CheckOutcome, PrintForm, shown_code
from ejournal_desktop.services.errors import (
    ArchiveNeededError,
    BadPrintOptionError,
    NotAllowedError,
    NothingDiffersError,
    UnknownRecordError,
    VolumeDisposedError,
)
from ejournal_desktop.storage.log import class_scope
from support.elsewhere import admit_other_computer, written_elsewhere
from support.printed import texts_of_pages
from support.training_vault import NO_MARK_CLASS

if TYPE_CHECKING:
    from support.print_school import PrintDesk

pytestmark = pytest.mark.slow


@pytest.mark.requirement("S1-9c")
def test_volume_of_a_closed_period_rests_on_its_archive(desk: PrintDesk) -> None:
    volume = desk.printed()
    assert not volume.is_draft
    (record,) = desk.printing.register.volumes(desk.session)
    assert (record.archive_number, record.sheets, record.form) == (1, volume.sheets, PrintForm.VOLUME)
    assert record.codes == volume.codes
    assert record.options == desk.printing.options(desk.session)


@pytest.mark.requirement("S1-9c")
def test_content_of_a_volume_stays_frozen_when_a_mark_is_corrected(desk: PrintDesk) -> None:
    volume = desk.printed()
    desk.correct()
    again = desk.printing.volumes(desk.session, desk.class_group, desk.period)[0]
    assert again.sha256 == volume.sha256


@pytest.mark.requirement("S1-4c")
def test_mark_that_an_exchange_brings_into_a_printed_quarter_is_listed_and_changes_no_frozen_volume(
    desk: PrintDesk,
) -> None:
    volume = desk.printed()
    change = desk.other_mark()
    admit_other_computer(desk.school)
    author = desk.session.signed_in.account
    before_the_archive = desk.school.clock.now() - timedelta(days=3)
    written_elsewhere(desk.school, author, before_the_archive, change, class_group=desk.class_group)
    found = desk.printing.register.differences(desk.session, volume.sha256)
    again = desk.printing.volumes(desk.session, desk.class_group, desk.period)[0]
    assert (bool(found.changed), again.sha256) == (True, volume.sha256)


@pytest.mark.requirement("S1-9c")
def test_code_of_a_sheet_that_nothing_changed_equals_today(desk: PrintDesk) -> None:
    volume = desk.printed()
    sheet = volume.codes[4]
    found = desk.printing.register.check(desk.session, shown_code(sheet.code).lower())
    assert (found.outcome, found.sheet, found.is_today, found.archive_number) == (CheckOutcome.TODAY, 5, True, 1)


@pytest.mark.requirement("S1-9c")
def test_code_of_a_sheet_with_a_corrected_mark_equals_the_archive_only(desk: PrintDesk) -> None:
    volume = desk.printed()
    desk.correct()
    (changed, *_) = desk.printing.register.differences(desk.session, volume.sha256).changed
    outcomes = {
        sheet.sheet: desk.printing.register.check(desk.session, sheet.code).outcome
        for sheet in volume.codes
        if sheet.sheet in (changed, 1)
    }
    assert outcomes == {changed: CheckOutcome.ARCHIVE, 1: CheckOutcome.TODAY}


def test_unknown_code_equals_neither(desk: PrintDesk) -> None:
    found = desk.printing.register.check(desk.session, "00000-00000")
    assert (found.outcome, found.volume) == (CheckOutcome.NEITHER, None)


@pytest.mark.requirement("S1-9e")
def test_every_check_is_counted_in_the_register(desk: PrintDesk) -> None:
    volume = desk.printed()
    for sheet in volume.codes[:2]:
        desk.printing.register.check(desk.session, sheet.code)
    (record,) = desk.printing.register.volumes(desk.session)
    assert record.checks == 2


@pytest.mark.requirement("S1-9e")
def test_register_knows_where_a_volume_is_kept_and_how_it_ended(desk: PrintDesk) -> None:
    volume = desk.printed()
    register = desk.printing.register
    with pytest.raises(UnknownRecordError):
        register.dispose(desk.session, volume.sha256, "акт № 3")
    register.store(desk.session, volume.sha256, volume.sheets, "Архив, шкаф 2")
    (kept,) = register.volumes(desk.session)
    assert (kept.place, kept.year_title, kept.kept_until) == ("Архив, шкаф 2", "2026/2027", date(2032, 12, 31))
    register.dispose(desk.session, volume.sha256, "акт № 3")
    assert register.volumes(desk.session)[0].act == "акт № 3"
    with pytest.raises(VolumeDisposedError):
        register.store(desk.session, volume.sha256, volume.sheets, "Подвал")


@pytest.mark.requirement("S1-9c")
def test_supplement_needs_an_archive_and_holds_only_the_changed_sheets(desk: PrintDesk) -> None:
    volume = desk.printed()
    register = desk.printing.register
    with pytest.raises(NothingDiffersError):
        register.supplement(desk.session, volume.sha256)
    desk.correct()
    changed = register.differences(desk.session, volume.sha256).changed
    with pytest.raises(ArchiveNeededError):
        register.supplement(desk.session, volume.sha256)
    desk.archive()
    made = desk.printing.register.supplement(desk.session, volume.sha256)
    assert made.sheets == len(changed) > 0
    assert {code.sheet for code in made.codes} == {*changed, 0, -1}


@pytest.mark.requirement("S1-9c")
def test_after_its_supplement_a_volume_holds_again(desk: PrintDesk) -> None:
    volume = desk.printed()
    desk.correct()
    desk.archive()
    made = desk.printing.register.supplement(desk.session, volume.sha256)
    desk.printing.save(desk.session, made, desk.period, desk.folder / "supplement.pdf")
    assert desk.printing.register.differences(desk.session, volume.sha256).changed == ()
    assert desk.printing.register.differences(desk.session, made.sha256).changed == ()


def test_draft_of_an_open_period_leaves_no_trace_in_the_register(desk: PrintDesk) -> None:
    other = next(view.class_group for view in desk.printing.classes(desk.session) if view.title == NO_MARK_CLASS)
    draft = desk.printing.volumes(desk.session, other, desk.period)[0]
    desk.printing.save(desk.session, draft, desk.period, desk.folder / "draft.pdf")
    assert draft.is_draft
    assert draft.codes == ()
    assert desk.printing.register.volumes(desk.session) == ()


def test_settings_of_the_last_volume_are_offered_again(desk: PrintDesk) -> None:
    options = replace(desk.printing.options(desk.session), binding_margin_mm=30, retention="25 лет")
    volume = desk.printing.volumes(desk.session, desk.class_group, desk.period, options=options)[0]
    desk.printing.save(desk.session, volume, desk.period, desk.folder / "volume.pdf")
    assert desk.printing.options(desk.session) == options


def test_setting_out_of_its_bounds_is_refused(desk: PrintDesk) -> None:
    options = replace(desk.printing.options(desk.session), binding_margin_mm=5)
    with pytest.raises(BadPrintOptionError) as refused:
        desk.printing.volumes(desk.session, desk.class_group, desk.period, options=options)
    assert refused.value.fields == {"field": "binding_margin_mm"}


def test_batch_makes_the_volumes_of_all_classes_in_their_order(desk: PrintDesk) -> None:
    classes = desk.printing.classes(desk.session)
    wanted = [(view.class_group, desk.period) for view in classes]
    made = list(desk.printing.batch(desk.session, wanted))
    assert [one.class_title for one in made] == [view.title for view in classes]
    alone = desk.printing.volumes(desk.session, desk.class_group, desk.period)[0]
    assert alone.sha256 in {volume.sha256 for one in made for volume in one.volumes}


def test_only_the_deputy_head_prints_and_checks(desk: PrintDesk) -> None:
    volume = desk.printed()
    desk.school.sign_out(desk.session)
    teacher = desk.school.sign_in(Role.TEACHER)
    register = desk.printing.register
    for act in (
        lambda: desk.printing.volumes(teacher, desk.class_group, desk.period),
        lambda: register.check(teacher, volume.codes[0].code),
        lambda: register.store(teacher, volume.sha256, 1, "шкаф"),
        lambda: register.supplement(teacher, volume.sha256),
        lambda: register.volumes(teacher),
    ):
        with pytest.raises(NotAllowedError):
            act()


@pytest.mark.requirement("S0-6.2")
def test_summary_sheet_of_a_closed_year_goes_to_the_archive_with_a_record(desk: PrintDesk) -> None:
    year = desk.printing.periods(desk.session, desk.class_group)[-1]
    desk.period = year.period
    assert desk.printing.volumes(desk.session, desk.class_group, desk.period)[0].is_draft
    with desk.session.database.write(desk.session.actor(Action.CONTROL)) as work:
        work.record(class_scope(desk.class_group), [GradingPeriodClosed(desk.class_group, desk.period, is_closed=True)])
    desk.pass_time()
    desk.archive()

    sheet = desk.printed()
    assert not sheet.is_draft
    pages = " ".join(" ".join(texts_of_pages(desk.folder / "volume.pdf")).split())
    assert "Сводная ведомость итоговой успешности класса за учебный год" in pages
    assert "Лист-заверитель" in pages
    desk.printing.register.store(desk.session, sheet.sha256, sheet.sheets, "Принято в архив, акт № 7, Асанова А. А.")
    (record,) = desk.printing.register.volumes(desk.session)
    assert (record.form, record.sheets) == (PrintForm.YEAR, sheet.sheets)
    assert record.archive_number is not None
    assert record.place == "Принято в архив, акт № 7, Асанова А. А."
