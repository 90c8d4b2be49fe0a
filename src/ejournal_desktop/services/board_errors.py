"""Refusals about documents, notices and proposals; none carries a text or a file name."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import RuleError


class DocumentKindError(RuleError):
    """The file is no PDF, picture or plain text, whatever its name says."""

    code: ClassVar[str] = "document_kind"


class DocumentTooLargeError(RuleError):
    """The file is larger than a document may be."""

    code: ClassVar[str] = "document_too_large"


class PictureTooLargeError(RuleError):
    """The picture has more dots than could be shown and printed."""

    code: ClassVar[str] = "picture_too_large"


class DocumentNotInForceError(RuleError):
    """The document was withdrawn or a newer edition took its place already."""

    code: ClassVar[str] = "document_not_in_force"


class DocumentFieldsError(RuleError):
    """A document needs a title, a kind and a file."""

    code: ClassVar[str] = "document_fields"


class MeetingFieldsError(RuleError):
    """A notice of a class meeting says when and where it is (S0-4.9.5)."""

    code: ClassVar[str] = "meeting_fields"


class NoDiscussionError(RuleError):
    """The notice puts no topic up for discussion, or hangs no more."""

    code: ClassVar[str] = "no_discussion"
