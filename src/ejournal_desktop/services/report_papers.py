"""Reports leaving the program: the table of a report as PDF, workbook or CSV, and who issued what when (S1-10).

There is one road to a table, and it asks for the right; what leaves the program is made from that table alone.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.changes_custody import DocumentsPrinted, ReportKept
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.printing.pdfa import DocumentFacts
from ejournal_desktop.printing.report_sheets import plan_report
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.settings import LAYOUT_VERSION
from ejournal_desktop.printing.volume_pdf import rendered_plan
from ejournal_desktop.printing.words import load_words
from ejournal_desktop.readmodels.report_papers import IssuedReport, KeptCopy, ReportFile, ReportImprint
from ejournal_desktop.readmodels.report_tables import ReportSubject
from ejournal_desktop.services.access_table import ALL_LOG_INS, OWN_LOG_INS, log_ins_table
from ejournal_desktop.services.duty_tables import DUTIES, POWERS, people_cards, people_table
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.issued_reports import (
    RIGHTS_BESIDE,
    issued_card,
    issued_table,
    may_open_copy,
    report_titles,
)
from ejournal_desktop.services.issued_reports import SLUG as REGISTER
from ejournal_desktop.services.records_table import SLUG as RECORDS
from ejournal_desktop.services.records_table import records_card, records_table
from ejournal_desktop.spreadsheets.report_workbook import report_csv, report_workbook
from ejournal_desktop.storage.log import STAFF, base64url, class_scope
from ejournal_desktop.storage.queries.issued_reports import ISSUED, issued_reports, kept_workbook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.report_tables import ReportChoices, ReportRequest, ReportTable
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.records_report import RecordsReportService
    from ejournal_desktop.services.reports import ReportsService
    from ejournal_desktop.services.session import Session

_COPY: Final = "copy_of_report_"
_RIGHTS: Final = {
    ReportSubject.CLASS_GROUP: Action.CLASS_REPORTS,
    ReportSubject.COURSE: Action.OWN_SUBJECT_REPORT,
    ReportSubject.TEACHER: Action.OWN_SUBJECT_REPORT,
    ReportSubject.SCHOOL: Action.SCHOOL_REPORTS,
}
_OTHER_RIGHTS: Final = {**RIGHTS_BESIDE, "personal_data_documents": Action.CONSENT_REGISTER}


class ReportPapersService:
    """Offers every report there is, those about the history among them, and makes files of them.

    The log of the door has a page of its own and is offered there, but leaves the program from here like the others.
    """

    def __init__(self, sources: PrintSources, reports: ReportsService, records: RecordsReportService) -> None:
        self._sources, self._reports, self._records = sources, reports, records

    def choices(self, session: Session) -> ReportChoices:
        """Return the reports that the person may make, and of what; no cards without a right to any."""
        choices, words = self._reports.choices(session), self._words()
        if session.signed_in.may_read(Action.APPOINT_TO_DUTIES):
            choices = replace(choices, cards=(*choices.cards, *people_cards(words, session.regulation)))
        if not session.signed_in.may_read(Action.READ_LOG):
            return choices
        cards = (issued_card(words), records_card(words, session.regulation.paper.records_standard))
        return replace(choices, cards=(*choices.cards, *cards))

    def table(self, session: Session, request: ReportRequest) -> ReportTable:
        """Return a report.

        Raises:
            NotAllowedError: no role of the person opens this report.
            UnknownRecordError: there is no such report, or what it is about does not exist or was not chosen.
        """
        if request.slug == RECORDS:
            return records_table(self._records.report(session), self._words())
        if request.slug == REGISTER:
            return issued_table(session, request, self._words(), self._sources.clock.now().date())
        if request.slug in {DUTIES, POWERS}:
            return people_table(session, request.slug, self._words(), self._sources.clock.now().date())
        if request.slug in {OWN_LOG_INS, ALL_LOG_INS}:
            return log_ins_table(session, request, self._words(), self._sources.clock.now().date())
        return self._reports.table(session, request)

    def note_gaps(self, session: Session, request: ReportRequest) -> tuple[int, ...]:
        """Send a note on each gap of a report to its teacher and return the notes that went out.

        Raises:
            NotAllowedError, UnknownRecordError: see ``table``.
        """
        return self._reports.note_gaps(session, request)

    def withdraw_notes(self, session: Session, notes: Sequence[int]) -> int:
        """Take notes of one's own back that nobody has read yet, and return how many those were."""
        return self._reports.withdraw_notes(session, notes)

    def issued(self, session: Session, request: ReportRequest, kind: ReportFile) -> IssuedReport:
        """Make the file of a report.

        Raises:
            NotAllowedError, UnknownRecordError: see ``table``.
            PrintStoppedError: a text has characters without a glyph.
        """
        table, sheets = self.table(session, request), 0
        workbook = report_workbook(table, _imprint(session), self._workbook_words())
        match kind:
            case ReportFile.PDF:
                content, sheets = self._pdf(session, table)
            case ReportFile.XLSX:
                content = workbook
            case ReportFile.CSV:
                content = report_csv(table)
        return IssuedReport(
            slug=request.slug,
            title=table.card.title,
            kind=kind,
            content=content,
            sha256=sha256(content).hexdigest(),
            sheets=sheets,
            gaps=len(table.gaps),
            subject=table.card.subject,
            class_group=request.class_group,
            workbook=workbook,
        )

    def save(self, session: Session, issued: IssuedReport, path: Path) -> None:
        """Write the file of a report where the person said, and note that it was issued.

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        self.write(issued, path)
        self.note_issued(session, issued)

    def write(self, issued: IssuedReport, path: Path) -> None:
        """Write the file of a report where the person said.

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        write_durably(path, issued.content)

    def note_issued(self, session: Session, issued: IssuedReport) -> None:
        """Note for ever who issued which report when, with the hash of its file, and keep a copy (S1-10)."""
        right = _OTHER_RIGHTS.get(issued.slug, _RIGHTS[issued.subject])
        scope = STAFF if issued.class_group is None else class_scope(issued.class_group)
        change = DocumentsPrinted(f"{ISSUED}{issued.slug}", issued.sheets, issued.sha256)
        with session.database.write(session.actor(right)) as work:
            work.record(scope, [change])
            work.record(STAFF, [ReportKept(issued.sha256, base64url(issued.workbook))])

    def kept_copy(self, session: Session, request: ReportRequest, row: int) -> KeptCopy:
        """Return the copy of a report that stands in a row of the register, counted from 0.

        Raises:
            NotAllowedError: the person may not read the history of the school, or may not make this report.
            UnknownRecordError: no copy of this one was kept.
        """
        session.require_reading(Action.READ_LOG)
        with session.database.read() as reading:
            records = issued_reports(reading, request.first, request.last)
            record = records[row] if 0 <= row < len(records) else None
            if record is not None and not may_open_copy(session, record.slug):
                raise NotAllowedError
            content = None if record is None or record.copy is None else kept_workbook(reading, record.copy)
        if record is None or content is None:
            raise UnknownRecordError(kind="report_copy")
        title = report_titles(session, self._words()).get(record.slug, record.slug)
        return KeptCopy(record.slug, f"{title}, {record.moment:%Y-%m-%d %H-%M}", content)

    def write_copy(self, copy: KeptCopy, path: Path) -> None:
        """Write the copy of a report where the person said.

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        write_durably(path, copy.content)

    def note_copy(self, session: Session, copy: KeptCopy) -> None:
        """Note for ever that a copy was taken out: it holds what the report held (S0-1.10)."""
        change = DocumentsPrinted(f"{_COPY}{copy.slug}", 0, sha256(copy.content).hexdigest())
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            work.record(STAFF, [change])

    def _pdf(self, session: Session, table: ReportTable) -> tuple[bytes, int]:
        options, imprint = self._sources.options(session), _imprint(session)
        opened = open_resources(self._sources.resources, options.language)
        plan = plan_report(table, imprint, opened)
        day = datetime.combine(table.made_on, time(), UTC)
        version = f"{self._sources.version} · {LAYOUT_VERSION}"
        facts = DocumentFacts(table.card.title, imprint.school_name, version, day, options.language, options.pdfa)
        made = rendered_plan(plan, facts, opened)
        return made.pdf, made.sheets

    def _workbook_words(self) -> dict[str, str]:
        words = self._words()
        gaps = {key.removeprefix("gap."): text for key, text in words.texts.items() if key.startswith("gap.")}
        own = {key: words.texts[f"report_sheet.{key}"] for key in ("draft", "made", "gaps")}
        return {**gaps, **own, "training": words("page.training")}

    def _words(self) -> FormWords:
        return load_words(self._sources.resources / "print")


def _imprint(session: Session) -> ReportImprint:
    signed_in = session.signed_in
    return ReportImprint(signed_in.school_name, signed_in.name.with_initials, signed_in.is_training)
