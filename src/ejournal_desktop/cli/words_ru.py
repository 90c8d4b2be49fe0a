"""The words of the command line in Russian."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.cli.access_words import RUSSIAN as ACCESS
from ejournal_desktop.cli.control_words import RUSSIAN as CONTROL
from ejournal_desktop.cli.documents_words import RUSSIAN as DOCUMENTS
from ejournal_desktop.cli.exchange_words import RUSSIAN as EXCHANGE
from ejournal_desktop.cli.health_words import RUSSIAN as HEALTH
from ejournal_desktop.cli.people_words import RUSSIAN as PEOPLE
from ejournal_desktop.cli.plan_words import RUSSIAN as PLANS
from ejournal_desktop.cli.records_report_words import RUSSIAN as RECORDS
from ejournal_desktop.cli.regulation_words import RUSSIAN as REGULATION
from ejournal_desktop.cli.repair_words import RUSSIAN as REPAIR
from ejournal_desktop.cli.report_words import RUSSIAN as REPORTS
from ejournal_desktop.cli.self_test_words import RUSSIAN as SELF_TEST

if TYPE_CHECKING:
    from collections.abc import Mapping

_HELP: Final[Mapping[str, str]] = {
    "program_help": "Классный журнал без сети. Без команды открывает окно.",
    "data_help": "Папка данных журнала.",
    "user_help": "Логин или имя из списка входа.",
    "password_file_help": "Файл, в первой строке которого стоит пароль; без него пароль спрашивается.",
    "json_help": "Вывод для программ: одно значение JSON.",
    "demo_help": "Создать учебную школу и открыть её.",
    "demo_dir_help": "Папка, в которой появится учебная школа.",
    "demo_no_window_help": "Не открывать окно.",
    "import_help": "Принять файл другой программы.",
    "import_fet_help": (
        "Принять расписание, составленное программой FET: таблицу ИМЯ_timetable.csv, ИМЯ_activities.xml или "
        "ИМЯ_data_and_timetable.fet."
    ),
    "fet_file_help": "Исходный файл .fet: по нему видно, все ли уроки размещены.",
    "starts_help": "С какого дня действует расписание.",
    "classes_help": "Что в файле является классами: годы или группы; без него решает программа.",
    "dry_run_help": "Только показать, что будет сделано.",
    "archive_help": "Архивы журнала.",
    "archive_create_help": "Записать архивы классов в папку и прочитать их обратно.",
    "archive_to_help": "Папка носителя.",
    "archive_class_help": "Класс; можно назвать несколько раз.",
    "archive_all_help": "Все классы.",
    "archive_due_help": "Только классы, у которых нет архива этой недели; для задания по расписанию.",
    "archive_week_help": "Неделя архива; без неё текущая.",
    "archive_verify_help": "Проверить архивы; вход не нужен.",
    "archive_list_help": "Архивы этого года: где стоят, подтверждены ли, кем приняты.",
    "archive_open_help": "Открыть старый архив только для чтения; журнал не меняется.",
    "archive_search_help": "Искать в именах, темах и заданиях.",
    "archive_year_help": "Записать год: классы и базу на несколько флешек; без --to — показать, что сделано.",
    "archive_year_to_help": "Зарегистрированная флешка; укажите несколько раз, на каждую пойдут те же байты.",
    "archive_keep_help": "Показать сроки хранения и какие архивы в папке можно удалить.",
    "archive_prune_help": "Удалить те, которые можно.",
    "archive_prune_where": "Назовите папку, которую надо очистить.",
    "archive_recheck_help": "Показать, какие архивы прошлых лет пора прочитать снова; с папкой флешки прочитать их.",
    "archive_renew_help": "Ещё скопировать их на другую зарегистрированную флешку.",
    "recheck_row": "{class_group} {school_year}, № {number}, {label}: прочитан {checked}, {state}",
    "recheck_none": "Архивов прошлых лет на флешках школы нет.",
    "recheck_due": "пора проверить с {next_check}",
    "recheck_next": "следующая проверка {next_check}",
    "recheck_trouble": "не цел ({trouble})",
    "check_due_archives": "Архивов прошлых лет пора проверить снова: {count}.",
    "year_row": "{class_group}: {closed}, неделя {week}, носителей {carriers}, проверено снова {confirmed}",
    "year_closed": "год закрыт",
    "year_open": "год не закрыт",
    "year_done": "Годовой архив полон на {wanted} носителях.",
    "year_unfinished": "Годовой архив ещё не полон: нужны все классы закрытыми и на {wanted} носителях.",
    "kept_row": "{school_year}, {document}: {until}",
    "kept_always": "всегда (школа не назначила срок)",
    "kept_journal": "классные журналы",
    "kept_summary_sheet": "сводные ведомости",
    "kept_control_act": "акты проверок",
    "kept_report": "отчёты",
    "keep_last_of_class": "остаётся: один из последних архивов класса",
    "keep_term_over": "можно удалить: срок истёк",
    "keep_superseded": "можно удалить: всё есть в более поздних",
    "keep_not_verified": "остаётся: не проверен",
    "kept_removed": "удалён",
    "archive_confirm_help": "Прочитать архивы с вставленной снова флешки и отметить целые.",
    "archive_receipt_help": "Принять архив: проверка, вторая подпись, файл расписки.",
    "archive_drill_help": "Учебное восстановление: сравнить архив с сегодняшним журналом.",
    "backup_help": "Резервные копии всей базы.",
    "backup_create_help": "Сделать копию на этом компьютере или в папке.",
    "backup_to_help": "Папка носителя; без неё копия остаётся на этом компьютере.",
    "backup_due_help": "Только если сегодня копии ещё не было; для задания по расписанию.",
    "backup_verify_help": "Открыть копию и проверить её целиком.",
    "archive_restore_help": (
        "Вернуть из архивов классов то, что журнал потерял; из него ничего не пропадёт. Нужны два человека."
    ),
    "backup_restore_help": "Вернуть базу из копии; нужны два человека.",
    "backup_second_help": "Второй человек: завуч или директор.",
    "carrier_help": "Флешки школы.",
    "carrier_list_help": "Учёт флешек и предупреждения.",
    "carrier_register_help": "Отметить флешку и внести её в учёт.",
    "carrier_label_help": "Что написано на флешке.",
    "carrier_look_help": "Что на этой флешке?",
    "carrier_lost_help": "Сообщить об утере флешки (номер или надпись).",
    "carrier_circumstances_help": "Обстоятельства.",
    "carrier_backup_help": "На ней была копия всей базы.",
    "print_help": "Печать журнала.",
    "print_journal_help": "Сохранить журнал класса за учебный период в PDF.",
    "print_class_help": "Класс.",
    "print_period_help": "Номер учебного периода.",
    "print_to_help": "Куда записать PDF.",
    "print_year_help": "Сохранить годовой том класса в PDF.",
    "print_full_help": "Со всеми предметными страницами года.",
    "print_supplement_help": "Сохранить дополнение: только листы, которые изменились после печати тома.",
    "print_check_help": "Сверить отпечатанный лист с журналом по его коду.",
    "print_blank_help": "Сохранить бланки класса на дни без электричества.",
    "print_diary_help": "Сохранить распечатку результатов для родителей.",
    "print_assignments_help": "Сохранить лист заданий ученика на период болезни.",
    "print_absent_help": "Фамилия ученика.",
    "print_untold_help": "Сколько семей по классам ждут итогов или распечатки; имена не называются.",
    "print_untold_line": "{class}: итоги {results}, новое с прошлой распечатки {news}, просрочено {overdue}",
    "print_encrypted_help": "Дневник одного ученика файлом с паролем; пароль показан один раз, нигде не хранится.",
    "print_encrypted_text": "Дневник выдан семье файлом с паролем.",
    "print_encrypted_done": (
        "Файл с паролем: {file}\nSHA-256: {sha256}\n"
        "Пароль: {password}\nЗапишите его для семьи сейчас: он нигде не хранится."
    ),
    "print_student_help": "Фамилия ученика; без неё весь класс.",
    "print_from_help": "Первый день.",
    "print_until_help": "Последний день.",
    "print_test_help": "Сохранить пробный лист для принтера; вход не нужен.",
    "keys_help": "Показать открытые ключи подписи школы для программы minisign; вход не нужен.",
    "support_help": "Записать файл для разработчиков: протокол и находки, без данных людей.",
    "support_to_help": "Папка или флешка.",
    "support_written": "Записано: {file}",
    "check_help": "Проверить журнал: файл, подписи и историю.",
}
_IMPORT: Final[Mapping[str, str]] = {
    "import_found": (
        "Занятий {activities}, уроков в неделю {hours}, классов {class_groups}, учителей {teachers}, "
        "предметов {subjects}. Действует с {starts}."
    ),
    "import_skipped": "Часов без класса: {count}. Они не принимаются.",
    "import_refused": "Расписание не принято: исправьте ошибки в программе FET и выгрузите его снова.",
    "import_nothing": "Всё это уже есть в журнале: ничего не изменено.",
    "import_done": "Расписание принято.",
    "import_dry": "Ничего не записано: это пробный прогон.",
    "kind": "что",
    "created": "новых",
    "reused": "уже есть",
    "changed": "изменится",
    "ended": "закончится",
    "kind_bells": "звонки",
    "kind_subjects": "предметы",
    "kind_staff": "сотрудники",
    "kind_class_groups": "классы",
    "kind_subgroups": "подгруппы",
    "kind_courses": "страницы журнала",
    "kind_keepers": "назначения учителей",
    "kind_slots": "уроки недели",
    "kind_lessons": "уроки в календаре",
    "severity_error": "ошибка",
    "severity_warning": "обратите внимание",
    "severity_notice": "к сведению",
}
_PROBLEMS: Final[Mapping[str, str]] = {
    "problem_row_unreadable": "строка {place} не читается.",
    "problem_row_unknown_activity": "строка {place}: занятия {activity} нет в файле .fet или оно выключено.",
    "problem_row_unknown_time": "строка {place}: неизвестное время «{day}, {hour}».",
    "problem_row_repeated": "строка {place}: занятие {activity} уже стоит в это время.",
    "problem_row_unknown_name": "строка {place}: имени «{name}» нет в файле .fet.",
    "problem_timetable_incomplete": "размещено уроков {placed} из {expected}.",
    "problem_activity_missing": (
        "занятие {place} ({subject}; {students}; {teachers}) размещено не полностью: {placed} из {expected}."
    ),
    "problem_activity_too_long": (
        "занятие {place} ({subject}; {students}; {teachers}) длиннее, чем задано: {placed} вместо {expected}."
    ),
    "problem_teacher_twice": "два занятия одновременно у учителя: {names}, {day}, {hour} (занятия {activities}).",
    "problem_class_twice": "два занятия одновременно у класса: {names}, {day}, {hour} (занятия {activities}).",
    "problem_without_teacher": "занятие {place} ({subject}) без учителя.",
    "problem_without_class": "занятие {place} ({subject}) без класса.",
    "problem_subject_of_two": "«{subject}» похоже на два предмета; это одна страница с двумя учителями ({count}).",
    "problem_many_days": "в файле дней: {count}, больше недели.",
    "problem_weekday_repeated": "дни недели повторяются: {days}. Они приняты как две чередующиеся недели.",
    "problem_day_order_unknown": "порядок дней из таблицы не виден: приняты в порядке появления.",
    "problem_hour_order_unknown": "порядок уроков из таблицы не виден: приняты в порядке появления.",
    "problem_without_room": "уроков без кабинета: {count}.",
    "problem_activities_inactive": "выключенных занятий пропущено: {count}.",
    "problem_completeness_unknown": "без файла .fet нельзя сказать, все ли уроки размещены.",
    "problem_encoding_assumed": "кодировка файла угадана: {encoding}. Проверьте имена.",
    "problem_columns_unknown": "незнакомых столбцов: {count}.",
    "problem_elements_unknown": "незнакомых частей файла .fet: {count}.",
    "problem_days_unclear": "по названиям дней нельзя понять, какая это неделя: {days}.",
    "problem_bell_times_differ": "время урока {number} в файле не такое, как в школе; остаётся школьное.",
    "problem_bell_times_unknown": "в названиях уроков нет времени: {hours}. Звонки внесите сами.",
    "problem_class_without_level": "в названии класса «{class_group}» нет параллели.",
    "problem_no_lessons": "в файле нет ни одного урока с классом.",
}
_ARCHIVE: Final[Mapping[str, str]] = {
    "archive_which": "Назовите классы: --class, все сразу --all или только недостающие этой недели --due.",
    "archive_progress": "Архив",
    "archive_written": "{class_group}: архив № {number}, неделя {week}: {file}",
    "archive_differs": "Значений, которых нет в подписанной истории: {count}. В архиве стоит то, что подписано. "
    "Позовите администратора журнала.",
    "archive_none_due": "У каждого класса уже есть архив этой недели.",
    "archive_then_confirm": "Извлеките флешку, вставьте её снова и выполните archive confirm: неделя подтвердится.",
    "archive_only_a_folder": "Эта папка не флешка из учёта: такие архивы не подтвердятся. Внести: carrier register.",
    "archive_row": "{class_group}: архив № {number}, неделя {week}, {places}: {state}; принял: {accepted_by}",
    "archive_no_carrier": "папка вне учёта",
    "archive_list_empty": "В этом году архивов ещё нет.",
    "archive_lost": "утерян с флешкой",
    "archive_confirmed": "подтверждён",
    "archive_unconfirmed": "не подтверждён",
    "archive_refused": "не подтверждён ({code})",
    "archive_opened": "Класс {class_code}, {school_year}: архив № {number}, неделя {week}. Учеников {students}.",
    "archive_accepted": (
        "{class_group}: архив № {number}, неделя {week}. Сдал: {handed_over_by}; принял: {accepted_by}; "
        "расписка: {receipt}"
    ),
    "drill_clean": "{class_group}: архив № {number} можно восстановить. С тех пор записей: {new_entries}.",
    "drill_found": (
        "{class_group}: архив № {number} расходится с журналом: записей нет {lost_entries}, значений {differences}."
    ),
    "backup_which": "Ключи --to и --if-due вместе не имеют смысла.",
    "backup_written": "Копия сделана и проверена: {file}, записей {entries}.",
    "backup_good": "Копия цела: {file}, записей {entries}.",
    "backup_not_due": "Копия за сегодня уже есть.",
    "backup_second_needed": "Назовите второго человека ключом --second или задайте --dry-run.",
    "restore_plan": "Копия {file}: пропадёт записей {lost_entries}, вернётся {gained_entries}.",
    "restore_done": "База возвращена. Прежний файл сохранён рядом. Войдите снова.",
    "archive_restore_gain": (
        "{file}: {class_group}, № {number}, неделя {week}: в журнале нет записей {missing} "
        "(класс {own}, школа {shared})."
    ),
    "archive_restore_level": (
        "  Страницы записаны другой версией программы: проверен подписанный журнал записей, не страницы."
    ),
    "archive_restore_fork": (
        "{file}: {class_group}, запись {sequence} различается: в журнале {our_author} {our_time}, "
        "в архиве {their_author} {their_time}."
    ),
    "archive_restore_plan": "Вернётся записей: {gained_entries}. Из сегодняшнего журнала ничего не пропадёт.",
    "archive_restore_done": "Записи возвращены. Прежний файл сохранён рядом. Войдите снова.",
    "whole_school": "вся школа",
    "second_password_prompt": "Пароль второго человека",
    "carrier_row": "{label} ({carrier}): {state}, архивов {archives}, последний {last_archive}, держит {holder}",
    "carrier_state_used": "в работе",
    "carrier_state_lost": "утеряна",
    "carrier_needs_rekey": "На флешке была копия базы: смените ключ базы.",
    "carrier_role_ours": "Флешка школы «{label}».",
    "carrier_role_lost": "Флешка «{label}» числится утерянной.",
    "carrier_role_unregistered": "Флешка отмечена этой школой, но в учёте её нет.",
    "carrier_role_not_marked": "Флешка не отмечена.",
    "carrier_role_other_school": "Флешка другой школы.",
    "carrier_role_unreadable_mark": "Метка флешки не читается.",
    "carrier_has_none": "Архивов на ней нет.",
    "carrier_unfinished": "Незаконченных копий: {count}. Следующая запись их уберёт.",
    "records_restored": "  {kind}: сейчас {first}, станет {second}",
    "records_since": "  {kind}: в архиве {first}, сейчас {second}",
    "refused_archive_unknown": "нет в учёте этого компьютера",
    "refused_archive_not_genuine": "не прошёл проверку",
    "refused_not_an_archive": "это не архив журнала",
    "refused_newer_archive": "нужна более новая программа",
    "standing_newest": "самый новый известный архив",
    "standing_older": "есть более новый",
    "standing_newer_than_ours": "новее, чем знает этот компьютер: журнал здесь отстал",
    "standing_fork": "тот же номер, но другое содержание: сохраните оба и сообщите администратору",
    "standing_unknown": "класс или год здесь не известен",
    "standing_other_school": "не из этой школы",
    "standing_damaged": "повреждён",
    "warning_too_few_carriers": "Нужны хотя бы две флешки.",
    "warning_carrier_stale": "«{label}»: последний архив {days} дн. назад.",
    "warning_carrier_empty": "«{label}»: архивов ещё нет.",
    "verdict_genuine_complete": "подлинный и полный.",
    "verdict_genuine_freshness_unknown": "подлинный; самый ли он новый, здесь узнать нельзя.",
    "verdict_damaged": "повреждён.",
    "verdict_not_from_this_school": "не из этой школы.",
    "verdict_older_than_known": "подлинный, но есть более новый.",
    "verdict_newer_than_ours": (
        "подлинный и новее журнала этого компьютера: журнал отстал, его вернули из старой копии или подменили. "
        "Сообщите администратору журнала; вернуть недостающее: archive restore."
    ),
    "verdict_fork": (
        "подлинный, но архив с тем же номером здесь другой: журнал вели в двух местах. "
        "Сохраните оба файла и сообщите администратору журнала."
    ),
    "verdict_training": "Учебный архив, не документ.",
    "verdict_school_unknown": "Школа не проверена: сверьте отпечаток корневого ключа с листом восстановления.",
}
_OTHER: Final[Mapping[str, str]] = {
    "unexpected": (
        "Случилось непредвиденное. Всё, что было записано раньше, цело. Повторите; если повторится, "
        "передайте администратору журнала код {code}."
    ),
    "user_prompt": "Логин",
    "password_prompt": "Пароль",
    "demo_progress": "Учебная школа",
    "demo_done": "Учебная школа готова: {data}\nЛогины: {logins}\nПароли: {passwords}",
    "demo_is_there": "Учебная школа в этой папке уже есть.",
    "print_progress": "Печать",
    "print_done": "{class_group}: листов {sheets}, страниц {pages}: {file}\nSHA-256: {sha256}",
    "print_thick": "Том толще рекомендуемого: разделите его или прошивайте осторожно.",
    "print_paper_done": "Листов {sheets}, страниц {pages}: {file}\nSHA-256: {sha256}",
    "print_sheet": "Лист {sheet}, {class_group}; напечатал(а) {author}, {printed}. Место хранения: {place}",
    "print_whole": "Том целиком, {class_group}; напечатал(а) {author}, {printed}. Место хранения: {place}",
    "print_is_today": "{code}: лист совпадает с журналом на сегодня. Архив № {archive}.",
    "print_is_archive": "{code}: лист совпадает с архивом № {archive}; с тех пор журнал изменился.",
    "print_is_neither": "{code}: лист не совпадает ни с журналом, ни с архивом.",
    "print_draft": "Это черновик: период не закрыт или архива после закрытия ещё нет.",
    "root_fingerprint": "Отпечаток корневого ключа",
    "check_looked": "Просмотрено записей истории {entries} в цепочках {feeds}. Состояние: {digest}",
    "check_clean": "Журнал в порядке.",
    "check_found": "Найдено расхождений: {count}. Позовите администратора журнала.",
    "finding_database_damaged": "файл журнала повреждён.",
    "finding_entry_refused": "запись {sequence} цепочки {feed} нарушает подпись или порядок.",
    "finding_entries_missing": "запись {sequence} цепочки {feed} уже была и исчезла.",
    "finding_heads_absent": "файл о последнем посещении исчез: нельзя сказать, все ли записи на месте.",
    "finding_heads_damaged": "файл о последнем посещении повреждён: нельзя сказать, все ли записи на месте.",
    "finding_state_differs": "{place} ({column}): в журнале {live}, по истории {logged}.",
    "finding_lesson": "{day}, урок {bell}",
    "finding_nothing": "пусто",
}
RUSSIAN: Final[Mapping[str, str]] = {
    **_HELP,
    **_IMPORT,
    **_PROBLEMS,
    **_ARCHIVE,
    **_OTHER,
    **ACCESS,
    **DOCUMENTS,
    **PEOPLE,
    **EXCHANGE,
    **PLANS,
    **RECORDS,
    **HEALTH,
    **REGULATION,
    **CONTROL,
    **REPORTS,
    **SELF_TEST,
    **REPAIR,
}
