"""Words for what the regulation, the journal or an import says no to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

RULES_RUSSIAN: Mapping[str, str] = {
    "period_reason_needed": (
        "Отметка отличается от предложенной, регламент требует причину. Внесите отметку с причиной в разделе «Итоги»."
    ),
    "missing_changed": "Список недостающих отметок изменился: теперь их {count}. Проверьте его и закройте период.",
    "mark_not_on_scale": "Такой отметки нет в шкале класса. Используйте клавиши, названные в нижней строке.",
    "no_marks_in_class": "В этом классе отметки не ставятся. Вносите только посещаемость, тему и задание.",
    "no_comments_in_class": "В этом классе комментарии к клеткам не ведутся. Напишите семье письмо.",
    "no_homework_in_class": "В этом классе домашнее задание не ведётся. Оставьте поле пустым.",
    "attendance_code": (
        "Этот код пропуска не входит в обязанности. Поставьте «н»; причину укажет классный руководитель."
    ),
    "forbidden_entry": "Регламент школы запрещает такую запись. Используйте отметку или код пропуска.",
    "not_in_class": "В этот день ученик не числился в классе. Проверьте дату урока.",
    "lesson_is_cancelled": "Урок отменён. Выберите другой урок.",
    "lesson_ahead": "День этого урока ещё не наступил. Внесите запись в день урока.",
    "period_closed": "Учебный период закрыт. Если запись нужно исправить, обратитесь к завучу.",
    "text_too_long": "Текст длиннее {most} знаков. Сократите его.",
    "homework_needed": "Домашнее задание не указано. Введите задание или ответьте «не задано».",
    "unknown_record": "Такой записи в журнале уже нет. Обновите страницу клавишей F5.",
    "record_exists": "Такая запись уже есть. Обновите страницу клавишей F5.",
    "folder_not_empty": "В папке уже есть файлы. Выберите пустую папку.",
    "unsuitable_folder": "В этой папке журнал хранить нельзя. Выберите папку на диске этого компьютера.",
    "unknown_regulation": "Регламент не найден. Выберите его из списка.",
    "regulation_format": "Регламент не читается: {key}. Исправьте значение и загрузите снова.",
    "paper_cancelled": "Бумажный журнал отменён регламентом: сверять не с чем. Напечатайте том за период.",
    "draft_empty": "Ничего нового не предложено. Сначала измените какое-нибудь правило.",
    "draft_faulty": "В проекте ещё есть ошибки: {count}. Исправьте отмеченные правила.",
    "draft_changed": "Проект тем временем изменили. Просмотрите его ещё раз и утвердите.",
    "order_missing": "Нет номера или даты приказа. Введите и номер, и дату.",
    "protocol_half": "У протокола есть только номер или только дата. Введите и номер, и дату либо ничего.",
    "adoption_dates": (
        "Даты противоречат друг другу: сначала протокол, затем приказ, затем вступление в силу. Исправьте даты."
    ),
    "edition_too_early": (
        "Эта редакция судила бы дни, которые уже судит другая. Выберите {earliest} или более поздний день."
    ),
    "edition_in_force": "Редакция уже действует, или на ней основана более поздняя. Подготовьте новую редакцию.",
    "bad_print_option": "Настройка печати вне допустимых пределов: {field}. Исправьте настройку.",
    "nothing_differs": "Все листы тома по-прежнему совпадают с журналом. Дополнение не нужно.",
    "archive_needed": "Исправление ещё не попало в архив. Сначала составьте архив класса.",
    "volume_disposed": "Том списан по акту. Выберите другой том.",
    "print_stopped": "Часть записей нельзя напечатать в таком виде: {problems}. Пройдите по списку и исправьте записи.",
    "archive_content": "Из выбранного нельзя составить архив. Отметьте хотя бы один класс и повторите.",
    "import_empty": "Файл пуст. Выберите другой файл.",
    "import_file_too_large": "Файл больше {limit_size}. Проверьте, тот ли файл выбран.",
    "import_table_too_large": "Таблица больше допустимого ({limit}). Оставьте только нужные строки и столбцы.",
    "import_unreadable": "Файл не читается. Сохраните его ещё раз в его программе.",
    "import_not_fet": "Это не файл программы расписаний FET. Выберите файл, который выгрузила программа FET.",
    "import_not_applicable": (
        "Расписание не принято: в нём ошибок {count}. Исправьте их в программе расписаний и выгрузите файл снова."
    ),
    "import_in_use": (
        "Правку расписания уже не вернуть: на ней держатся другие записи ({count}). Исправьте расписание заново."
    ),
    "import_fet_mode": "Расписание составлено в режиме FET {mode}. Выгрузите его из FET в обычном режиме (Official).",
    "lesson_has_records": "В этом уроке уже есть записи. Сначала снимите их.",
    "not_subgroups_of_one_class": "Объединить можно только уроки двух подгрупп одного класса в одно время.",
    "file_too_large": "Файл больше {most} КБ и не прикреплён. Уменьшите его или укажите страницу учебника.",
    "file_kind": "К уроку прикрепляют только документы и картинки. Сохраните файл как PDF или картинку.",
    "document_kind": "Документом может быть PDF, картинка (PNG, JPEG) или простой текст. Сохраните файл как PDF.",
    "document_too_large": "Файл больше {most} МБ. Отсканируйте его чёрно-белым или с меньшим разрешением.",
    "picture_damaged": "Картинка повреждена. Сохраните её заново или попросите другую копию.",
    "picture_too_large": "В картинке больше {most} млн точек. Сохраните её меньшей.",
    "document_not_in_force": "Документ уже не действует или у него есть новая редакция. Прочитайте список заново.",
    "document_fields": "Документу нужны название и файл. Введите название и выберите файл.",
    "meeting_fields": "Для родительского собрания нужны день, время и место. Заполните эти три строки.",
    "no_discussion": "Это объявление не вынесено на обсуждение или уже снято. Выберите тему для обсуждения.",
    "pdf_active": "Внутри этого PDF есть программа или вложенный файл. Напечатайте его в новый PDF и выберите новый.",
    "pdf_locked": "Этот PDF закрыт паролем. Сохраните его без пароля.",
    "pdf_damaged": "Файл не читается как PDF. Сделайте его заново или отсканируйте бумагу ещё раз.",
    "too_many_files": "У урока уже {most} файлов. Сначала уберите один из них.",
    "lesson_time_taken": "В это время у класса уже есть этот предмет. Выберите другой день или номер урока.",
    "not_a_lesson_day": "В это время урока не бывает. Выберите день учебного года и звонок.",
    "two_values": "После обмена между компьютерами здесь два значения. Решает тот, кто ведёт страницу.",
    "cell_locked": "Урок закрыт через {days} дн. Исправление может разрешить завуч.",
    "reason_needed": "Для исправления нужна причина. Введите её.",
    "year_closed": "Этот учебный год завершён и открыт только для чтения.",
    "year_part_missing": "Новый учебный год не готов: не хватает {count}. Ничего не открыто.",
    "year_part_changed": "Этот шаг тем временем изменил другой человек. Посмотрите его ещё раз.",
    "reference_value": "Значение справочника пустое, повторяется или вне границ.",
    "reference_in_use": "Строка используется ({count}) и остаётся в справочнике.",
    "timetable_day": "Расписание прошедших и закрытых дней не меняют. Выберите {earliest} или более поздний день.",
    "timetable_twice": "У одной страницы журнала было бы два урока в одно время. Выберите другой день или урок.",
    "timetable_changed": "Расписание этого дня тем временем изменил другой человек. Посмотрите его ещё раз.",
    "reference_changed": "Эту строку тем временем изменил другой человек. Посмотрите список ещё раз.",
    "no_list_in_workbook": "В файле нет заголовка с фамилиями и именами. Заполните шаблон программы.",
    "list_not_applicable": "Сначала исправьте строки списка ({count}). Ничего не записано.",
    "filling_dates": "Дни первого заполнения не укладываются в учебный год.",
    "main_computer_only": (
        "Это меняют только на главном компьютере школы. Внесите изменение там: следующий пакет принесёт его сюда."
    ),
}

RULES_ENGLISH: Mapping[str, str] = {
    "period_reason_needed": (
        "The mark differs from the proposed one, and the regulation asks why. Enter the mark with its reason on the "
        "page of results."
    ),
    "missing_changed": "Other marks are missing now: {count}. Look at the list again, then close the period.",
    "mark_not_on_scale": "This mark is not on the scale of the class. Use the keys named in the line below.",
    "no_marks_in_class": "No marks are given in this class. Enter attendance, topic and homework only.",
    "no_comments_in_class": "No comments on cells are kept in this class. Write to the family instead.",
    "no_homework_in_class": "No homework is kept in this class. Leave the field empty.",
    "attendance_code": "This absence code is not open to your duties. Enter н; the homeroom teacher gives the reason.",
    "forbidden_entry": "The regulation of the school forbids this entry. Use a mark or an absence code.",
    "not_in_class": "The student was not in this class on that day. Check the date of the lesson.",
    "lesson_is_cancelled": "The lesson was cancelled. Choose another lesson.",
    "lesson_ahead": "The day of this lesson has not come yet. Make the entry on the day of the lesson.",
    "period_closed": "The grading period is closed. Ask the deputy head if an entry has to be corrected.",
    "text_too_long": "The text is longer than {most} characters. Make it shorter.",
    "homework_needed": "Homework has no answer yet. Type the homework or answer «none set».",
    "unknown_record": "The record is not in the journal any more. Refresh the page with F5.",
    "record_exists": "Such a record exists already. Refresh the page with F5.",
    "folder_not_empty": "The folder holds files already. Choose an empty folder.",
    "unsuitable_folder": "The journal cannot be kept in this folder. Choose a folder on a disk of this computer.",
    "unknown_regulation": "The regulation was not found. Choose one from the list.",
    "regulation_format": "The regulation cannot be read: {key}. Correct the value and load it again.",
    "paper_cancelled": (
        "The paper journal is cancelled by the regulation: there is nothing to compare with. Print the volume instead."
    ),
    "draft_empty": "Nothing new is proposed. Change a rule first.",
    "draft_faulty": "The draft still has errors: {count}. Correct the marked rules.",
    "draft_changed": "Somebody changed the draft meanwhile. Look at it again, then confirm it.",
    "order_missing": "Number or date of the order is missing. Type both.",
    "protocol_half": "The protocol has only a number or only a date. Type both, or neither.",
    "adoption_dates": (
        "The dates contradict each other: first the protocol, then the order, then the day it comes into force. "
        "Correct them."
    ),
    "edition_too_early": (
        "The edition would judge days that another one judges already. Choose {earliest} or a later day."
    ),
    "edition_in_force": "The edition is in force, or a later one rests on it. Prepare a new edition instead.",
    "bad_print_option": "A print setting is out of its bounds: {field}. Correct the setting.",
    "nothing_differs": "Every sheet of the volume still equals the journal. No supplement is needed.",
    "archive_needed": "The correction is in no archive yet. Make the archive of the class first.",
    "volume_disposed": "The volume was disposed of by an act. Choose another volume.",
    "print_stopped": (
        "Some records cannot be printed as they are: {problems}. Go through the list and correct the records."
    ),
    "archive_content": "The archive cannot be made of this selection. Choose at least one class and try again.",
    "import_empty": "The file is empty. Choose another file.",
    "import_file_too_large": "The file is larger than {limit_size}. Check that the right file was chosen.",
    "import_table_too_large": "The table is larger than allowed ({limit}). Leave only the needed rows and columns.",
    "import_unreadable": "The file cannot be read. Save it again in its own program.",
    "import_not_fet": "This is not a file of the FET timetable program. Choose the file that FET exported.",
    "import_not_applicable": (
        "The timetable was not taken in: it has {count} errors. Correct them in its program and export it again."
    ),
    "import_in_use": (
        "The change of the timetable cannot be taken back: {count} records stand on it. Correct the timetable anew."
    ),
    "import_fet_mode": "FET made this timetable in the mode {mode}. Export it from FET in the official mode.",
    "lesson_has_records": "Something was entered in this lesson. Take the entries back first.",
    "not_subgroups_of_one_class": "Only lessons of two subgroups of one class at one time can be joined.",
    "file_too_large": "The file is larger than {most} KB and was not attached. Make it smaller.",
    "file_kind": "Lessons take documents and pictures only. Save the file as PDF or as a picture.",
    "document_kind": "Documents are PDF, pictures (PNG, JPEG) or plain text. Save the file as PDF.",
    "document_too_large": "The file is larger than {most} MB. Scan it in black and white, or with fewer dots.",
    "picture_damaged": "The picture is damaged. Save it anew, or ask for another copy.",
    "picture_too_large": "The picture has more than {most} million dots. Save a smaller one.",
    "document_not_in_force": "The document is in force no more, or a newer edition is. Read the list again.",
    "document_fields": "A document needs a title and a file.",
    "meeting_fields": "A class meeting needs its day, time and place.",
    "no_discussion": "This notice takes no remarks. Choose a topic put up for discussion.",
    "pdf_active": "The PDF holds a program or another file. Print it into a new PDF and choose that.",
    "pdf_locked": "The PDF opens with a password only. Save it without a password.",
    "pdf_damaged": "The file cannot be read as PDF. Make it again.",
    "too_many_files": "The lesson has {most} files already. Remove one of them first.",
    "lesson_time_taken": "The class has this subject at that time already. Choose another day or lesson number.",
    "not_a_lesson_day": "There is no lesson at that time. Choose a day of the school year and a bell.",
    "two_values": "Two values stand here after an exchange between computers. Who keeps the page settles it.",
    "cell_locked": "The lesson is locked after {days} days. The deputy head can allow a correction.",
    "reason_needed": "A correction needs its reason. Type it.",
    "year_closed": "This school year is over and can only be read.",
    "year_part_missing": "The new school year is not ready: {count} things are missing. Nothing was opened.",
    "year_part_changed": "Somebody changed this step meanwhile. Look at it again.",
    "reference_value": "A value of the list is empty, doubled or out of its bounds.",
    "reference_in_use": "The row is used {count} times and stays on the list.",
    "timetable_day": "The timetable of past and closed days stays. Choose {earliest} or a later day.",
    "timetable_twice": "A page would have two lessons at one time. Choose another day or lesson.",
    "timetable_changed": "Somebody changed the timetable of this day meanwhile. Look at it again.",
    "reference_changed": "Somebody changed this row meanwhile. Look at the list again.",
    "no_list_in_workbook": "The file has no header with surnames and names. Fill in the template.",
    "list_not_applicable": "{count} rows of the list must be put right first. Nothing was stored.",
    "filling_dates": "The days of the first filling do not fit the school year.",
    "main_computer_only": (
        "Only the main computer of the school may change this. Change it there: the next bundle brings it here."
    ),
}
