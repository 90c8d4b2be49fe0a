"""The verification of one file, level by level, with the code from paper, ready to be printed as an act (D-57)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout

from ejournal_desktop.gui.archive.paper_dialog import PaperDialog
from ejournal_desktop.gui.archive.verdicts import is_same_code, level_records, verdict_words
from ejournal_desktop.gui.archive.words import moment_words, size_words, week_words
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, StatusBadge, ToneButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.archive.file_check import CheckedArchive
    from ejournal_desktop.gui.archive.paper_dialog import PaperDesk
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.archives import ArchiveRecord
    from ejournal_desktop.readmodels.opened_archive import ArchivePassport

_SIZE: Final = QSize(820, 460)


class VerdictDialog(QDialog):
    """Ctrl+P makes the act, Esc closes."""

    def __init__(
        self, checked: CheckedArchive, history: Sequence[ArchiveRecord], desk: PaperDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verification of {name}").format(name=checked.file.name))
        self.resize(_SIZE)
        self._checked, self._desk = checked, desk
        self.banners = BannerArea()
        self._verdict = QLabel(verdict_words(checked.verdict, history))
        self._verdict.setWordWrap(True)
        titles = (self.tr("Level"), self.tr("What is checked"), self.tr("Result"))
        self.levels = RecordTable(self.tr("Levels of the check"), RecordModel(titles), 1)
        self.levels.show_records(level_records(checked.verdict))
        self.code = OutlinedLineEdit()
        self.code.setAccessibleName(self.tr("Code from paper"))
        self.code.setPlaceholderText(self.tr("the fingerprint printed on the act or on the sheets"))
        self.code.textChanged.connect(self._on_code_typed)
        self.badge = StatusBadge()
        self.badge.hide()
        self.act_button = ToneButton(self.tr("Act of &verification…"))
        self.act_button.setToolTip("Ctrl+P")
        self.act_button.setAutoDefault(False)
        self.act_button.clicked.connect(self.show_act)
        self._lay_out()
        add_command(self, self.tr("Act of verification"), ("Ctrl+P",), self.show_act)

    def show_act(self) -> None:
        """Make the act and show it."""
        desk, checked = self._desk, self._checked
        desk.tasks.on_file(
            self,
            lambda _job: desk.acts.verified(desk.session, checked.file.name, checked.verdict, checked.passport),
            lambda paper: PaperDialog(paper, self.tr("Act of verification"), desk, self).open(),
            self._on_failed,
        )

    def _on_code_typed(self, typed: str) -> None:
        is_same = is_same_code(typed, self._checked.verdict.manifest_hash)
        self.badge.setVisible(is_same is not None)
        if is_same:
            self.badge.show_state("✓", self.tr("the same as on paper"), Tone.OK)
        else:
            self.badge.show_state("✕", self.tr("not the archive of this paper"), Tone.BAD)

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice("act", error_text(error).sentences, NoticeKind.FAILURE))

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(self._verdict)
        if self._checked.passport is not None:
            told = Caption(self._passport_words(self._checked.passport))
            told.setWordWrap(True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(told)
        column.addWidget(self.levels, 1)
        label = QLabel(self.tr("&Code from paper"))
        label.setBuddy(self.code)
        row = QHBoxLayout()
        for widget in (label, self.code, self.badge, self.act_button):
            row.addWidget(widget)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.banners)
        whole.addLayout(column, 1)

    def _passport_words(self, passport: ArchivePassport) -> str:
        words = "\n".join(
            (
                self.tr("Class {class_code}, {year}, week {week}, No. {number}, written {moment}, {size}"),
                self.tr("Fingerprint of the archive {manifest}"),
                self.tr("Fingerprint of the school {root}"),
            )
        )
        return words.format(
            class_code=passport.class_code,
            year=passport.school_year,
            week=week_words(passport.week),
            number=passport.number,
            moment=moment_words(passport.moment),
            size=size_words(passport.size),
            manifest=passport.manifest_hash,
            root=passport.root_fingerprint,
        )
