"""Words for what plans, the curriculum, workbooks and lesson sheets say no to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PLANS_RUSSIAN: Mapping[str, str] = {
    "plan_hours_differ": (
        "В плане {plan} ч, в учебном плане {curriculum} ч: разница {difference}. "
        "Выровняйте часы или попросите завуча поправить учебный план."
    ),
    "curriculum_missing": "Часы этого предмета ещё не внесены в учебный план. Попросите завуча внести часы.",
    "curriculum_hours": "Допустимо не больше {weekly} ч в неделю и {yearly} ч в год. Исправьте число.",
    "plan_topic_missing": "В строке {row} нет темы. Впишите тему или удалите строку.",
    "plan_hours_invalid": "Часы не подходят: от 1 до {most}. Исправьте часы в строке {row}.",
    "not_parallel": "Класс не параллельный: другой предмет или другой год обучения. Выберите классы той же параллели.",
    "plan_hour_given": "Час {hour} уже дан, как и все до {given}-го. Сдвигайте тему, которая ещё впереди.",
    "plan_hour_last": "После часа {hour} в плане ничего нет. Выберите тему раньше.",
    "plan_changed": "С тех пор план изменили. Посмотрите его по F5 и поправьте вручную.",
    "curriculum_changed": "С тех пор учебный план изменили. Посмотрите его и поправьте вручную.",
    "sheet_number": "Номер листа неверен: не хватает цифры или одна набрана неправильно. Сверьте девять цифр с листом.",
    "sheet_unknown": "Урока с таким номером листа нет. Проверьте, что лист из этой школы.",
    "workbook_empty": "Файл пуст. Выберите другой файл.",
    "workbook_too_large": "Файл больше, чем можно прочитать ({part}). Скопируйте одну таблицу в новую книгу.",
    "workbook_too_slow": "Файл не прочитался за {seconds} с. Скопируйте одну таблицу в новую книгу.",
    "workbook_encrypted": "Книга закрыта паролем. Сохраните её без пароля и выберите снова.",
    "workbook_unreadable": "Файл повреждён или это не таблица. Сохраните его заново в формате xlsx.",
    "workbook_unsafe": "Файл устроен так, что может навредить. Скопируйте таблицу в новую книгу и сохраните её.",
    "workbook_without_plan": (
        "Ни на одном листе нет шапки со столбцом тем. Подпишите столбцы: №, тема, часы, домашнее задание."
    ),
}

PLANS_ENGLISH: Mapping[str, str] = {
    "plan_hours_differ": (
        "The plan has {plan} hours, the curriculum {curriculum}: difference {difference}. "
        "Even out the hours, or have the curriculum corrected."
    ),
    "curriculum_missing": (
        "The hours of this subject are not in the curriculum yet. Ask the deputy head to enter the hours."
    ),
    "curriculum_hours": "At most {weekly} hours a week and {yearly} a year fit. Correct the number.",
    "plan_topic_missing": "Row {row} has no topic. Type the topic or delete the row.",
    "plan_hours_invalid": "The hours do not fit: from 1 to {most}. Correct the hours of row {row}.",
    "not_parallel": (
        "The class is not parallel: another subject or another year of study. Choose classes of the same year of study."
    ),
    "plan_hour_given": "Hour {hour} was given already, as all up to {given}. Move a topic that is still ahead.",
    "plan_hour_last": "Nothing follows hour {hour} of the plan. Choose an earlier topic.",
    "plan_changed": "The plan was changed since. Look at it with F5 and correct it by hand.",
    "curriculum_changed": "The curriculum was changed since. Look at it and correct it by hand.",
    "sheet_number": "The sheet number is not right: a digit is missing or wrong. Compare the nine digits.",
    "sheet_unknown": "No lesson bears this sheet number. Check that the sheet is from this school.",
    "workbook_empty": "The file is empty. Choose another file.",
    "workbook_too_large": "The file is larger than can be read ({part}). Copy the table alone into a new workbook.",
    "workbook_too_slow": "The file was not read within {seconds} s. Copy the table alone into a new workbook.",
    "workbook_encrypted": "The workbook is locked by a password. Save it without a password and choose it again.",
    "workbook_unreadable": "The file is damaged or is no table. Save it again as xlsx in its own program.",
    "workbook_unsafe": "The file is built so that it could do harm. Copy the table into a new workbook and save that.",
    "workbook_without_plan": (
        "No sheet has a header with a column of topics. Name the columns: No., topic, hours, homework."
    ),
}
