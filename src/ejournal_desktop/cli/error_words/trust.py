"""Words for what cannot be trusted: damaged, foreign or newer data."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TRUST_RUSSIAN: Mapping[str, str] = {
    "vault_missing": "В папке данных нет журнала. Проверьте папку или восстановите журнал из архива.",
    "vault_exists": "В папке уже есть журнал. Выберите другую папку или войдите в тот журнал.",
    "vault_damaged": (
        "Файл ключей журнала повреждён в обеих копиях. "
        "Восстановите журнал из последнего архива по листу восстановления."
    ),
    "vault_tampered": (
        "Файл ключей изменён не этой программой. Позовите администратора журнала и ничего не меняйте на компьютере."
    ),
    "vault_newer": "Журнал уже открывала более новая версия программы. Установите версию {needed} или новее.",
    "damaged_slot": "Пароль верен, но ключи за ним повреждены. Попросите администратора журнала выдать доступ заново.",
    "package_unfit": "Это не пакет той же версии, или он повреждён. Возьмите пакет, из которого ставили программу.",
    "damaged_heads": "Запись о последнем посещении повреждена. Попросите администратора журнала проверить журнал.",
    "damaged_sealed": "Зашифрованные данные обрезаны или изменены. Возьмите другую копию.",
    "bad_age_key": "Ключ записан в неверном виде. Возьмите ключ из его источника ещё раз.",
    "not_canonical": (
        "Данные записаны не в единственно принятом виде. Возьмите другую копию или позовите администратора журнала."
    ),
    "costly_parameters": "Файл ключей требует больше вычислений, чем разрешено. Позовите администратора журнала.",
    "weak_parameters": "Защита пароля оказалась бы слишком слабой. Позовите администратора журнала.",
    "bad_signature": "Подпись не сошлась. Возьмите другую копию и сообщите администратору журнала.",
    "uncertified_recipient": "Кому-то выдан доступ без подтверждения школы. Позовите администратора журнала.",
    "database_missing": "Файла журнала нет на месте. Найдите его в резервных копиях или восстановите последний архив.",
    "database_damaged": "Файл журнала повреждён. Восстановите журнал из резервной копии или последнего архива.",
    "not_a_database": (
        "Файл журнала не читается ключом этой школы. Проверьте, та ли это папка, или восстановите последний архив."
    ),
    "database_newer": (
        "Журнал записан более новой версией программы (структура {found}, эта программа знает {known}). "
        "Обновите программу."
    ),
    "schema_changed": (
        "Файл журнала изменён вне программы. Позовите администратора журнала и восстановите последний архив."
    ),
    "malformed_change": (
        "Запись хранится в виде, которого программа не знает. Обновите программу или позовите администратора журнала."
    ),
    "training_content": "Файл учебной школы отсутствует или повреждён. Установите программу заново.",
    "font_hash": "Шрифт печатных форм отсутствует или заменён другим. Установите программу заново.",
    "colour_profile_hash": (
        "Цветовой профиль печатных форм отсутствует или заменён другим. Установите программу заново."
    ),
    "archive_damaged": "Архив повреждён. Возьмите другой архив и замените этот носитель.",
    "not_an_archive": "Файл не является архивом журнала. Выберите файл, имя которого начинается с класса и недели.",
    "archive_newer": (
        "Архив записан более новой версией программы (формат {found}, эта программа знает {supported}). "
        "Обновите программу."
    ),
    "archive_too_large": "Архив больше допустимого ({most_size}). Проверьте, что это архив журнала.",
    "archive_foreign": "Архив записан в другой школе. Выберите архив этой школы.",
    "archive_entry_refused": (
        "Запись в архиве нарушает цепочку подписей (запись {sequence}). "
        "Возьмите другой архив и сообщите администратору журнала."
    ),
    "archive_pages_differ": (
        "Страницы в архиве не те, которые даёт его собственная история ({part}). "
        "Возьмите другой архив и сообщите администратору журнала."
    ),
    "archive_state_differs": (
        "Содержимое архива не сходится с его собственной историей. "
        "Возьмите другой архив и сообщите администратору журнала."
    ),
    "import_unsafe": (
        "В файле есть указания, которых в расписании не бывает. Сохраните расписание в его программе заново."
    ),
}

TRUST_ENGLISH: Mapping[str, str] = {
    "vault_missing": (
        "There is no journal in the data folder. Check the folder, or restore the journal from an archive."
    ),
    "vault_exists": "The folder holds a journal already. Choose another folder or sign in to that journal.",
    "vault_damaged": (
        "The key file of the journal is damaged in both copies. "
        "Restore the journal from the last archive with the recovery sheet."
    ),
    "vault_tampered": (
        "The key file was changed by something other than this program. "
        "Call the journal administrator and keep the computer as it is."
    ),
    "vault_newer": "The journal was opened by a newer version of the program. Install version {needed} or later.",
    "damaged_slot": (
        "The password is right, but the keys behind it are damaged. Ask the journal administrator to give access again."
    ),
    "package_unfit": "This is no package of the same version, or it is damaged. Take the one it was installed from.",
    "damaged_heads": "The record of the last visit is damaged. Ask the journal administrator to check the journal.",
    "damaged_sealed": "The sealed data is cut or changed. Take another copy.",
    "bad_age_key": "A key has a wrong form. Take the key from its original source again.",
    "not_canonical": "Data is not in its one accepted form. Take another copy or call the journal administrator.",
    "costly_parameters": "The key file asks for more work than allowed. Call the journal administrator.",
    "weak_parameters": "The protection of a password would have been too weak. Call the journal administrator.",
    "bad_signature": "A signature does not match. Take another copy and tell the journal administrator.",
    "uncertified_recipient": (
        "Somebody was given access without the school's confirmation. Call the journal administrator."
    ),
    "database_missing": (
        "The file of the journal is not in its place. Look for it in the backups or restore the last archive."
    ),
    "database_damaged": "The file of the journal is damaged. Restore the journal from a backup or the last archive.",
    "not_a_database": (
        "The file of the journal cannot be read with the key of this school. "
        "Check that the folder belongs to this school, or restore the last archive."
    ),
    "database_newer": (
        "A newer version of the program wrote this journal (structure {found}, this program knows {known}). "
        "Update the program."
    ),
    "schema_changed": (
        "The file of the journal was altered outside the program. "
        "Call the journal administrator and restore the last archive."
    ),
    "malformed_change": (
        "A stored entry has a form this program does not know. Update the program or call the journal administrator."
    ),
    "training_content": "A file of the training school is missing or damaged. Install the program again.",
    "font_hash": "A font of the printed forms is missing or is a different one. Install the program again.",
    "colour_profile_hash": (
        "The colour profile of the printed forms is missing or is a different one. Install the program again."
    ),
    "archive_damaged": "The archive is damaged. Take another archive and replace this carrier.",
    "not_an_archive": (
        "The file is not an archive of a class journal. Choose a file whose name begins with the class and the week."
    ),
    "archive_newer": (
        "The archive was made by a newer version of the program (format {found}, this program knows {supported}). "
        "Update the program."
    ),
    "archive_too_large": (
        "The archive is larger than allowed ({most_size}). Check that this is an archive of a class journal."
    ),
    "archive_foreign": "The archive was made in another school. Choose an archive of this school.",
    "archive_entry_refused": (
        "An entry in the archive breaks the chain of signatures (entry {sequence}). "
        "Take another archive and tell the journal administrator."
    ),
    "archive_pages_differ": (
        "The pages in the archive are not those its own history gives ({part}). "
        "Take another archive and tell the journal administrator."
    ),
    "archive_state_differs": (
        "The content of the archive does not match its own history. "
        "Take another archive and tell the journal administrator."
    ),
    "import_unsafe": (
        "The file contains instructions a timetable never needs. Save the timetable in its own program again."
    ),
}
