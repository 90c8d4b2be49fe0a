"""Words for the custody of archives, flash drives, backups and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CUSTODY_RUSSIAN: Mapping[str, str] = {
    "carrier_known": "Эта флешка уже есть в учёте. Выберите её в списке или возьмите другую.",
    "carrier_other_school": "Эта флешка отмечена другой школой. Возьмите другую.",
    "carrier_is_lost": (
        "Об утере этой флешки сообщено: она больше не используется. Возьмите другую и зарегистрируйте её."
    ),
    "carrier_unregistered": "Этой флешки нет в учёте школы. Сначала зарегистрируйте её.",
    "carrier_still_in": "Эту флешку после записи ещё не вынимали. Извлеките её, вставьте снова и повторите.",
    "same_person": "Нужны два человека, а назван один и тот же. Позовите второго.",
    "second_person": "Вторым должен быть завуч или директор. Позовите одного из них.",
    "archive_unknown": (
        "Этого архива нет в учёте этого компьютера. Возьмите архив, записанный здесь, или проверьте, тот ли это журнал."
    ),
    "archive_week": "Эта неделя ещё не началась или она не этого учебного года. Назовите другую.",
    "archive_not_genuine": "Архив не прошёл проверку. Возьмите другую копию и сообщите администратору журнала.",
    "archive_fork": (
        "В журнале и в архиве на одном месте стоят разные записи: {count}, первая — запись {sequence}. Ничего не "
        "изменено. Сохраните оба как есть: кто-то работал на старой копии."
    ),
    "nothing_to_restore": "Все записи этих архивов уже есть в журнале. Выберите более поздний архив.",
    "restored_entries_refused": (
        "Записи архивов не подходят к сегодняшнему журналу: их ключи ему неизвестны или они ему противоречат. Ничего "
        "не изменено. Добавьте самые новые архивы той же недели или сначала верните копию базы."
    ),
    "journal_grew": "Пока шла работа, в журнал что-то записали. Ничего не изменено; повторите команду.",
    "journal_differs": (
        "Журнал показывает то, чего нет в подписанной истории. Копия не сохранена, прежние целы. "
        "Какие места, скажет команда check; внесите там верное заново и позовите завуча."
    ),
    "backup_damaged": "Резервная копия повреждена или изменена. Возьмите другую копию; журнал не изменён.",
    "backup_foreign": (
        "Резервная копия другой школы или закрыта для вас. Возьмите копию этой школы или позовите того, кто её делал."
    ),
    "last_administrator": "Последнего администратора журнала и самого себя закрыть нельзя. Сначала назначьте другого.",
}

CUSTODY_ENGLISH: Mapping[str, str] = {
    "carrier_known": "This flash drive is in the register already. Choose it in the list or take another one.",
    "carrier_other_school": "Another school marked this flash drive. Take another one.",
    "carrier_is_lost": "This flash drive was reported lost and is not used any more. Register another one.",
    "carrier_unregistered": "This flash drive is not in the register of the school. Register it first.",
    "carrier_still_in": (
        "This flash drive was not taken out since it was written to. Eject it, put it in again and repeat."
    ),
    "same_person": "Two people are needed, and both are the same. Ask the second one to come.",
    "second_person": "The second person must be a deputy head or the principal. Ask one of them to come.",
    "archive_unknown": (
        "This archive is not in the register of this computer. Take an archive written here, or check "
        "whether this is the right journal."
    ),
    "archive_week": "This week has not begun, or is not of this school year. Name another one.",
    "archive_not_genuine": "The archive did not pass the check. Take another copy and tell the journal administrator.",
    "archive_fork": (
        "Journal and archive hold different entries at the same place of the log: {count}, the first is entry "
        "{sequence}. Nothing was changed. Keep both as they are: somebody worked on an old copy."
    ),
    "nothing_to_restore": "The journal holds every entry of these archives already. Choose a later archive.",
    "restored_entries_refused": (
        "Entries of the archives do not fit to today’s journal: their keys are not known in it, or they contradict it. "
        "Nothing was changed. Add the newest archives of the same week, or restore a copy of the base first."
    ),
    "journal_grew": "Something was written to the journal meanwhile. Nothing was changed; repeat the command.",
    "journal_differs": (
        "The journal shows what its signed history does not hold. No copy was kept, the earlier ones are intact. "
        "The command check names the places; enter the right values anew and call the deputy head."
    ),
    "backup_damaged": "The backup is damaged or altered. Take another copy; the journal is unchanged.",
    "backup_foreign": (
        "The backup is of another school, or sealed to other people. Take a backup of this school, or ask who made it."
    ),
    "last_administrator": (
        "The last journal administrator and one’s own account cannot be closed. Appoint another one first."
    ),
}
