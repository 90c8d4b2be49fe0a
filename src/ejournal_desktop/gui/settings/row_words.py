"""Values and rows of a regulation in words."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.attendance_codes import AttendanceCode
from ejournal_desktop.domain.deadline_rules import DeadlineAnchor, DeadlineRule, DeferralReason
from ejournal_desktop.domain.mark_scale import MarkScale, MinimumMarks, WorkKind
from ejournal_desktop.domain.regulation_duties import ControlDuty, MonthDay
from ejournal_desktop.domain.regulation_keeping import ArchiveJob, FormTitle, NoticeRule, RetentionTerm
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.settings.value_words import VALUES, VALUES_CONTEXT
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ejournal_desktop.domain.regulation import Regulation

_CONTEXT: Final = "RegulationRows"
_COUNTRIES: Final = {
    "KG": translatable("RegulationRows", "Kyrgyzstan"),
    "RU": translatable("RegulationRows", "Russia"),
}
_LANGUAGES: Final = {
    "ru": translatable("RegulationRows", "Russian"),
    "ky": translatable("RegulationRows", "Kyrgyz"),
}


class ValueWords:
    """Says values of one regulation: codes of scales and kinds of work are said by their titles in it."""

    def __init__(self, regulation: Regulation) -> None:
        self._regulation = regulation
        self._rows: Mapping[type, Callable[[Any], str]] = {
            DeadlineRule: self._deadline,
            DeferralReason: lambda reason: str(reason.title),
            MarkScale: self._scale,
            WorkKind: self._work_kind,
            MinimumMarks: self._minimum,
            AttendanceCode: self._attendance_code,
            ControlDuty: self._duty,
            ArchiveJob: self._archive_job,
            RetentionTerm: self._retention,
            NoticeRule: self._notice,
            FormTitle: lambda form: f"{form.number}. {form.title}",
            MonthDay: lambda day: f"{day.day:02}.{day.month:02}",
        }

    def words(self, value: object, key: str = "") -> str:
        """Return a value of a parameter in words; a missing or empty one says so."""
        if value is None or value in ("", ()):
            return _tr(translatable("RegulationRows", "not set"))
        if isinstance(value, bool):
            yes, no = translatable("RegulationRows", "yes"), translatable("RegulationRows", "no")
            return _tr(yes if value else no)
        if isinstance(value, tuple):
            return self._listed(value)
        if isinstance(value, StrEnum):
            words = VALUES.get(type(value), {}).get(value, value)
            return QCoreApplication.translate(VALUES_CONTEXT, words) if words else ""
        if isinstance(value, date):
            return dotted_day(value)
        row = self._rows.get(type(value))
        return row(value) if row is not None else self._coded(str(value), key)

    def _listed(self, values: tuple[object, ...]) -> str:
        numbers = [value for value in values if isinstance(value, int)]
        if len(numbers) > 1 and numbers == list(range(numbers[0], numbers[-1] + 1)):
            return f"{numbers[0]}–{numbers[-1]}"
        return ", ".join(self.words(value) for value in values)

    def _coded(self, text: str, key: str) -> str:
        """Return a text as it is, but for a code that has a title in the regulation."""
        return coded_values(self._regulation).get(key, {}).get(text, text)

    def _deadline(self, rule: DeadlineRule) -> str:
        moment = self.words(rule.anchor)
        if rule.clock_time is not None:
            moment = _tr(translatable("RegulationRows", "until {time}")).format(time=f"{rule.clock_time:%H:%M}")
        if rule.amount and rule.anchor is not DeadlineAnchor.NEXT_LESSON:
            moment = f"{rule.amount} {self.words(rule.unit)} {moment}"
        if rule.anchor is DeadlineAnchor.NEXT_LESSON and rule.amount > 1:
            moment = _tr(translatable("RegulationRows", "by the lesson after the next one"))
        return f"{self.words(rule.act)}: {moment}{self._conditions(rule)}"

    def _conditions(self, rule: DeadlineRule) -> str:
        parts = [self._grade_levels(rule.grade_levels)] if rule.grade_levels else []
        kinds = [kind.title for kind in self._regulation.marks.work_kinds if kind.code in rule.work_kinds]
        parts += [", ".join(kinds)] if kinds else []
        if rule.batch_over:
            parts.append(_tr(translatable("RegulationRows", "more than {count} works")).format(count=rule.batch_over))
        if rule.is_upper_limit:
            parts.append(_tr(translatable("RegulationRows", "upper limit")))
        return f" ({'; '.join(parts)})" if parts else ""

    def _grade_levels(self, levels: tuple[int, ...]) -> str:
        return _tr(translatable("RegulationRows", "classes {levels}")).format(levels=self._listed(levels))

    def _scale(self, scale: MarkScale) -> str:
        marks = " ".join(mark.printed for mark in scale.marks)
        borders = _tr(translatable("RegulationRows", "success from {success}, quality from {quality}")).format(
            success=scale.success_from, quality=scale.quality_from
        )
        levels = f"; {self._grade_levels(scale.grade_levels)}" if scale.grade_levels else ""
        return f"{scale.title}: {marks}; {borders}{levels}"

    def _work_kind(self, kind: WorkKind) -> str:
        words = _tr(translatable("RegulationRows", "{title} ({letter}), weight {weight}")).format(
            title=kind.title, letter=kind.letter, weight=kind.weight
        )
        return f"{words}, {_tr(translatable('RegulationRows', 'written'))}" if kind.is_written else words

    def _minimum(self, band: MinimumMarks) -> str:
        if band.up_to_hours is None:
            words = translatable("RegulationRows", "more than {over} h a week: at least {minimum}")
        else:
            words = translatable("RegulationRows", "up to {up_to} h a week: at least {minimum}")
        return _tr(words).format(over=band.over_hours, up_to=band.up_to_hours, minimum=band.minimum)

    def _attendance_code(self, code: AttendanceCode) -> str:
        return f"{code.letter} — {code.title} ({self._listed(code.roles)})"

    def _duty(self, duty: ControlDuty) -> str:
        return f"{self.words(duty.role)}, {self.words(duty.period)}: {self._listed(duty.checklist)}"

    def _archive_job(self, job: ArchiveJob) -> str:
        words = _tr(
            translatable("RegulationRows", "{unit}, {period}; carriers: {carriers}; made by: {made_by}")
        ).format(
            unit=self.words(job.unit),
            period=self.words(job.period),
            carriers=job.carriers,
            made_by=self._listed(job.made_by),
        )
        if not job.accepted_by:
            return words
        accepted = _tr(translatable("RegulationRows", "taken over by: {roles}"))
        return f"{words}; {accepted.format(roles=self._listed(job.accepted_by))}"

    def _retention(self, term: RetentionTerm) -> str:
        if term.years is None:
            return f"{self.words(term.document)}: {self.words(None)}"
        words = _tr(translatable("RegulationRows", "{document}, years: {years}"))
        return words.format(document=self.words(term.document), years=term.years)

    def _notice(self, rule: NoticeRule) -> str:
        return f"{self.words(rule.role)}: {self._listed(rule.occasions)}"


def coded_values(regulation: Regulation) -> Mapping[str, Mapping[str, str]]:
    """Return the codes that a parameter may be one of, with their words, by the key of the parameter."""
    marks = regulation.marks
    return {
        "header.country": {code: _tr(words) for code, words in _COUNTRIES.items()},
        "record.language": {code: _tr(words) for code, words in _LANGUAGES.items()},
        "marks.default_scale": {scale.code: scale.title for scale in marks.scales},
        "work_kinds": {kind.code: kind.title for kind in marks.work_kinds},
        "period_marks.not_attested": {mark.code: mark.printed for scale in marks.scales for mark in scale.marks},
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
