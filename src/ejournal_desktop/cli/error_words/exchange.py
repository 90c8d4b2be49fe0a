"""Words for the exchange between the computers of a school."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

EXCHANGE_RUSSIAN: Mapping[str, str] = {
    "bundle_damaged": (
        "Файл обмена повреждён или изменён. Из него ничего не взято. Возьмите другую копию или запишите на той "
        "точке новый."
    ),
    "not_a_bundle": "Это не файл обмена. Выберите файл, имя которого кончается на .ejbundle.",
    "bundle_foreign": "Файл обмена другой школы или учебной. Выберите файл этой школы.",
    "bundle_not_for_us": (
        "Файл обмена закрыт для вас. Пусть его возьмёт администратор журнала или ответственный за архив."
    ),
    "bundle_signer": (
        "Подписавший файл обмена не имеет на это права или уже не имеет. Пусть его запишет заново тот, кому это "
        "поручено."
    ),
    "bundle_newer": (
        "Файл обмена записан более новой программой. Обновите программу на этом компьютере и возьмите файл снова."
    ),
    "bundle_ahead": (
        "Записи в файле опережают этот компьютер больше чем на сутки. Проверьте дату на обоих компьютерах."
    ),
    "bundle_own": "Этот файл обмена записан здесь же. Отнесите его на другую точку.",
    "bundle_gap": (
        "Здесь не хватает записей, которые идут перед этим файлом. Сначала возьмите файл № {number} той же точки; "
        "если он утерян, запишите файл здесь, возьмите его там и запишите новый."
    ),
    "bundle_fork": (
        "В журнале и в файле на одном месте стоят разные записи (запись {sequence}). Сохраните оба как есть: кто-то"
        " работал на старой копии."
    ),
    "two_computers_one_number": (
        "Другой компьютер пишет журнал под номером этого: файл точки использован дважды или в работе копия папки. "
        "Один из двух нужно добавить заново."
    ),
    "bundle_sender_unknown": (
        "Точка, записавшая файл, в школе не числится. Если она новая, сначала возьмите файл главной точки."
    ),
    "bundle_sender_dismissed": (
        "Точка, записавшая файл, выведена из школы. Если она снова нужна, добавьте её заново на главной точке."
    ),
    "dismissed_here": "Эта точка выведена из школы. Если она снова нужна, добавьте её заново на главной точке.",
    "bundle_contradicts": (
        "То, что принёс файл, не может стоять рядом с тем, что есть в журнале. Ничего не изменено. Сохраните файл и"
        " отчёт для поддержки."
    ),
    "unknown_computer": "Такой точки нет или она уже выведена. Посмотрите список: exchange state.",
    "not_a_parcel": (
        "Это не файл точки, или он повреждён. Выберите файл, имя которого кончается на .ejjoin, или добавьте точку "
        "заново."
    ),
}

EXCHANGE_ENGLISH: Mapping[str, str] = {
    "bundle_damaged": (
        "The file of the exchange is damaged or altered. Nothing of it was taken. Take another copy, or make a new "
        "one at the other workstation."
    ),
    "not_a_bundle": "This is no file of the exchange. Choose a file whose name ends in .ejbundle.",
    "bundle_foreign": (
        "The file of the exchange is of another school, or of the training school. Choose a file of this school."
    ),
    "bundle_not_for_us": (
        "The file of the exchange is sealed to other people. Let the journal administrator or the archive officer "
        "take it."
    ),
    "bundle_signer": (
        "Who signed the file of the exchange may not exchange, or may no more. Let a person with this duty make it "
        "anew."
    ),
    "bundle_newer": (
        "A newer program wrote the file of the exchange. Update the program on this computer, then take it again."
    ),
    "bundle_ahead": (
        "Entries in the file are dated more than a day ahead of this computer. Set the date on both computers right."
    ),
    "bundle_own": "This computer made the file of the exchange itself. Carry it to another workstation.",
    "bundle_gap": (
        "Entries before those of this file are missing here. First take file No. {number} of the same workstation; "
        "if it is lost, make one here, take it there and make a new one."
    ),
    "bundle_fork": (
        "Journal and file hold different entries at the same place of the log (entry {sequence}). Keep both as they"
        " are: somebody worked on an old copy."
    ),
    "two_computers_one_number": (
        "Another computer writes the journal under the number of this one: a file was used twice, or a copied "
        "folder is in use. One of the two must be added anew."
    ),
    "bundle_sender_unknown": (
        "The workstation that made the file does not belong to the school. If it is new, first take a file of the "
        "main workstation."
    ),
    "bundle_sender_dismissed": (
        "The workstation that made the file was taken out of the school. If it is to write again, add it anew at "
        "the main one."
    ),
    "dismissed_here": (
        "This workstation was taken out of the school. If it is to write again, add it anew at the main one."
    ),
    "bundle_contradicts": (
        "What the file brings cannot stand beside what the journal holds. Nothing was changed. Keep the file and "
        "make a report for support."
    ),
    "unknown_computer": (
        "There is no such further workstation, or it was taken out before. See the list: exchange state."
    ),
    "not_a_parcel": (
        "This is no file of a workstation, or it is damaged. Choose a file whose name ends in .ejjoin, or add the "
        "workstation anew."
    ),
}
