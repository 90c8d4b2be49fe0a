"""«Итоговые оценки»: who confirmed the results of a period, who entered that, and who has not confirmed yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import ConsentPaper, LetterWay
from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.homeroom.cards import CardsService
from ejournal_desktop.services.homeroom.letters import LetterDraft, LettersService
from ejournal_desktop.services.printing import PrintingService
from support.report_totals import lines_of
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from support.report_room import Room

SLUG = "final_marks_acknowledgement"


@pytest.mark.requirement("S1-R.6b")
def test_signed_slips_of_results_are_registered_by_student_with_who_entered_them(room: Room) -> None:
    room.execute("DELETE FROM letter")
    head, clock = room.homeroom_of(MARKED_CLASS), room.case.clock
    letters = LettersService(clock, PrintingService(clock, RESOURCES, VERSION).papers, RESOURCES)
    group, today = room.view().class_group, clock.now().date()
    stayers = [row for row in room.results().students if all(one.ends is None for one in row.spans)]
    told = tuple(row.student for row in stayers[:3])
    draft = LetterDraft(told, "results", "Итоги четверти", DateSpan(today, today), has_period_results=True)
    letters.log_letter(head, group, draft, LetterWay.PRINTED)
    (first, *_) = (one for one in letters.letters(head, group).letters if one.student == told[0])
    letters.answer_letters(head, group, [first.letter], today, "")

    principal = room.person(Role.PRINCIPAL)
    table = room.service.table(principal, room.request(SLUG))
    lines = {line["№"]: line for line in lines_of(table)}
    signed, waiting, untold = (lines[row.number] for row in (stayers[0], stayers[1], stayers[3]))
    assert (signed["Дата ознакомления"], signed["Кто внёс"]) == (today, head.signed_in.name.with_initials)
    assert (waiting["Выдано"], waiting["Дата ознакомления"], waiting["Подпись"]) == (today, None, "Нет")
    assert (untold["Выдано"], untold["Подпись"]) == (None, "Не выдано")
    assert f"1 из {len(lines)} " in table.sentence
    assert all(row.name.short in table.notes[-1] for row in stayers[1:4])
    assert stayers[0].name.short not in table.notes[-1]
    with pytest.raises(NotAllowedError):
        room.service.table(room.homeroom_of(NO_MARK_CLASS), room.request(SLUG))


@pytest.mark.requirement("S1-R.6b")
def test_mark_entered_after_the_paper_is_not_confirmed_by_its_slip(room: Room) -> None:
    room.execute(
        "DELETE FROM letter",
        """INSERT INTO letter SELECT student_id, student_id, 'results', 'printed', '', '2026-11-10', '2026-11-12', '',
             1, 1794300000, 120 FROM enrollment JOIN class_group USING (class_group_id)
           WHERE title = '7А' AND ends IS NULL""",
    )
    confirmed = [line["№"] for line in lines_of(room.table(SLUG)) if line["Дата ознакомления"]]
    assert len(confirmed) > 1
    room.execute(
        f"""UPDATE period_mark SET seconds = 1795000000 WHERE student_id = (SELECT student_id FROM enrollment
             JOIN class_group USING (class_group_id) WHERE title = '7А' AND number = {confirmed[0]} AND ends IS NULL)"""  # noqa: S608  a number
    )
    after = [line["№"] for line in lines_of(room.table(SLUG)) if line["Дата ознакомления"]]
    assert after == confirmed[1:]


@pytest.mark.requirement("S0-4.13.5")
def test_register_of_consents_names_kind_day_and_who_lacks_what(room: Room) -> None:
    head, cards = room.homeroom_of(MARKED_CLASS), CardsService(room.case.clock)
    group, today = room.view().class_group, room.case.clock.now().date()
    students = [card.student for card in cards.cards(head, group).cards]
    for paper in ConsentPaper:
        cards.record_consent(head, group, students[0].student, paper, is_received=True)
    cards.record_consent(head, group, students[1].student, ConsentPaper.PROCESSING, is_received=True)

    for person in (head, room.person(Role.JOURNAL_ADMINISTRATOR)):
        table = room.service.table(person, room.request("personal_data_documents"))
        lines = [line for line in lines_of(table) if line["№"] == students[1].number]
        assert [(line["Дата"], line["Есть / нет"]) for line in lines] == [(today, "есть"), *[(None, "нет")] * 3]
        assert students[1].name.short in table.notes[0]
        assert students[0].name.short not in table.notes[0]
    with pytest.raises(NotAllowedError):
        room.service.table(room.deputy, room.request("personal_data_documents"))
