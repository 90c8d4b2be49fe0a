"""Registers of carriers, archives, backups, prints and control."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from ejournal_desktop.storage.tables.base import STRICT, STRICT_WITHOUT_ROWID, Base


class CarrierRow(Base):
    """A flash drive of the school."""

    __tablename__ = "carrier"
    __table_args__ = STRICT_WITHOUT_ROWID
    carrier: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str]
    staff_id: Mapped[int | None]
    given_on: Mapped[str | None]
    returned_on: Mapped[str | None]
    lost_on: Mapped[str | None]
    circumstances: Mapped[str]
    has_backup: Mapped[int]


class ArchiveConfirmationRow(Base):
    """An archive verified after its carrier was put in again."""

    __tablename__ = "archive_confirmation"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    carrier: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class ArchiveCopyRow(Base):
    """A further copy of an archive."""

    __tablename__ = "archive_copy"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    carrier: Mapped[str] = mapped_column(primary_key=True)
    manifest_hash: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class ArchiveAcceptanceRow(Base):
    """The second signature under an archive."""

    __tablename__ = "archive_acceptance"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    manifest_hash: Mapped[str]
    receipt: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class DrillRow(Base):
    """A restore drill."""

    __tablename__ = "drill"
    __table_args__ = STRICT
    clock: Mapped[int] = mapped_column(primary_key=True)
    class_group_id: Mapped[int]
    number: Mapped[int]
    differences: Mapped[int]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class ArchiveRecheckRow(Base):
    """An archive kept for years, read again."""

    __tablename__ = "archive_recheck"
    __table_args__ = STRICT_WITHOUT_ROWID
    class_group_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    carrier: Mapped[str] = mapped_column(primary_key=True)
    clock: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class BackupRow(Base):
    """A copy of the whole base."""

    __tablename__ = "backup"
    __table_args__ = STRICT
    clock: Mapped[int] = mapped_column(primary_key=True)
    file_name: Mapped[str]
    place: Mapped[str]
    content_hash: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class CheckpointRow(Base):
    """A checkpoint that was signed on a computer."""

    __tablename__ = "checkpoint"
    __table_args__ = STRICT_WITHOUT_ROWID
    device: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class RestoreRow(Base):
    """A restore of the base."""

    __tablename__ = "restore"
    __table_args__ = STRICT
    clock: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str]
    second_account: Mapped[int]
    differences: Mapped[int]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class RecoveryUseRow(Base):
    """A use of the recovery sheet."""

    __tablename__ = "recovery_use"
    __table_args__ = STRICT
    clock: Mapped[int] = mapped_column(primary_key=True)
    purpose: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class RecoveryChangeRow(Base):
    """A new recovery sheet with both signatures."""

    __tablename__ = "recovery_change"
    __table_args__ = STRICT_WITHOUT_ROWID
    new_root: Mapped[str] = mapped_column(primary_key=True)
    old_root: Mapped[str]
    old_signature: Mapped[str]
    new_signature: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class StoredVolumeRow(Base):
    """Where a printed volume is kept, and how it ended."""

    __tablename__ = "stored_volume"
    __table_args__ = STRICT_WITHOUT_ROWID
    content_hash: Mapped[str] = mapped_column(primary_key=True)
    sheets: Mapped[int]
    place: Mapped[str]
    act: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class PrintoutCheckRow(Base):
    """A comparison of a printed sheet."""

    __tablename__ = "printout_check"
    __table_args__ = STRICT
    clock: Mapped[int] = mapped_column(primary_key=True)
    print_code: Mapped[str]
    outcome: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class PrintedDocumentRow(Base):
    """Other papers printed."""

    __tablename__ = "printed_document"
    __table_args__ = STRICT
    clock: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    sheets: Mapped[int]
    content_hash: Mapped[str]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]


class KeptReportRow(Base):
    """The copy of an issued report; its workbook is base64url."""

    __tablename__ = "kept_report"
    __table_args__ = STRICT
    clock: Mapped[int] = mapped_column(primary_key=True)
    content_hash: Mapped[str]
    content: Mapped[str]


class ControlActRow(Base):
    """A control act over journals."""

    __tablename__ = "control_act"
    __table_args__ = STRICT
    act: Mapped[int] = mapped_column(primary_key=True)
    duty: Mapped[str]
    class_group_id: Mapped[int | None]
    day: Mapped[str]
    outcome: Mapped[str]
    starts: Mapped[str | None]
    ends: Mapped[str | None]
    plan_entry: Mapped[int | None]
    is_withdrawn: Mapped[int]
    account_id: Mapped[int]
    seconds: Mapped[int]
    offset: Mapped[int]
