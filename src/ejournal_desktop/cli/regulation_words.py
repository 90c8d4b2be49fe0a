"""The words of the regulation on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "regulation_help": "Регламент школы: прочитать, сравнить редакции, выгрузить в файл.",
    "regulation_show_help": "Показать все правила с пунктами и список редакций.",
    "regulation_diff_help": "Показать, чем редакция отличается от предыдущей; с --draft – чем отличается проект.",
    "regulation_export_help": "Записать редакцию в файл JSON теми же словами, что и в положениях программы.",
    "regulation_on_help": "День, на который действует редакция (ГГГГ-ММ-ДД); без него сегодня, для diff последняя.",
    "regulation_draft_help": "Сравнить проект следующей редакции с последней.",
    "regulation_to_help": "Файл, который нужно записать.",
    "regulation_title": "{title}, действует с {day}",
    "regulation_edition": "с {day}: {adoption}утвердил(а) {person} {moment}",
    "regulation_order": "приказ № {number} от {day}, ",
    "regulation_protocol": "протокол № {number} от {day}, ",
    "regulation_rule": "{key} = {value}  [{clause}]",
    "regulation_changed": "{key}: {before} → {after}  [{clause}]",
    "regulation_same": "Отличий нет.",
    "regulation_written": "Записано: {file}",
    "regulation_silent": "не сказано",
    "regulation_problem": "ОШИБКА: {key} ({problem})",
}
ENGLISH: Final[Mapping[str, str]] = {
    "regulation_help": "The regulation of the school: read it, compare editions, write one to a file.",
    "regulation_show_help": "Show every rule with its clause, and the list of editions.",
    "regulation_diff_help": "Show what an edition changed against the one before; with --draft what the draft changes.",
    "regulation_export_help": "Write an edition to a JSON file in the words of the presets of the program.",
    "regulation_on_help": "A day on which the edition is in force (YYYY-MM-DD); today without it, for diff the last.",
    "regulation_draft_help": "Compare the draft of the next edition with the last one.",
    "regulation_to_help": "The file to be written.",
    "regulation_title": "{title}, in force from {day}",
    "regulation_edition": "from {day}: {adoption}confirmed by {person} {moment}",
    "regulation_order": "order № {number} of {day}, ",
    "regulation_protocol": "protocol № {number} of {day}, ",
    "regulation_rule": "{key} = {value}  [{clause}]",
    "regulation_changed": "{key}: {before} → {after}  [{clause}]",
    "regulation_same": "Nothing differs.",
    "regulation_written": "Written: {file}",
    "regulation_silent": "not said",
    "regulation_problem": "ERROR: {key} ({problem})",
}
