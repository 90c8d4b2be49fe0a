"""The words of the self-report on records on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "records_help": "Самопроверка: какими свойствами документов обладает журнал (ГОСТ Р ИСО 15489-1-2019).",
    "records_title": "Журнал как документ: {standard}. Проверено {moment}.",
    "records_row": "{property}: {state}",
    "records_authenticity": "Подлинность",
    "records_reliability": "Достоверность",
    "records_integrity": "Целостность",
    "records_usability": "Пригодность для использования",
    "records_metadata": "Метаданные",
    "records_disposal_log": "Учёт хранения и уничтожения",
    "records_met": "выполнено",
    "records_not_met": "не выполнено",
    "records_cannot_tell": "нельзя сказать",
    "fact_entries_signed": (
        "Записей истории {entries}, все подписаны ключами людей: ключей {keys}, людей {people}; "
        "удостоверения доходят до корневого ключа школы."
    ),
    "fact_entries_refused": "Цепочек, где запись нарушает подпись, право или порядок: {count} из {feeds}.",
    "fact_entries_attributed": "Автора, время и компьютер называют записи: {count} из {entries}.",
    "fact_workstations": "Компьютеров, с которых писали: {workstations}, из них названы школой: {count}.",
    "fact_feeds_checked": "Проверено записей {entries} в цепочках {feeds}; таблицы сверены с историей.",
    "fact_findings": "{finding}: {count}.",
    "fact_heads_unknown": "Файл о последнем посещении исчез или повреждён: нельзя сказать, все ли записи на месте.",
    "fact_corrections_kept": "Исправлений, прежнее значение которых сохранено: {count}.",
    "fact_classes_archived": "Классов {classes}, с архивом этого года {archived}, последний подтверждён у {count}.",
    "fact_drill_last": "Последнее пробное восстановление {day}: {class_title}, архив № {number}, расхождений {count}.",
    "fact_drill_none": "Пробного восстановления ещё не было.",
    "fact_volumes_printed": "Напечатано томов и дополнений: {count}, последний {day}.",
    "fact_entry_fields": (
        "Все поля (автор, роль, ключ, время, компьютер, номер, связь с предыдущей, отпечаток содержания) "
        "несут записи: {count} из {entries}."
    ),
    "fact_payloads_kept": "Содержание сохранено у записей: {count} из {entries}.",
    "fact_terms_set": "Видов документов {kinds}, срок хранения назначен у {count}. Основание: {order}.",
    "fact_volumes_disposed": "Уничтожено томов: {count}. Акты: {acts}.",
    "fact_volumes_overdue": "Томов на хранении, срок которых истёк: {count}.",
    "records_finding_database_damaged": "Файл журнала повреждён",
    "records_finding_entry_refused": "Записи, нарушающие подпись, право или порядок",
    "records_finding_entries_missing": "Записи, которые уже были и исчезли",
    "records_finding_state_differs": "Значения в таблицах, которых нет в истории",
    "records_paper_required": "Положение требует бумажную копию: печатайте и храните тома при любом итоге.",
    "records_paper_free": "Положение не требует бумажной копии, и самопроверка её не требует.",
    "records_paper_advised": (
        "Положение не требует бумажной копии, но выполнены не все свойства: устраните причины "
        "или включите в Положении бумажную копию."
    ),
}
ENGLISH: Final[Mapping[str, str]] = {
    "records_help": "Self-report: which properties of records the journal has (ГОСТ Р ИСО 15489-1-2019).",
    "records_title": "The journal as a record: {standard}. Checked {moment}.",
    "records_row": "{property}: {state}",
    "records_authenticity": "Authenticity",
    "records_reliability": "Reliability",
    "records_integrity": "Integrity",
    "records_usability": "Usability",
    "records_metadata": "Metadata",
    "records_disposal_log": "Disposal log",
    "records_met": "met",
    "records_not_met": "not met",
    "records_cannot_tell": "cannot tell",
    "fact_entries_signed": (
        "{entries} entries, all signed by keys of people: {keys} keys, {people} people; "
        "their certificates lead to the school's root key."
    ),
    "fact_entries_refused": "Feeds where an entry breaks its signature, right or order: {count} of {feeds}.",
    "fact_entries_attributed": "Entries that name author, moment and computer: {count} of {entries}.",
    "fact_workstations": "Computers that wrote: {workstations}, named by the school: {count}.",
    "fact_feeds_checked": "{entries} entries of {feeds} feeds checked; the tables compared with the history.",
    "fact_findings": "{finding}: {count}.",
    "fact_heads_unknown": "The file on the last visit is gone or damaged: whether entries are missing cannot be told.",
    "fact_corrections_kept": "Corrections whose former value is kept: {count}.",
    "fact_classes_archived": "{classes} classes, {archived} with an archive this year, the last confirmed: {count}.",
    "fact_drill_last": "Last restore drill {day}: {class_title}, archive № {number}, differences {count}.",
    "fact_drill_none": "There was no restore drill yet.",
    "fact_volumes_printed": "Volumes and supplements printed: {count}, the last {day}.",
    "fact_entry_fields": (
        "Entries that carry all fields (author, role, key, moment, computer, number, link to the former one, "
        "digest of the content): {count} of {entries}."
    ),
    "fact_payloads_kept": "Entries whose content is kept: {count} of {entries}.",
    "fact_terms_set": "{kinds} kinds of documents, {count} with a term of keeping. Basis: {order}.",
    "fact_volumes_disposed": "Volumes disposed of: {count}. Acts: {acts}.",
    "fact_volumes_overdue": "Volumes kept beyond their term: {count}.",
    "records_finding_database_damaged": "The journal's file is damaged",
    "records_finding_entry_refused": "Entries that break signature, right or order",
    "records_finding_entries_missing": "Entries that were there and have vanished",
    "records_finding_state_differs": "Values in the tables that the history does not hold",
    "records_paper_required": "The regulation requires a paper copy: print and keep the volumes whatever the result.",
    "records_paper_free": "The regulation requires no paper copy, and neither does this report.",
    "records_paper_advised": (
        "The regulation requires no paper copy, but not every property is met: remove the causes "
        "or switch the paper copy on in the regulation."
    ),
}
