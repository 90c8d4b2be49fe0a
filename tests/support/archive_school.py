"""A small invented class with everything an archive of it needs: pages, log, keys."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

import rfc8785

from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.kernel.identifiers import (
    AccountId,
    ClassGroupId,
    CourseId,
    LessonId,
    PeriodId,
    StaffId,
    StudentId,
    SubjectId,
    make_identifier,
)
from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed, StateTable, table_text
from ejournal_desktop.readmodels.journal import (
    CourseView,
    JournalPage,
    LessonColumn,
    PageAccess,
    PeriodView,
    StudentRow,
    TeacherSpan,
)
from ejournal_desktop.readmodels.volume import (
    ClassVolume,
    MarkCorrection,
    MissedLessons,
    SubjectPages,
    VolumeHeading,
)
from ejournal_desktop.security import minisign
from ejournal_desktop.security.canonical import text_of
from ejournal_desktop.security.certificates import Certificate, Subject, issue
from ejournal_desktop.security.keys import SigningKey, UserKeys, open_sealed, seal, verify
from ejournal_desktop.sync.archive_writer import (
    ArchiveFacts,
    BuiltArchive,
    packed_content,
    sealed_payload,
    signed_archive,
)
from ejournal_desktop.sync.container import read_container, write_container
from ejournal_desktop.sync.manifest import Signer
from ejournal_desktop.sync.payload import PayloadContent
from ejournal_desktop.sync.verdict import Verification
from support.regulations import preset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCHOOL = "5f3a0c1d9b7e4422"
SCHOOL_DAY = date(2026, 9, 7)
NOW = datetime(2026, 9, 11, 16, 5, tzinfo=timezone(timedelta(hours=6)))
CHECKER = "print('checker')\n"
QUARTER = PeriodView(PeriodId(11), PeriodKind.QUARTER, 1, date(2026, 9, 1), date(2026, 10, 31))
COURSE = CourseView(CourseId(21), ClassGroupId(31), "7А", "7a", 7, SubjectId(41), "Алгебра", "Алг", None, "", 4)
STUDENTS = (
    StudentRow(StudentId(51), 1, PersonName("Асанов", "Бакыт"), (DateSpan(date(2026, 9, 1)),), joined_order="14"),
    StudentRow(StudentId(52), 2, PersonName("=Белова", "Вера", "Игоревна"), (DateSpan(date(2026, 9, 1)),)),
)
DEVICE = 4711
FEED = make_identifier(DEVICE, 1)


def a_lesson(number: int, *, topic: str = "Дроби <и> проценты", homework: str = "№ 12") -> LessonColumn:
    """Return a held lesson of the course."""
    return LessonColumn(
        lesson=LessonId(600 + number),
        day=SCHOOL_DAY + timedelta(days=number),
        bell=2,
        ordinal=number + 1,
        starts=None,
        ends=None,
        room="12",
        state=LessonState.COMPLETE,
        topic=topic,
        homework=homework,
        is_homework_none=False,
        work_kind="control_work",
        is_complete=True,
        completed_at=NOW,
        recorded_at=NOW,
        substitute=PersonName("Жусупова", "Гүлнара", "Асановна") if number else None,
        plan=None,
    )


def a_page() -> JournalPage:
    """Return a page with marks, an absence and a late coming."""
    return JournalPage(
        course=COURSE,
        period=QUARTER,
        teachers=(TeacherSpan(StaffId(61), PersonName("Сидорова", "Нина", "Олеговна"), DateSpan(date(2026, 9, 1))),),
        students=STUDENTS,
        lessons=(a_lesson(0), a_lesson(1, topic="-1+2", homework="=СУММ(A1)")),
        cells={
            (StudentId(51), LessonId(600)): Cell(marks=("5", "na"), is_corrected=True),
            (StudentId(52), LessonId(600)): Cell(attendance="ill"),
            (StudentId(52), LessonId(601)): Cell(marks=("4",), attendance="late", late_minutes=10),
        },
        period_marks={StudentId(51): "5"},
        has_marks=True,
        has_homework=True,
        access=PageAccess(can_write=False),
    )


def a_volume(*, is_training: bool = False) -> ClassVolume:
    """Return the volume of the first quarter."""
    heading = VolumeHeading(
        "Школа № 99", "SH99", "Бишкек", is_training, ClassGroupId(31), "7А", "7a", 7, "2026/2027", QUARTER,
        PersonName("Ким", "Алла", "Юрьевна"),
    )  # fmt: skip
    correction = MarkCorrection(SCHOOL_DAY, "Алгебра", STUDENTS[0].name, "4", "5", "Сидорова Н. О.", NOW, "ошибка")
    return ClassVolume(
        heading=heading,
        regulation=preset("S1"),
        students=STUDENTS,
        subjects=(SubjectPages(a_page(), 8, 2, 1),),
        timetable=(),
        school_days=(SCHOOL_DAY, SCHOOL_DAY + timedelta(days=1)),
        missed_by_day={(StudentId(52), SCHOOL_DAY): 1},
        periods=(QUARTER,),
        missed={(StudentId(52), PeriodId(11)): MissedLessons(1, 1, 0, 0, 0)},
        courses=(COURSE,),
        period_marks={(StudentId(51), CourseId(21), PeriodId(11)): "5"},
        corrections=(correction,),
        archive=None,
    )


@dataclass(frozen=True)
class SchoolKeys:
    """Root, archive officer and a teacher certified by the administrator."""

    root: SigningKey
    administrator: UserKeys
    officer: UserKeys
    teacher: UserKeys
    certificates: tuple[Certificate, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The certificates as the log stores them."""
        return tuple(certificate.to_bytes().decode() for certificate in self.certificates)

    def certificate_of(self, keys: UserKeys) -> Certificate:
        """Return the certificate of one person."""
        return next(row for row in self.certificates if row.subject.key == keys.signing.public)


def a_subject(
    keys: UserKeys,
    account: int,
    *roles: Role,
    valid_from: date = date(2026, 8, 25),
    valid_until: date | None = None,
) -> Subject:
    """Return what a certificate of these keys says."""
    return Subject(
        school=SCHOOL,
        account=AccountId(account),
        key=keys.signing.public,
        recipient=keys.recipient,
        roles=roles,
        valid_from=valid_from,
        valid_until=valid_until,
    )


def school_keys() -> SchoolKeys:
    """Return the keys of an invented school, new at every call."""
    return _school_of(SigningKey.generate(), [UserKeys.generate() for _ in range(3)])


def the_same_school_keys() -> SchoolKeys:
    """Return keys that are the same at every call, so that what is signed with them is too."""
    seeds = [sha256(f"invented school {number}".encode()).digest() for number in range(7)]
    people = [UserKeys(seed=seeds[number], exchange=seeds[number + 3]) for number in range(1, 4)]
    return _school_of(SigningKey(seeds[0]), people)


def _school_of(root: SigningKey, people: Sequence[UserKeys]) -> SchoolKeys:
    administrator, officer, teacher = people
    certificates = (
        issue(a_subject(administrator, 1, Role.JOURNAL_ADMINISTRATOR), root),
        issue(a_subject(officer, 2, Role.ARCHIVE_OFFICER), administrator.signing),
        issue(a_subject(teacher, 3, Role.TEACHER), administrator.signing),
    )
    return SchoolKeys(root, administrator, officer, teacher, certificates)


def entry_header(keys: UserKeys, sequence: int, previous: str, **fields: Any) -> dict[str, Any]:
    """Return the header of an entry by account 3 as plain values; ``fields`` replace some of them."""
    moment = datetime(2026, 9, 7, 4, 0, tzinfo=UTC) + timedelta(seconds=sequence)
    clock = int((moment - datetime(2020, 1, 1, tzinfo=UTC)).total_seconds() * 1000) << 12
    header = {
        "ah": 3,
        "by": 3,
        "feed": FEED,
        "hlc": clock,
        "key": text_of(keys.signing.key_id),
        "ph": "",
        "prev": previous,
        "role": "teacher",
        "seq": sequence,
        "v": 1,
        "wall": [int(moment.timestamp()), 360],
    }
    return {**header, **fields}


def signed_entry(keys: UserKeys, header: Mapping[str, Any], payload: bytes) -> LogEntryBytes:
    """Return an entry over this payload, signed by the person whose keys these are."""
    salt = sha256(payload).digest()[:16]
    body = rfc8785.dumps(
        {"ph": text_of(sha256(salt + payload).digest()), **{k: v for k, v in header.items() if k != "ph"}}
    )
    return LogEntryBytes(body, keys.signing.sign("ejournal/entry/1", body), salt, payload)


def hash_of(entry: LogEntryBytes) -> str:
    """Return the hash of an entry as the next one names it."""
    return text_of(sha256(entry.header + entry.signature).digest())


def a_feed(keys: UserKeys, *, entries: int = 3) -> LogFeed:
    """Return a chained feed of marks."""
    made: list[LogEntryBytes] = []
    for sequence in range(1, entries + 1):
        previous = hash_of(made[-1]) if made else ""
        payload = rfc8785.dumps([["mark", 600, 51, 0, "5"], ["topic", 600, "Дроби", sequence]])
        made.append(signed_entry(keys, entry_header(keys, sequence, previous), payload))
    return LogFeed(FEED, "class", tuple(made), class_group=31)


def some_tables() -> Sequence[StateTable]:
    """Return two tables of the state."""
    return (
        StateTable("mark", ("lesson", "student", "place", "value"), ((600, 51, 1, "na"), (600, 51, 0, "5"))),
        StateTable("lesson", ("lesson", "topic"), ((600, "Дроби <и>\t«проценты»"), (601, None))),
    )


def archive_facts(keys: SchoolKeys, **replaced: Any) -> ArchiveFacts:
    """Return the facts of the twelfth archive of the class."""
    certificates = [plain_values(keys.certificate_of(person)) for person in (keys.officer, keys.administrator)]
    facts = ArchiveFacts(
        school=SCHOOL,
        school_code="SH99",
        is_training=False,
        root_key=keys.root.public,
        class_code="7a",
        school_year="2026/2027",
        week="2026-W37",
        number=12,
        previous=sha256(b"the eleventh").hexdigest(),
        checkpoint=None,
        program="0.1.0",
        time=NOW,
        signer=Signer(keys.officer.signing.public, tuple(certificates)),
        carrier="carrier-2",
    )
    return replace(facts, **replaced)


def plain_values(certificate: Certificate) -> Mapping[str, Any]:
    """Return a certificate as plain values."""
    values: Mapping[str, Any] = json.loads(certificate.to_bytes())
    return values


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveContent:
    """Facts, payload and the age recipients of one archive."""

    facts: ArchiveFacts
    payload: PayloadContent
    recipients: Sequence[str]


def archive_content(keys: SchoolKeys, *, feeds: Sequence[LogFeed] | None = None, **replaced: Any) -> ArchiveContent:
    """Return the content of an archive; ``replaced`` are facts."""
    facts = archive_facts(keys, **replaced)
    payload = PayloadContent(
        volumes=(a_volume(is_training=facts.is_training),),
        tables=tuple(map(table_text, some_tables())),
        feeds=(a_feed(keys.teacher),) if feeds is None else feeds,
        certificates=keys.texts,
        checker=CHECKER,
    )
    return ArchiveContent(facts=facts, payload=payload, recipients=(keys.officer.recipient,))


def built(content: ArchiveContent, keys: SchoolKeys) -> BuiltArchive:
    """Return the archive, signed by the archive officer."""
    payload = sealed_payload(packed_content(content.payload), content.recipients, seal=seal)
    return signed_archive(content.facts, payload, sign=partial(_sign, keys.officer.signing))


def _sign(key: SigningKey, data: bytes, comment: str) -> str:
    return minisign.sign(data, key, comment)


def verification(*identities: str) -> Verification:
    """Return the real functions of the room of keys with these identities."""
    return Verification(verify_file=minisign.verify, verify=verify, open_sealed=open_sealed, identities=identities)


def signed_anew(data: bytes, signer: UserKeys, changed: Mapping[str, Any]) -> bytes:
    """Return an archive with other fields in its manifest, signed as well as a holder of the key can sign it."""
    return _signed_with(data, signer.signing, changed)


def _signed_with(data: bytes, signing: SigningKey, changed: Mapping[str, Any]) -> bytes:
    container = read_container(data)
    values = {**json.loads(container.manifest), **changed}
    manifest = _manifest_bytes(values)
    comment = (
        f"ejournal/class-archive/1 school={values['school']} class={_ascii(values['class'])} "
        f"number={values['number']} sha256={sha256(manifest).hexdigest()}"
    )
    signature = minisign.sign(manifest, signing, comment).encode()
    return write_container(replace(container, manifest=manifest, signature=signature))


def with_payload(data: bytes, keys: SchoolKeys, payload: bytes) -> bytes:
    """Return an archive with another decrypted payload, sealed and signed by the archive officer."""
    return forged(data, payload, keys.officer.signing, keys.officer.recipient)


def forged(data: bytes, payload: bytes, signing: SigningKey, recipient: str) -> bytes:
    """Return an archive with another decrypted payload, as the holder of a key can forge it."""
    with ZipFile(BytesIO(payload)) as members:
        sums = sha256(members.read("SHA256SUMS")).hexdigest()
    sealed = seal(payload, [recipient])
    mark = {"length": len(sealed), "sha256": sha256(sealed).hexdigest(), "sums": sums}
    changed = write_container(replace(read_container(data), payload=sealed))
    return _signed_with(changed, signing, {"payload": mark})


def members_of_payload(data: bytes, keys: SchoolKeys) -> dict[str, bytes]:
    """Return the members of the payload as the archive officer sees them."""
    return opened_members(data, keys.officer.identity)


def opened_members(data: bytes, identity: str) -> dict[str, bytes]:
    """Return the members of the payload as the holder of an identity sees them."""
    with ZipFile(BytesIO(open_sealed(read_container(data).payload, [identity]))) as payload:
        return {name: payload.read(name) for name in payload.namelist()}


def zipped_anew(members: Mapping[str, bytes], *, has_new_digest: bool = False) -> bytes:
    """Return a payload of these members with checksums that fit, and a digest of the tables that fits if wanted."""
    found = {name: data for name, data in members.items() if name != "SHA256SUMS"}
    if has_new_digest:
        tables = b"".join(found[name] for name in sorted(found) if name.startswith("data/"))
        found["state-digest"] = sha256(tables).hexdigest().encode() + b"\n"
    lines = [f"{sha256(found[name]).hexdigest()}  {name}\n" for name in sorted(found)]
    sink = BytesIO()
    with ZipFile(sink, "w", ZIP_DEFLATED) as payload:
        for name, content in {**found, "SHA256SUMS": "".join(lines).encode()}.items():
            payload.writestr(name, content)
    return sink.getvalue()


def _manifest_bytes(values: Mapping[str, Any]) -> bytes:
    try:
        return rfc8785.dumps(dict(values))
    except rfc8785.CanonicalizationError:
        return json.dumps(values, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode()
