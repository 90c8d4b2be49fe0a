"""The words of the exchange between computers on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "exchange_help": "Обмен между точками, где ведут один журнал.",
    "exchange_state_help": "Показать точки школы и что ждёт переноса.",
    "exchange_admit_help": "Добавить точку и записать в папку файл, с которым она присоединится; на главной точке.",
    "exchange_title_help": "Название новой точки.",
    "exchange_room_help": "Её кабинет.",
    "exchange_join_help": "Присоединить этот компьютер к школе файлом точки; --data называет папку журнала.",
    "exchange_make_help": "Записать в папку файл обмена: то, чего нет на других точках.",
    "exchange_look_help": "Проверить файл обмена и показать, что он принесёт; ничего не меняется.",
    "exchange_take_help": "Проверить файлы обмена и взять их по порядку; каждый целиком или никак.",
    "exchange_conflicts_help": "Показать места, где на двух точках записано разное.",
    "exchange_dismiss_help": "Вывести точку из школы; её номер показывает exchange state. На главной точке.",
    "exchange_number": "Номер точки из шести знаков, например 03a7f2.",
    "exchange_workstation": "{number}  {title}  {marks}",
    "exchange_is_main": "главная",
    "exchange_is_this": "этот компьютер",
    "exchange_is_dismissed": "выведена",
    "exchange_heard": "последние данные {moment}",
    "exchange_waiting": "Ждут переноса записей: {waiting}. Расхождений: {conflicts}.",
    "exchange_rekey_due": "Закрыт чей-то вход: смените ключ базы.",
    "exchange_admitted": (
        "Точка {number} добавлена: {file}. Отнесите файл на новый компьютер, выполните там exchange join и удалите его."
    ),
    "exchange_joined": "Компьютер присоединён к школе. Входите как обычно.",
    "exchange_made": "Записан и прочитан обратно {file}: записей {entries}.",
    "exchange_preview": "{file}: точка {workstation}, № {bundle}, новых записей {entries}.",
    "exchange_part": "  {name}: {count}",
    "exchange_whole_school": "школа в целом",
    "exchange_accounts": "  Входов добавится, сменится или закроется: {accounts}.",
    "exchange_conflict": "  {class_title}, {subject}, {day}: {place} — {values}.",
    "exchange_refused": (
        "  Не принято записей: {count}, с записи {sequence} ({author}, {moment}): у автора нет на это права. "
        "Позовите завуча; если точка пишет дальше, её нужно добавить заново."
    ),
    "exchange_taken": "Взято. Состояние: {digest}",
    "exchange_known": "Всё это в журнале уже есть.",
    "exchange_no_conflicts": "Расхождений нет.",
    "exchange_dismissed": "Точка {number} выведена из школы.",
    "exchange_place_mark": "отметка",
    "exchange_place_attendance": "посещаемость",
    "exchange_place_topic": "тема",
    "exchange_place_homework": "домашнее задание",
    "exchange_place_period_mark": "итоговая отметка",
    "exchange_value": "{text} ({author}, {workstation})",
}
ENGLISH: Final[Mapping[str, str]] = {
    "exchange_help": "Exchange between the workstations that keep one journal.",
    "exchange_state_help": "Show the workstations of the school and what waits to be carried over.",
    "exchange_admit_help": "Add a workstation and write the file with which it joins; on the main one.",
    "exchange_title_help": "Name of the new workstation.",
    "exchange_room_help": "Its room.",
    "exchange_join_help": "Join this computer to the school with the file of a workstation; --data names the folder.",
    "exchange_make_help": "Write a file of the exchange: what the other workstations lack.",
    "exchange_look_help": "Check a file of the exchange and show what it would bring; nothing is changed.",
    "exchange_take_help": "Check files of the exchange and take them in this order; each whole or not at all.",
    "exchange_conflicts_help": "Show the places that were written differently on two workstations.",
    "exchange_dismiss_help": "Take a workstation out of the school; exchange state shows its number. On the main one.",
    "exchange_number": "The number of a workstation has six digits, such as 03a7f2.",
    "exchange_workstation": "{number}  {title}  {marks}",
    "exchange_is_main": "main",
    "exchange_is_this": "this computer",
    "exchange_is_dismissed": "taken out",
    "exchange_heard": "last heard of {moment}",
    "exchange_waiting": "Entries to carry over: {waiting}. Contradictions: {conflicts}.",
    "exchange_rekey_due": "A log-in was closed: give the base a new key.",
    "exchange_admitted": (
        "Workstation {number} was added: {file}. Carry the file to the new computer, run exchange join there and "
        "delete it."
    ),
    "exchange_joined": "The computer belongs to the school now. Sign in as usual.",
    "exchange_made": "Written and read back: {file}, entries {entries}.",
    "exchange_preview": "{file}: workstation {workstation}, No. {bundle}, new entries {entries}.",
    "exchange_part": "  {name}: {count}",
    "exchange_whole_school": "the whole school",
    "exchange_accounts": "  Log-ins to come, change or go: {accounts}.",
    "exchange_conflict": "  {class_title}, {subject}, {day}: {place} — {values}.",
    "exchange_refused": (
        "  Entries not taken: {count}, from entry {sequence} on ({author}, {moment}): the author has no right to it. "
        "Call the deputy head; if the workstation is to write on, add it anew."
    ),
    "exchange_taken": "Taken. State: {digest}",
    "exchange_known": "The journal holds all of it already.",
    "exchange_no_conflicts": "There are no contradictions.",
    "exchange_dismissed": "Workstation {number} was taken out of the school.",
    "exchange_place_mark": "mark",
    "exchange_place_attendance": "attendance",
    "exchange_place_topic": "topic",
    "exchange_place_homework": "homework",
    "exchange_place_period_mark": "period mark",
    "exchange_value": "{text} ({author}, {workstation})",
}
