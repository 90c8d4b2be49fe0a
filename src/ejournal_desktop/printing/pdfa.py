"""From reportlab's file to PDF/A (print.md 9.4): intent, metadata, no transitions; the same bytes every time."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Final

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, String
from pikepdf.settings import set_flate_compression_level

from ejournal_desktop.readmodels.printing import PdfaLevel

if TYPE_CHECKING:
    from datetime import datetime

PRODUCER = "ejournal-desktop"
# Two per cent more bytes than the usual level and two thirds of its time; the level belongs to the process.
_FLATE_LEVEL: Final = 4
_INTENT = "sRGB IEC61966-2.1"


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """Metadata of a file; nothing of it is personal (print.md 8). ``moment`` is aware and never the clock's."""

    title: str
    author: str
    creator: str
    moment: datetime
    language: str = "ru"
    level: PdfaLevel = PdfaLevel.A2B


def as_pdfa(content: bytes, facts: DocumentFacts, profile: bytes) -> bytes:
    """Return a drawn file as PDF/A of the level it shall claim."""
    with Pdf.open(BytesIO(content)) as document:
        for page in document.pages:
            if Name.Trans in page.obj:
                del page.obj[Name.Trans]
        _embed_labels(document)
        _set_intent(document, profile)
        _set_info(document, facts)
        _set_metadata(document, facts)
        out = BytesIO()
        set_flate_compression_level(_FLATE_LEVEL)
        document.save(
            out,
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.disable,
            force_version="1.4",
            fix_metadata_version=False,
        )
    return out.getvalue()


def _embed_labels(document: Pdf) -> None:
    """Put the page labels into their number tree: the check of PDF/A takes no references there."""
    if Name.PageLabels in document.Root:
        entries = list(document.Root.PageLabels.Nums.as_list())
        document.Root.PageLabels = Dictionary(Nums=Array([_direct(entry) for entry in entries]))


def _direct(entry: Object) -> Object:
    return Dictionary(dict(entry.items())) if isinstance(entry, Dictionary) else entry


def _set_intent(document: Pdf, profile: bytes) -> None:
    stream = document.make_stream(profile)
    stream.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_INTENT),
        Info=String(_INTENT),
        DestOutputProfile=stream,
    )
    document.Root.OutputIntents = Array([document.make_indirect(intent)])


def _set_info(document: Pdf, facts: DocumentFacts) -> None:
    stamp = String(_info_date(facts.moment))
    document.trailer.Info = document.make_indirect(
        Dictionary(
            Title=String(facts.title),
            Author=String(facts.author),
            Creator=String(facts.creator),
            Producer=String(PRODUCER),
            CreationDate=stamp,
            ModDate=stamp,
        )
    )


def _info_date(moment: datetime) -> str:
    offset = f"{moment:%z}"
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _set_metadata(document: Pdf, facts: DocumentFacts) -> None:
    """Write our own packet: one description per namespace, since Preflight refuses inline ones."""
    stream = document.make_stream(_packet(facts).encode())
    stream.Type = Name.Metadata
    stream.Subtype = Name.XML
    document.Root.Metadata = stream


def _packet(facts: DocumentFacts) -> str:
    title, author, creator, producer = (
        escape(text, quote=False) for text in (facts.title, facts.author, facts.creator, PRODUCER)
    )
    stamp = facts.moment.isoformat(timespec="seconds")
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>{facts.level.value[0]}</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{facts.language}</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreatorTool>{creator}</xmp:CreatorTool>
   <xmp:CreateDate>{stamp}</xmp:CreateDate>
   <xmp:ModifyDate>{stamp}</xmp:ModifyDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>{producer}</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
