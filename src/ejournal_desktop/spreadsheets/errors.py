"""Why a workbook is refused as a whole; a doubtful row is an ``ImportProblem`` instead."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import RuleError, TrustError


class EmptyWorkbookError(RuleError):
    """The file holds nothing."""

    code: ClassVar[str] = "workbook_empty"


class WorkbookTooLargeError(RuleError):
    """The file is over a cap of security.md D-70; ``part`` says which, ``limit`` how much is allowed."""

    code: ClassVar[str] = "workbook_too_large"


class WorkbookTooSlowError(RuleError):
    """The file was not read within ``seconds``."""

    code: ClassVar[str] = "workbook_too_slow"


class EncryptedWorkbookError(RuleError):
    """The file is protected by a password."""

    code: ClassVar[str] = "workbook_encrypted"


class UnreadableWorkbookError(RuleError):
    """The file is damaged, or no workbook and no table in a known encoding."""

    code: ClassVar[str] = "workbook_unreadable"


class UnsafeWorkbookError(TrustError):
    """The file is built like an attack: members outside its folder, links, archives inside, an unpacking bomb."""

    code: ClassVar[str] = "workbook_unsafe"


class NoPlanInWorkbookError(RuleError):
    """No visible sheet has a header with a column of topics."""

    code: ClassVar[str] = "workbook_without_plan"


class NoListInWorkbookError(RuleError):
    """No visible sheet has a header with surnames and names, or with full names (S2-3.2a)."""

    code: ClassVar[str] = "no_list_in_workbook"
