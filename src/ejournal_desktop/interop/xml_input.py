"""XML of foreign programs, read without document types, entities or outside references (interop.md 2, rule 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from ejournal_desktop.interop.errors import UnreadableImportError, UnsafeImportError
from ejournal_desktop.interop.text_input import check_size
from ejournal_desktop.kernel.text import normalised

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def parse_xml(content: bytes) -> Element:
    """Return the root element.

    Raises:
        EmptyImportError: nothing but white space.
        FileTooLargeError: over 20 MB.
        UnreadableImportError: not well-formed, or in an encoding the parser does not know.
        UnsafeImportError: with a document type or entities.
    """
    check_size(content)
    try:
        return fromstring(content, forbid_dtd=True)
    except DefusedXmlException:
        raise UnsafeImportError from None
    except ParseError as damage:
        raise UnreadableImportError(line=damage.position[0]) from None
    except (ValueError, LookupError):  # what expat raises for an encoding it cannot map
        raise UnreadableImportError from None


def child_text(element: Element, name: str) -> str:
    """Return the normalised text of the first child with the name, empty when there is none."""
    return normalised(element.findtext(name) or "")


def child_texts(element: Element, name: str) -> tuple[str, ...]:
    """Return the normalised texts of all children with the name, without the empty ones."""
    texts = (normalised(child.text or "") for child in element.findall(name))
    return tuple(text for text in texts if text)
