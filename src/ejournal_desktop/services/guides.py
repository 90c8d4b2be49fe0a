"""The instruction of the program on paper, made of the topics of its help, by kind of reader (S0-4.10.9, S2-3.5b)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any, Final

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.school_board import GuideReader
from ejournal_desktop.printing.guide_sheets import Guide, LetterTable, plan_guide
from ejournal_desktop.printing.pdfa import DocumentFacts
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.volume_pdf import rendered_plan
from ejournal_desktop.readmodels.guides import guide_blocks
from ejournal_desktop.readmodels.printing import PrintedPaper
from ejournal_desktop.storage.queries.cards import holders_of_roles
from ejournal_desktop.storage.queries.people import staff_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.session import Session

LANGUAGES: Final = ("ru", "ky")
FAMILIES_TOPIC: Final = "families"
_TEACHERS: Final = (
    "general",
    "my_day",
    "journal",
    "topics",
    "lesson_sheets",
    "paper_entry",
    "plans",
    "periods",
    "homeroom",
    "printing",
    "reports",
    "board",
    "log_ins",
)
_ADVISERS: Final = (Role.JOURNAL_ADMINISTRATOR, Role.TUTOR)


@dataclass(frozen=True, slots=True)
class GuideView:
    """An instruction that the program can make: for whom, in which language, and its title there."""

    reader: GuideReader
    language: str
    title: str

    @property
    def code(self) -> str:
        """The name under which its export is noted."""
        return f"{self.reader.value}-{self.language}"


class GuidesService:
    """Makes instructions; they hold no data of the journal but the letters of the regulation and whom to ask."""

    def __init__(self, sources: PrintSources) -> None:
        self._sources = sources

    def guides(self) -> tuple[GuideView, ...]:
        """Return the instructions there are."""
        words = {language: self._words(language) for language in LANGUAGES}
        return tuple(
            GuideView(reader, language, words[language]["titles"][reader.value])
            for reader in GuideReader
            for language in LANGUAGES
        )

    def advisers(self, session: Session) -> str:
        """Return who answers questions about the journal: its administrators and tutors (S0-4.1.2)."""
        session.require(Action.HAVE_ACCOUNT)
        with session.database.read() as reading:
            holders = holders_of_roles(reading, _ADVISERS, self._sources.clock.now().date())
            names = staff_names(reading)
        return ", ".join(sorted(names[staff].with_initials for staff in holders if staff in names))

    def printed(self, session: Session, guide: GuideView) -> PrintedPaper:
        """Make an instruction on paper.

        Raises:
            NotAllowedError: the person has no account.
            PrintStoppedError: a text has characters without a glyph.
        """
        sources, own = self._sources, session.signed_in
        opened = open_resources(sources.resources, sources.options(session).language)
        plan = plan_guide(self._guide(session, guide, opened.fonts.coverage), opened)
        day = datetime.combine(sources.clock.now().date(), time(), UTC)
        facts = DocumentFacts(guide.title, own.school_name, sources.version, day, guide.language)
        made = rendered_plan(plan, facts, opened)
        return PrintedPaper("guide", made.pdf, made.sheets, made.pages, made.sha256)

    def topics(self, reader: GuideReader) -> tuple[str, ...]:
        """Return the topics of the help that an instruction holds, in their order."""
        match reader:
            case GuideReader.FAMILIES:
                return (FAMILIES_TOPIC,)
            case GuideReader.TEACHERS:
                return _TEACHERS
            case GuideReader.ADMINISTRATION:
                return (*_TEACHERS, *self._further_topics())

    def _further_topics(self) -> Sequence[str]:
        every = (path.stem for path in (self._sources.resources / "help" / LANGUAGES[0]).glob("*.md"))
        return sorted(set(every) - {*_TEACHERS, FAMILIES_TOPIC})

    def _guide(self, session: Session, guide: GuideView, coverage: frozenset[str]) -> Guide:
        words, is_of_staff = self._words(guide.language), guide.reader is not GuideReader.FAMILIES
        texts = [self._topic(guide.language, topic) for topic in self.topics(guide.reader)]
        known = coverage | {"\n"}
        blocks = tuple(block for text in texts for block in guide_blocks(text, words["signs"], known))
        version = words["version"].format(version=self._sources.version) if is_of_staff else ""
        asked = self.advisers(session) if is_of_staff else ""
        head = (session.signed_in.school_name, version, words["advisers"].format(names=asked) if asked else "")
        tables = () if is_of_staff else _letters(session.regulation, words["letters"])
        foot = "" if is_of_staff else words["families_foot"]
        return Guide(guide.title, tuple(filter(None, head)), blocks, tables, foot)

    def _topic(self, language: str, topic: str) -> str:
        folder = self._sources.resources / "help"
        path = folder / language / f"{topic}.md"
        if not path.is_file():
            path = folder / LANGUAGES[0] / f"{topic}.md"
        return path.read_text(encoding="utf-8")

    def _words(self, language: str) -> dict[str, Any]:
        path = self._sources.resources / "help" / language / "guides.toml"
        return tomllib.loads(path.read_text(encoding="utf-8"))


def _letters(regulation: Regulation, words: dict[str, str]) -> tuple[LetterTable, ...]:
    """Return what marks and letters of absence stand on the papers of families, by the regulation of the school."""
    head = (words["letter"], words["meaning"])
    absence = tuple((status.letter, status.title) for status in regulation.attendance.codes if status.letter)
    scales = tuple((scale.title, ", ".join(mark.printed for mark in scale.marks)) for scale in regulation.marks.scales)
    return (
        LetterTable(words["absence"], head, absence),
        LetterTable(words["marks"], (words["scale"], words["values"]), scales),
    )
