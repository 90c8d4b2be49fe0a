"""The words of documents and proposals on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "documents_help": "Документы школы, инструкции и предложения: список и выгрузка для сайта.",
    "documents_list_help": "Документы, которые действуют.",
    "documents_all_help": "И заменённые, и выведенные из действия.",
    "documents_export_help": "Сохранить действующие документы в папку для сайта; кто и когда их взял, записывается.",
    "documents_to_help": "Папка, в которую сохранить.",
    "documents_guides_help": "И инструкции для учителей, администрации, учеников и родителей.",
    "documents_proposals_help": "Сохранить список предложений в файл CSV.",
    "documents_proposals_to_help": "Куда записать: имя с окончанием .csv.",
    "documents_none": "Документов нет.",
    "documents_purpose": "для сайта школы",
    "documents_saved": "Сохранено файлов: {count}",
    "documents_proposals_saved": "Предложений в списке: {count}",
    "documents_column_date": "Дата",
    "documents_column_author": "Автор",
    "documents_column_proposal": "Предложение",
    "document_order": "Приказ",
    "document_statute": "Положение",
    "document_regulation": "Регламент",
    "document_schedule": "План-график",
    "document_procedure": "Порядок",
    "document_local_act": "Локальный акт",
    "document_recommendation": "Рекомендации",
    "document_information": "Извещение",
    "document_in_force": "действует",
    "document_replaced": "заменён",
    "document_withdrawn": "выведен",
}

ENGLISH: Final[Mapping[str, str]] = {
    "documents_help": "Documents of the school, instructions and proposals: listed, and saved for the site.",
    "documents_list_help": "The documents in force.",
    "documents_all_help": "Replaced and withdrawn ones too.",
    "documents_export_help": "Save the documents in force into a folder for the site; who took them when is noted.",
    "documents_to_help": "The folder to save into.",
    "documents_guides_help": "The instructions for teachers, administration, students and parents too.",
    "documents_proposals_help": "Save the list of proposals as a CSV file.",
    "documents_proposals_to_help": "Where to write: a name that ends in .csv.",
    "documents_none": "There are no documents.",
    "documents_purpose": "for the site of the school",
    "documents_saved": "Files saved: {count}",
    "documents_proposals_saved": "Proposals in the list: {count}",
    "documents_column_date": "Date",
    "documents_column_author": "Author",
    "documents_column_proposal": "Proposal",
    "document_order": "Order",
    "document_statute": "Statute",
    "document_regulation": "Regulations",
    "document_schedule": "Schedule",
    "document_procedure": "Procedure",
    "document_local_act": "Local act",
    "document_recommendation": "Recommendations",
    "document_information": "Information",
    "document_in_force": "in force",
    "document_replaced": "replaced",
    "document_withdrawn": "withdrawn",
}
