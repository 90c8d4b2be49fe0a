"""The words of the log of the door on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "access_help": "Журнал входов: входы, неудачные попытки, смены пароля с временем и компьютером.",
    "access_whose_help": "Только свои строки (так и без ключа) или строки всех сотрудников.",
    "access_from_help": "С какого дня; без ключа — последние 30 дней.",
    "access_until_help": "По какой день; без ключа — по сегодня.",
    "access_empty": "За эти дни записей нет.",
    "access_tries": "Неудачных попыток за эти дни: {count}",
    "access_cut": "Показаны только последние строки: выберите меньше дней.",
    "access_nobody": "неизвестное имя",
    "access_password": "вход по паролю",
    "access_pin": "возвращение по ПИН",
    "access_beside": "введён пароль второго лица",
    "access_left": "выход: журнал закрыт",
    "access_password_changed": "смена пароля",
    "access_pin_set": "задан ПИН",
    "access_pin_removed": "отказ от ПИН",
    "access_recovery": "вскрыт лист восстановления",
    "tried_password": "неверный пароль",
    "tried_pin": "неверный ПИН",
    "tried_closed": "закрытая учётная запись",
    "tried_overflow": "ещё неудачные попытки",
    "tried_unreadable": "пометка о неудачных попытках была повреждена",
}

ENGLISH: Final[Mapping[str, str]] = {
    "access_help": "The log of the door: log-ins, failed tries, changed passwords with time and computer.",
    "access_whose_help": "The own lines only (as without the option), or those of the whole staff.",
    "access_from_help": "The first day; the last 30 days without it.",
    "access_until_help": "The last day; today without it.",
    "access_empty": "Nothing stands in these days.",
    "access_tries": "Failed tries in these days: {count}",
    "access_cut": "Only the newest lines are shown: choose fewer days.",
    "access_nobody": "unknown name",
    "access_password": "came in by the password",
    "access_pin": "came back by the PIN",
    "access_beside": "gave the password as the second person",
    "access_left": "closed the journal",
    "access_password_changed": "changed the password",
    "access_pin_set": "set a PIN",
    "access_pin_removed": "gave the PIN up",
    "access_recovery": "used the recovery sheet",
    "tried_password": "wrong password",
    "tried_pin": "wrong PIN",
    "tried_closed": "closed account",
    "tried_overflow": "further failed tries",
    "tried_unreadable": "the note of failed tries was damaged",
}
