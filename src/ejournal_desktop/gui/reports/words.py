"""The words around reports: the question each answers, whom they are about, what is missing, who may open them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action, may_read
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.report_papers import gap_words
from ejournal_desktop.readmodels.report_tables import GapKind, ReportSubject

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.people import SignedIn
    from ejournal_desktop.readmodels.report_tables import ReportCard, ReportGap

_CONTEXT: Final = "ReportWords"
_QUESTIONS: Final = {
    "period_results": translatable("ReportWords", "How did the period end?"),
    "who_misses": translatable("ReportWords", "Who misses lessons?"),
    "on_the_edge": translatable("ReportWords", "Who is on the edge?"),
    "class_outcome": translatable("ReportWords", "How did the class end the period?"),
    "final_data": translatable("ReportWords", "What does each student end with?"),
    "which_lessons": translatable("ReportWords", "Which lessons has each class, teacher and room in a week?"),
    "which_papers": translatable("ReportWords", "Which papers on personal data are missing?"),
    "who_confirmed": translatable("ReportWords", "Which families confirmed the results?"),
    "subject_results": translatable("ReportWords", "How do the classes stand in the subject?"),
    "teacher_work": translatable("ReportWords", "What was taught, and with what outcome?"),
    "year_marks": translatable("ReportWords", "Which marks over the whole year?"),
    "year_attendance": translatable("ReportWords", "How was attendance over the year?"),
    "how_many_marks": translatable("ReportWords", "How many marks?"),
    "who_came_and_left": translatable("ReportWords", "Who came and who left?"),
    "how_many_students": translatable("ReportWords", "How many students are in each class?"),
    "quality": translatable("ReportWords", "What are success and quality?"),
    "quality_over_time": translatable("ReportWords", "Does quality rise or fall?"),
    "how_kept": translatable("ReportWords", "How are the journals kept?"),
    "plan_progress": translatable("ReportWords", "How does the plan go?"),
    "who_replaced": translatable("ReportWords", "Who replaced whom, and for how many hours?"),
    "what_families_get": translatable("ReportWords", "What can families be told in short?"),
    "what_checks_find": translatable("ReportWords", "What did the check of the journals find?"),
    "who_keeps_well": translatable("ReportWords", "Who keeps the journal well, for the load?"),
    "what_acts_say": translatable("ReportWords", "What did the acts of control find?"),
    "whose_remarks": translatable("ReportWords", "Whose pages were in order?"),
    "matches_paper": translatable("ReportWords", "Do the pages match the paper journal?"),
    "own_remarks": translatable("ReportWords", "What did the checks find on the pages of a teacher?"),
    "what_is_planned": translatable("ReportWords", "What is to be looked at, and what came of it?"),
    "what_is_mastered": translatable("ReportWords", "Which topics has each student mastered?"),
    "how_students_do": translatable("ReportWords", "How does each student do, subject by subject?"),
    "what_came_late": translatable("ReportWords", "What did a teacher enter late, or not at all?"),
    "who_is_late": translatable("ReportWords", "Who enters late, and which marks were corrected?"),
    "are_families_told": translatable("ReportWords", "Are entries in time, and are families told?"),
    "who_keeps_pages": translatable("ReportWords", "Who keeps each page, and where is nobody?"),
    "how_many_lessons": translatable("ReportWords", "How many lessons did everybody hold, month by month?"),
    "how_regularly": translatable("ReportWords", "How regularly do users make entries?"),
    "who_came_in": translatable("ReportWords", "Who came in, and who kept the journal in time?"),
    "who_works": translatable("ReportWords", "Who works in the journal?"),
    "how_many_visits": translatable("ReportWords", "How often is the journal opened?"),
    "issued_reports": translatable("ReportWords", "Who issued which report?"),
    "duties": translatable("ReportWords", "Who has which duty, by which order?"),
    "personal_data_powers": translatable("ReportWords", "Who works with personal data?"),
    "records": translatable("ReportWords", "Can the journal be relied on as a record?"),
}
_SUBJECTS: Final = {
    ReportSubject.CLASS_GROUP: translatable("ReportWords", "About a class"),
    ReportSubject.COURSE: translatable("ReportWords", "About a subject"),
    ReportSubject.TEACHER: translatable("ReportWords", "About a teacher"),
    ReportSubject.SCHOOL: translatable("ReportWords", "About the school"),
}
_GAPS: Final = {
    GapKind.LESSON_EMPTY: translatable("ReportWords", "nothing entered"),
    GapKind.LESSON_NOT_COMPLETE: translatable("ReportWords", "lesson not complete"),
    GapKind.TOPIC: translatable("ReportWords", "no topic"),
    GapKind.HOMEWORK: translatable("ReportWords", "no answer on homework"),
    GapKind.PERIOD_MARKS: translatable("ReportWords", "no period marks"),
    GapKind.PLAN: translatable("ReportWords", "no course plan"),
    GapKind.TWO_VALUES: translatable("ReportWords", "two values after an exchange"),
}
_DUTIES: Final = {
    Role.PRINCIPAL: translatable("ReportWords", "principal"),
    Role.DEPUTY_HEAD_ACADEMIC: translatable("ReportWords", "deputy head for academic work"),
    Role.DEPUTY_HEAD_UPBRINGING: translatable("ReportWords", "deputy head for upbringing"),
    Role.HOMEROOM_TEACHER: translatable("ReportWords", "homeroom teacher, of the own class"),
    Role.TEACHER: translatable("ReportWords", "teacher, of the own pages"),
    Role.JOURNAL_ADMINISTRATOR: translatable("ReportWords", "journal administrator"),
    Role.ARCHIVE_OFFICER: translatable("ReportWords", "archive officer"),
}
_RIGHTS: Final = {
    ReportSubject.CLASS_GROUP: (Action.CLASS_REPORTS,),
    ReportSubject.COURSE: (Action.OWN_SUBJECT_REPORT, Action.CLASS_REPORTS),
    ReportSubject.TEACHER: (Action.OWN_SUBJECT_REPORT,),
    ReportSubject.SCHOOL: (Action.SCHOOL_REPORTS, Action.ACTIVITY_REPORT),
}
REPORT_RIGHTS: Final = (*dict.fromkeys(right for rights in _RIGHTS.values() for right in rights), Action.READ_LOG)


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


def may_see_reports(signed_in: SignedIn) -> bool:
    """Tell whether any report is among the duties."""
    rights = [right for right in REPORT_RIGHTS if right is not Action.READ_LOG]
    about_people = signed_in.may_read(Action.APPOINT_TO_DUTIES)
    is_about = any(signed_in.may_read(right, is_own=True) for right in rights)
    return is_about or about_people or signed_in.may_read(Action.READ_LOG)


def question_words(card: ReportCard) -> str:
    """Return the plain question that a report answers; nothing where there is none."""
    return _tr(_QUESTIONS[card.question]) if card.question in _QUESTIONS else ""


def subject_words(subject: ReportSubject) -> str:
    """Return the heading of the reports about one kind of thing."""
    return _tr(_SUBJECTS[subject])


def missing_words(gap: ReportGap) -> str:
    """Return what is missing, with the number of times where it is more than once."""
    return gap_words(gap, {kind.value: _tr(words) for kind, words in _GAPS.items()})


def refusal_words(subject: ReportSubject | None = None) -> str:
    """Return whose duties open reports about a subject, or any report."""
    rights = REPORT_RIGHTS if subject is None else _RIGHTS[subject]
    held = [words for role, words in _DUTIES.items() if any(may_read(right, (role,), is_own=True) for right in rights)]
    template = translatable("ReportWords", "Your duties do not open these reports. They are open to: {duties}.")
    return _tr(template).format(duties="; ".join(_tr(words) for words in held))
