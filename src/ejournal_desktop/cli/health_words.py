"""The words of the health check on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "health_help": "Показать состояние: база, история, место, часы, ключи, копии, архив, обмен, принтер, флешки.",
    "health_log_help": "Сверх того проверить всю подписанную историю.",
    "health_title": "Состояние на {moment}",
    "health_row": "{check}: {state} – {found}",
    "health_do": "    Что делать: {advice}",
    "health_base": "База",
    "health_log": "Подписанная история",
    "health_disk": "Место на диске",
    "health_clock": "Часы",
    "health_keys": "Ключи",
    "health_backup": "Последняя копия базы",
    "health_archive": "Последний архив",
    "health_exchange": "Обмен между компьютерами",
    "health_printer": "Принтер",
    "health_flash": "Флешки",
    "health_program": "Программа",
    "health_good": "в порядке",
    "health_warn": "нужно внимание",
    "health_bad": "не в порядке",
    "health_unknown": "нельзя сказать",
    "health_base_sound": "цела и зашифрована, {size} МиБ",
    "health_base_damaged": (
        "файл повреждён · "
        "Восстановите базу из последней копии на странице «Сохранность», до этого ничего не записывайте"
    ),
    "health_log_clean": "проверено записей: {entries}; все подписи сходятся, таблицы соответствуют истории",
    "health_log_findings": (
        "журнал расходится с историей, находок: {count} · "
        "Сохраните файл для поддержки, ничего не исправляйте вручную и сравните с последней копией"
    ),
    "health_log_of_copy": "проверена с копией от {day}, расхождений нет",
    "health_log_unchecked": "целиком ещё не проверялась · Проверьте историю целиком сейчас",
    "health_disk_enough": "свободно {free} МиБ",
    "health_disk_low": "свободно только {free} МиБ · Освободите место: перенесите фильмы и снимки на другой диск",
    "health_disk_full": "свободно {free} МиБ: скоро записи будут отклоняться · Освободите место на этом диске сегодня",
    "health_clock_right": "{now}, позже последней записи",
    "health_clock_behind": (
        "{now}, а последняя запись сделана {last} · Установите дату и время компьютера; возможно, села батарейка"
    ),
    "health_clock_ahead": (
        "{now}, хотя последняя запись сделана {last} · Проверьте дату и время компьютера, прежде чем вносить записи"
    ),
    "health_keys_sound": "база открывается своим ключом; входов: {users}, листов восстановления: {sheets}",
    "health_keys_rekey_due": "ключ мог остаться у того, чей вход закрыт · Смените ключ базы на странице «Сохранность»",
    "health_backup_fresh": "последняя копия от {day}",
    "health_backup_old": "последней копии {days} дн. · Сделайте копию базы на странице «Сохранность»",
    "health_backup_none": "на этом компьютере копий ещё нет · Сделайте копию базы на странице «Сохранность»",
    "health_archive_fresh": "последний архив от {day}",
    "health_archive_warn": "последнему архиву {days} дн. · Составьте архив недели на странице «Архив»",
    "health_archive_alarm": (
        "последнему архиву {days} дн., дольше, чем допускает регламент · Составьте архив сегодня на странице «Архив»"
    ),
    "health_archive_none": "в этом учебном году архивов ещё нет · Составьте первый архив на странице «Архив»",
    "health_archive_elsewhere": "архивы составляет главная точка",
    "health_exchange_alone": "журнал ведётся на одном компьютере, обмена нет",
    "health_exchange_calm": "данные других компьютеров свежие; ждут отправки записей: {waiting}",
    "health_exchange_silent": (
        "компьютеров без вестей больше {days} дн.: {count} · Обменяйтесь через флешку на странице «Обмен»"
    ),
    "health_exchange_conflicts": (
        "мест с двумя значениями: {count} · "
        "Попросите учителей этих страниц выбрать значение; список на странице «Обмен»"
    ),
    "health_printer_known": "системе известно принтеров: {count}",
    "health_printer_none": "система не знает ни одного принтера · Подключите принтер или сохраняйте документы в PDF",
    "health_printer_unknown": (
        "систему нельзя спросить о принтерах · Чтобы убедиться, напечатайте пробный лист на странице «Печать»"
    ),
    "health_flash_seen": "вставлено флешек: {count}",
    "health_flash_none": "флешки не вставлены · Вставьте флешку и посмотрите снова: так проверяется разъём",
    "health_program_whole": "версия {version}, здесь с {since}; все файлы на месте: {files}",
    "health_program_damaged": (
        "версия {version}: файлов не хватает или они изменены: {count} · "
        "Установите ту же версию заново; журнал останется на месте"
    ),
    "health_program_unlisted": "версия {version}, установлена не из пакета",
}

ENGLISH: Final[Mapping[str, str]] = {
    "health_help": "Show the state: base, log, room, clock, keys, copies, archive, exchange, printer, flash drives.",
    "health_log_help": "Check the whole signed log as well.",
    "health_title": "State at {moment}",
    "health_row": "{check}: {state} – {found}",
    "health_do": "    What to do: {advice}",
    "health_base": "The base",
    "health_log": "The signed log",
    "health_disk": "Room on the disk",
    "health_clock": "The clock",
    "health_keys": "Keys",
    "health_backup": "The last copy of the base",
    "health_archive": "The last archive",
    "health_exchange": "Exchange between computers",
    "health_printer": "Printer",
    "health_flash": "Flash drives",
    "health_program": "The program",
    "health_good": "in order",
    "health_warn": "needs attention",
    "health_bad": "out of order",
    "health_unknown": "cannot be told",
    "health_base_sound": "whole and encrypted, {size} MiB",
    "health_base_damaged": (
        "the file is damaged · "
        "Restore the base from the last copy on the page «Safety of the base», and write nothing before"
    ),
    "health_log_clean": "entries checked: {entries}; every signature agrees, the tables are what the log says",
    "health_log_findings": (
        "the journal differs from its log, findings: {count} · "
        "Save the support file, make no corrections by hand, and compare with the last copy"
    ),
    "health_log_of_copy": "checked with the copy of {day}, nothing differed",
    "health_log_unchecked": "not checked as a whole yet · Check the whole log now",
    "health_disk_enough": "{free} MiB free",
    "health_disk_low": "only {free} MiB free · Free some room: move films and pictures to another drive",
    "health_disk_full": "{free} MiB free: entries may soon be refused · Free room on this disk today",
    "health_clock_right": "{now}, later than the last entry",
    "health_clock_behind": (
        "{now}, but the last entry is of {last} · Set date and time of this computer; its battery may be empty"
    ),
    "health_clock_ahead": (
        "{now}, though nothing was entered since {last} · "
        "Check date and time of this computer before anything is entered"
    ),
    "health_keys_sound": "the base opens with its key; log-ins: {users}, recovery sheets: {sheets}",
    "health_keys_rekey_due": (
        "somebody whose log-in was taken away may have kept the key · "
        "Give the base a new key on the page «Safety of the base»"
    ),
    "health_backup_fresh": "the last copy is of {day}",
    "health_backup_old": "the last copy is {days} days old · Copy the base now on the page «Safety of the base»",
    "health_backup_none": "there is no copy on this computer yet · Copy the base now on the page «Safety of the base»",
    "health_archive_fresh": "the last archive is of {day}",
    "health_archive_warn": "the last archive is {days} days old · Make the archive of the week on the page «Archive»",
    "health_archive_alarm": (
        "the last archive is {days} days old, longer than the regulation bears · "
        "Make the archive today on the page «Archive»"
    ),
    "health_archive_none": "no archive was made in this school year yet · Make the first archive on the page «Archive»",
    "health_archive_elsewhere": "archives are made on the main workstation",
    "health_exchange_alone": "one computer writes the journal, nothing is exchanged",
    "health_exchange_calm": "every computer was heard of lately; entries that wait here: {waiting}",
    "health_exchange_silent": (
        "computers not heard of for more than {days} days: {count} · "
        "Exchange with the flash drive on the page «Exchange»"
    ),
    "health_exchange_conflicts": (
        "places with two values: {count} · "
        "Ask the keepers of the pages to settle them; the list is on the page «Exchange»"
    ),
    "health_printer_known": "printers that the system knows: {count}",
    "health_printer_none": "the system knows no printer · Connect one, or save papers as PDF",
    "health_printer_unknown": (
        "the system cannot be asked for printers · Print the test sheet on the page «Printing» to be sure"
    ),
    "health_flash_seen": "flash drives that are in: {count}",
    "health_flash_none": "no flash drive is in · Put one in and look again: that tests the port",
    "health_program_whole": "version {version}, used here since {since}; all its files are there: {files}",
    "health_program_damaged": (
        "version {version}: files missing or altered: {count} · "
        "Install the same version again; the journal stays where it is"
    ),
    "health_program_unlisted": "version {version}, not from a package",
}
