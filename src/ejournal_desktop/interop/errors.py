"""Why a foreign file is refused as a whole; a doubtful row is an ``ImportProblem`` instead."""

from __future__ import annotations

from ejournal_desktop.kernel.errors import RuleError, TrustError


class EmptyImportError(RuleError):
    """The file holds nothing."""

    code = "import_empty"


class FileTooLargeError(RuleError):
    """The file is over the size cap (security.md D-70); fields ``size`` and ``limit`` in bytes."""

    code = "import_file_too_large"


class TableTooLargeError(RuleError):
    """The table has more rows or columns than allowed (security.md D-70); fields ``part`` and ``limit``."""

    code = "import_table_too_large"


class UnreadableImportError(RuleError):
    """The file is damaged or in an encoding that cannot be read; field ``line`` where it is known."""

    code = "import_unreadable"


class UnsafeImportError(TrustError):
    """The XML declares a document type or entities, which no timetable program needs (interop.md 2, rule 9)."""

    code = "import_unsafe"


class NotFetFileError(RuleError):
    """The file was not written by FET, or is another of its files; field ``part`` is ``table`` or ``input``."""

    code = "import_not_fet"


class UnsupportedFetModeError(RuleError):
    """FET ran in a mode whose days and hours are not those of a school week; field ``mode`` is FET's own word."""

    code = "import_fet_mode"
