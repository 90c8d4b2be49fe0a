"""The words of the self-test on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "self_test_help": "Проверить, все ли части программы на месте и работают; вход не нужен, журнал не открывается.",
    "self_test_works": "{part}: в порядке",
    "self_test_broken": "{part}: НЕ РАБОТАЕТ ({trouble})",
    "self_test_passed": "Программа установлена полностью.",
    "self_test_failed": (
        "Не работает частей: {count}. Установите программу заново; если не поможет, передайте эти строки техподдержке."
    ),
    "self_test_resources": "Положения, справка, письма, учебная школа",
    "self_test_archive_texts": "Описание и проверка архивов",
    "self_test_name_cases": "Падежи имён",
    "self_test_base": "Зашифрованная база",
    "self_test_migrations": "Обновление базы",
    "self_test_passwords": "Ключи из паролей",
    "self_test_seals": "Шифрование и подпись",
    "self_test_papers": "Печатные листы и их шрифты",
    "self_test_workbooks": "Чтение таблиц",
    "self_test_processes": "Вспомогательные процессы",
    "self_test_windows": "Окна",
    "self_test_letters": "Буквы на экране",
    "self_test_languages": "Языки: русский, кыргызский, английский",
    "self_test_preview": "Просмотр печати",
}

ENGLISH: Final[Mapping[str, str]] = {
    "self_test_help": "Check that every part of the program is there and works; no log-in, no journal is opened.",
    "self_test_works": "{part}: works",
    "self_test_broken": "{part}: DOES NOT WORK ({trouble})",
    "self_test_passed": "The program is completely installed.",
    "self_test_failed": (
        "Parts that do not work: {count}. Install the program again; if that does not help, pass these lines on."
    ),
    "self_test_resources": "Regulations, help, letters, training school",
    "self_test_archive_texts": "Description and checker of archives",
    "self_test_name_cases": "Cases of names",
    "self_test_base": "Encrypted base",
    "self_test_migrations": "Upgrade of the base",
    "self_test_passwords": "Keys from passwords",
    "self_test_seals": "Sealing and signing",
    "self_test_papers": "Printed sheets and their fonts",
    "self_test_workbooks": "Reading of workbooks",
    "self_test_processes": "Processes of work",
    "self_test_windows": "Windows",
    "self_test_letters": "Letters on the screen",
    "self_test_languages": "Languages: Russian, Kyrgyz, English",
    "self_test_preview": "Preview of prints",
}
