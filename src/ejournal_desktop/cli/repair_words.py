"""The words of the repair on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "repair_help": (
        "Проверить и исправить установку: файлы программы, остатки прерванных записей, доступ к папке журнала. "
        "Вход и сеть не нужны, отметки не читаются."
    ),
    "repair_check_help": "Только проверить, ничего не менять.",
    "repair_from_help": "Взять повреждённые файлы из пакета .tar.gz той же версии.",
    "repair_version": "Версия {version}, здесь с {since}",
    "repair_version_new": "Версия {version}",
    "repair_before": "    {day}: {version}",
    "repair_files": "Файлов программы: {count}, повреждено: {damaged}",
    "repair_unlisted": "Программа запущена не из пакета: её файлы сверить не с чем",
    "repair_file_missing": "    нет файла: {place}",
    "repair_file_altered": "    файл изменён: {place}",
    "repair_leftovers": "Остатков прерванных записей: {count}",
    "repair_unguarded": "Открыто другим пользователям компьютера: {count}",
    "repair_journal_open": "Журнал открыт в другом окне: его папка не проверялась",
    "repair_done": "Исправлено: файлов программы {files}, остатков {leftovers}, закрыто от других {guarded}",
    "repair_sound": "Всё в порядке.",
    "repair_reinstall": (
        "Установите ту же версию заново или укажите её пакет: repair --from ejournal-desktop-{version}-….tar.gz. "
        "Журнал останется на месте."
    ),
    "repair_run": "Исправить: ejournal-desktop repair",
}

ENGLISH: Final[Mapping[str, str]] = {
    "repair_help": (
        "Check and repair the installation: files of the program, leftovers of interrupted writes, access to the "
        "folder of the journal. Needs neither log-in nor network and reads no marks."
    ),
    "repair_check_help": "Only check, change nothing.",
    "repair_from_help": "Take damaged files from a .tar.gz package of the same version.",
    "repair_version": "Version {version}, used here since {since}",
    "repair_version_new": "Version {version}",
    "repair_before": "    {day}: {version}",
    "repair_files": "Files of the program: {count}, damaged: {damaged}",
    "repair_unlisted": "The program does not run from a package: there is nothing to compare its files with",
    "repair_file_missing": "    missing: {place}",
    "repair_file_altered": "    altered: {place}",
    "repair_leftovers": "Leftovers of interrupted writes: {count}",
    "repair_unguarded": "Open to others on this computer: {count}",
    "repair_journal_open": "The journal is open in another window: its folder was not looked at",
    "repair_done": "Repaired: files of the program {files}, leftovers {leftovers}, closed to others {guarded}",
    "repair_sound": "Everything is in order.",
    "repair_reinstall": (
        "Install the same version again, or name its package: repair --from ejournal-desktop-{version}-….tar.gz. "
        "The journal stays where it is."
    ),
    "repair_run": "To repair: ejournal-desktop repair",
}
