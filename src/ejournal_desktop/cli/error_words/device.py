"""Words for disks, drives and memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

DEVICE_RUSSIAN: Mapping[str, str] = {
    "already_open": "Журнал уже открыт в другом окне на этом компьютере. Закройте другое окно и повторите.",
    "disk_full": "На диске нет места. Освободите место и повторите.",
    "read_only_folder": "Папка или диск закрыты для записи. Разрешите запись или выберите другое место.",
    "device_gone": "Диск вынут или папка исчезла. Верните диск и повторите.",
    "file_held": "Файл занят другой программой. Закройте ту программу и повторите.",
    "device_fault": (
        "Диск отвечает отказом {number}. Повторите; если отказ повторится, запишите архив и проверьте диск."
    ),
    "database_busy": "Журнал сейчас занят. Подождите немного и повторите.",
    "database_read_only": "Папка журнала закрыта для записи. Разрешите запись в папку и повторите.",
    "database_full": "На диске журнала нет места. Освободите место и повторите.",
    "database_fault": (
        "Диск журнала отвечает отказом {number}. Повторите; если отказ повторится, запишите архив и проверьте диск."
    ),
    "not_enough_memory": (
        "Для проверки пароля не хватает памяти: нужно {mebibytes} МБ. Закройте другие программы и повторите."
    ),
    "carrier_no_space": (
        "На флешке мало места: нужно {needed_size}, свободно {free_size}. "
        "Возьмите другую флешку или удалите старые файлы."
    ),
    "carrier_gone": "Флешка вынута. Вставьте её снова и повторите.",
    "carrier_read_only": "Флешка закрыта для записи. Переключите защёлку на ней или возьмите другую флешку.",
    "carrier_read_back_differs": "Прочитанное не совпало с записанным. Возьмите другую флешку: эта неисправна.",
    "carrier_name_taken": "Файл с таким именем уже есть на флешке. Повторите запись или возьмите другую флешку.",
    "carrier_copy_stopped": "Запись остановлена. Начните запись снова, когда будет удобно.",
    "carrier_fault": "Флешка отвечает отказом {number}. Вставьте её снова или возьмите другую флешку.",
    "carrier_marker": "Метка флешки архива не читается. Назначьте флешку заново или возьмите другую.",
    "carrier_file_too_large": "Файл слишком велик для такой флешки. Записывайте меньше классов за раз.",
}

DEVICE_ENGLISH: Mapping[str, str] = {
    "already_open": "The journal is open in another window of this computer. Close the other window and try again.",
    "disk_full": "No room is left on the disk. Free some room and try again.",
    "read_only_folder": "The folder or the drive is closed for writing. Open it for writing or choose another place.",
    "device_gone": "The drive was pulled out or the folder has vanished. Put the drive back and try again.",
    "file_held": "Another program holds the file. Close that program and try again.",
    "device_fault": (
        "The disk answers with fault {number}. Try again; if it repeats, make an archive and have the disk checked."
    ),
    "database_busy": "The journal is busy for the moment. Wait a little and try again.",
    "database_read_only": "The folder of the journal is closed for writing. Open the folder for writing and try again.",
    "database_full": "No room is left on the disk of the journal. Free some room and try again.",
    "database_fault": (
        "The disk of the journal answers with fault {number}. "
        "Try again; if it repeats, make an archive and have the disk checked."
    ),
    "not_enough_memory": (
        "There is not enough free memory to check the password: {mebibytes} MB are needed. "
        "Close other programs and try again."
    ),
    "carrier_no_space": (
        "There is not enough room on the flash drive: {needed_size} are needed, {free_size} are free. "
        "Take another flash drive or remove old files."
    ),
    "carrier_gone": "The flash drive was pulled out. Put it in again and repeat.",
    "carrier_read_only": "The flash drive is closed for writing. Move the switch on it or take another flash drive.",
    "carrier_read_back_differs": (
        "What was read back is not what was written. Take another flash drive; this one is failing."
    ),
    "carrier_name_taken": (
        "A file of this name is on the flash drive already. Repeat the writing or take another flash drive."
    ),
    "carrier_copy_stopped": "The writing was stopped. Start the writing again when ready.",
    "carrier_fault": "The flash drive answers with fault {number}. Put it in again or take another flash drive.",
    "carrier_marker": (
        "The mark of the archive flash drive cannot be read. Assign the flash drive again or take another one."
    ),
    "carrier_file_too_large": "The file is too large for a flash drive of this kind. Archive fewer classes at once.",
}
