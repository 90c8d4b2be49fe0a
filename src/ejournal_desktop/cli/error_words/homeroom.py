"""Words for what the homeroom teacher's desk and the movement of students refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HOMEROOM_RUSSIAN: Mapping[str, str] = {
    "absence_with_mark": "В этом уроке стоит отметка, значит, ученик присутствовал. Обратитесь к учителю урока.",
    "lesson_not_recorded": (
        "Учитель ещё не делал записи в этом уроке. Поставьте причину на весь день: она подействует с пропуском."
    ),
    "cards_by_request": "По регламенту карточки меняются по заявке. Отправьте изменение заявкой.",
    "no_receiver": "Обязанность принимать такие записки никому не поручена. Сообщите администратору журнала.",
    "one_family": "Файл с паролем делается для одной семьи. Назовите одного ученика.",
    "work_maximum": "В работе от 1 до {most} баллов. Назовите другое число.",
    "work_points": "В работе не больше {most} баллов. Назовите число от 0 до {most}.",
    "work_has_points": "У учеников уже есть баллы за эту работу. Сначала уберите их баллы.",
    "work_kind_unknown": "В положении нет такого вида работы. Назовите другой вид.",
    "empty_text": "Текста ещё нет. Введите текст.",
    "foreign_duty": "Эту проверку положение поручает другому: {clause}. Выберите свою обязанность.",
    "conclusion_needed": "Акту нужен вывод. Напишите, чем закончилась проверка.",
    "control_days": "Эти дни впереди, вне учебного года или стоят в обратном порядке. Выберите другие дни.",
    "letter_field": "В фигурных скобках стоят слова, которых нет в списке полей письма: {count}. Исправьте текст.",
    "late_minutes": "Опоздание длится не больше {most} минут. Введите меньше минут или пропуск.",
    "not_enrolled": "В этот день ученик не числится в классе или подгруппе. Выберите другой день.",
    "already_enrolled": "В этот день ученик уже числится в классе. Выберите другой день.",
    "already_in_subgroup": (
        "В один из этих дней ученик уже в подгруппе по этому предмету. Выберите другой день или завершите прежнюю."
    ),
    "movement_dates": "Этот день вне учебного года класса. Выберите другой день.",
    "records_after_leaving": (
        "После этого дня в журнале есть записи ученика: {count}. Выберите день позже или попросите их убрать."
    ),
}

HOMEROOM_ENGLISH: Mapping[str, str] = {
    "absence_with_mark": "A mark stands in this lesson, so the student was there. Ask the teacher of the lesson.",
    "lesson_not_recorded": (
        "The teacher has not written in this lesson yet. Set the reason for the day: it counts with the absence."
    ),
    "cards_by_request": "By the regulation cards are changed by request. Send the change as a request.",
    "no_receiver": "Nobody holds the duty to receive this note. Tell the journal administrator.",
    "one_family": "A file with a password is for one family. Name one student.",
    "work_maximum": "A work has between 1 and {most} points. Name another number.",
    "work_points": "The work has {most} points at most. Name a number from 0 to {most}.",
    "work_has_points": "Students have points in this work already. Clear their points first.",
    "work_kind_unknown": "The regulation has no such kind of work. Name another kind.",
    "empty_text": "There is no text yet. Type the text.",
    "foreign_duty": "The regulation gives this check to somebody else: {clause}. Choose a duty of your own.",
    "conclusion_needed": "An act needs a conclusion. Say what the check came to.",
    "control_days": "These days lie ahead, outside the school year, or the wrong way round. Choose other days.",
    "letter_field": "Words in braces are no fields of a letter: {count}. Correct the text.",
    "late_minutes": "A lateness has at most {most} minutes. Enter fewer minutes or an absence.",
    "not_enrolled": "The student is not in this class or subgroup on that day. Choose another day.",
    "already_enrolled": "The student is in a class on that day already. Choose another day.",
    "already_in_subgroup": (
        "The student is in a subgroup of this subject on one of the days. Choose another day or end the other one."
    ),
    "movement_dates": "That day is not in the school year of the class. Choose another day.",
    "records_after_leaving": (
        "After that day the journal has entries of the student: {count}. Choose a later day or have them taken back."
    ),
}
