"""Check an archive of a class journal without the program that made it (FORMAT.md, part 8).

    python3 verify.py ARCHIVE.zip [--root FINGERPRINT] [--identity KEY.txt | --payload payload.zip]
    python3 verify.py --payload FOLDER          the unpacked payload alone: checksums and chain, no verdict

Why one long file: it is carried inside every archive and must run alone decades later, with nothing but the standard
library of Python 3.8 or newer and, for decrypting, the program ``age``. It was written from FORMAT.md alone and shares
no code with the program (security.md D-59), so a mistake in one is not repeated in the other. It never writes a file.

Order: words, refusals, Ed25519, canonical JSON, shapes, outer file, manifest, signature, certificates, payload, log,
partial replay, verdict, command line.
"""

from __future__ import annotations

import argparse
import base64
import io
import json
import os
import re
import shutil
import stat
import struct
import subprocess
import sys
import zipfile
import zlib
from datetime import date, datetime, timedelta
from functools import lru_cache
from hashlib import blake2b, sha256, sha512
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    Shape = Mapping[str, Callable[[Any], bool]]
    Members = Mapping[str, bytes]
    Affine = tuple[int, int, int]
    Point = tuple[int, int, int, int]
    Pair = tuple[str, str]

MAX_ARCHIVE = 500_000_000
MAX_MANIFEST = 1_048_576
MAX_MEMBERS = 2_000
MAX_UNPACKED = 200_000_000
MAX_LINE = 16_777_216
MAX_DIRECTORY = MAX_MEMBERS * 512
AGE = "age"
AGE_SECONDS = 900
ARCHIVE = "ARCHIVE.zip"

# ---------------------------------------------------------------- words

GENUINE = "genuine_freshness_unknown"
DAMAGED = "damaged"
FOREIGN = "not_from_this_school"
NOT_AN_ARCHIVE = "not_an_archive"
NEWER = "newer"
TOO_LARGE = "too_large"
NOT_FOR_THIS_KEY = "not_for_this_key"
PAYLOAD_INTACT = "payload_intact"
WRONG_USE = 64

EXIT_CODES = {
    GENUINE: 0,
    DAMAGED: 1,
    FOREIGN: 2,
    NOT_AN_ARCHIVE: 3,
    NEWER: 4,
    TOO_LARGE: 5,
    NOT_FOR_THIS_KEY: 6,
    PAYLOAD_INTACT: 7,
}
WITHOUT_LEVEL = (NOT_AN_ARCHIVE, NEWER, TOO_LARGE)

TEXTS: Mapping[str, Pair] = {
    GENUINE: ("подлинный; свежесть не известна", "genuine; freshness unknown"),
    DAMAGED: ("повреждён или изменён", "damaged or altered"),
    FOREIGN: ("не от этой школы", "not from this school"),
    NOT_AN_ARCHIVE: ("это не архив журнала", "not an archive of a journal"),
    NEWER: ("создан более новой программой", "made by a newer program"),
    TOO_LARGE: ("файл слишком велик", "the file is too large"),
    NOT_FOR_THIS_KEY: ("зашифрован не для этого ключа", "encrypted for other keys"),
    PAYLOAD_INTACT: (
        "содержимое цело, но подлинность без файла архива не доказана",
        "the content is intact; without the archive file its origin is not proved",
    ),
    "container": ("внешний файл не той единственной формы", "the outer file is not in its one form"),
    "manifest": ("manifest.json нарушает формат", "manifest.json breaks the format"),
    "read_me": ("READ-ME.txt изменён", "READ-ME.txt is altered"),
    "payload_hash": ("payload.age не тот, что подписан", "payload.age is not the signed one"),
    "signature": ("подпись архива неверна", "the signature of the archive is wrong"),
    "certificate": ("сертификат в описи испорчен", "a certificate in the manifest is malformed"),
    "root": ("отпечаток корневого ключа другой", "the root fingerprint is another one"),
    "public_key": ("подписано другим ключом", "signed with another key than the given one"),
    "signer": ("у подписавшего нет права от школы", "the signer holds no right from the school"),
    "decrypt": ("payload.age не расшифровывается", "payload.age cannot be decrypted"),
    "payload_zip": ("содержимое не читается как ZIP", "the payload is not a readable ZIP"),
    "payload_limits": ("содержимое больше дозволенного", "the payload is larger than allowed"),
    "members": ("состав файлов в содержимом неверен", "the members of the payload are wrong"),
    "sums": ("SHA256SUMS не тот, что подписан", "SHA256SUMS is not the signed one"),
    "checkpoint": ("нет подписанной отметки журнала", "the signed checkpoint is missing"),
    "checksums": ("SHA256SUMS не сходится", "SHA256SUMS does not match"),
    "tables": ("таблица в data/ нарушает формат", "a table in data/ breaks the format"),
    "state_digest": ("state-digest не сходится", "state-digest does not match"),
    "authority": ("authority.jsonl нарушает формат", "authority.jsonl breaks the format"),
    "feed": ("лента журнала записей нарушает формат", "a feed of the log breaks the format"),
    "header": ("заголовок записи неверен", "the header of an entry is wrong"),
    "chain": ("цепочка записей прервана", "the chain of entries is broken"),
    "payload_entry": ("содержание записи не то, что подписано", "the content of an entry is not the signed one"),
    "entry_signature": ("запись не подписана лицом с правом", "an entry is not signed by a person with the right"),
    "feed_ends": ("ленты кончаются не там, где сказано в описи", "the feeds do not end where the manifest says"),
}

# ---------------------------------------------------------------- refusals


class RefusedError(Exception):
    """The archive is refused with a word of part 8.1 and a reason of ``TEXTS``."""

    def __init__(self, word: str, reason: str) -> None:
        super().__init__(word, reason)
        self.word = word
        self.reason = reason


class WrongUseError(Exception):
    """The command line asks for something that cannot be done."""


def _expect(is_right: object, reason: str, word: str = DAMAGED) -> None:
    if not is_right:
        raise RefusedError(word, reason)


# ---------------------------------------------------------------- Ed25519 (RFC 8032), for public data only

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
NEUTRAL: Point = (0, 1, 1, 0)
WINDOW = 4
SIGNATURE_SIZE = 64
KEY_SIZE = 32


def _decoded_point(data: bytes) -> Affine | None:
    """Return x, y and x*y of an encoded point, None when there is no such point (RFC 8032, 5.1.3)."""
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if y >= P:
        return None
    numerator, denominator = (y * y - 1) % P, (D * y * y + 1) % P
    x = numerator * pow(denominator, 3, P) * pow(numerator * pow(denominator, 7, P), (P - 5) // 8, P) % P
    if (denominator * x * x - numerator) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (denominator * x * x - numerator) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, x * y % P


def _plus(point: Point, addend: Affine) -> Point:
    """Add a point kept as (y - x, y + x, 2dxy): seven multiplications."""
    x1, y1, z1, t1 = point
    minus, plus, scaled = addend
    a, b, c, d = (y1 - x1) * minus % P, (y1 + x1) * plus % P, t1 * scaled % P, 2 * z1
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def _addends(points: Sequence[Point]) -> list[Affine]:
    """Return the points in the form that ``_plus`` adds, with one inversion for all of them."""
    products = [1]
    for point in points:
        products.append(products[-1] * point[2] % P)
    inverse = pow(products[-1], P - 2, P)
    addends: list[Affine] = []
    for (x, y, z, _), product in zip(reversed(points), reversed(products[:-1])):  # noqa: B905 (Python 3.8)
        one_over_z, inverse = inverse * product % P, inverse * z % P
        x, y = x * one_over_z % P, y * one_over_z % P  # noqa: PLW2901 (the affine form of the same point)
        addends.append(((y - x) % P, (y + x) % P, 2 * D * x * y % P))
    return addends[::-1]


def _table(x: int, y: int) -> list[list[Affine]]:
    """Return for every window of a scalar the multiples 1 to 15 of the point at that place."""
    addend, rows = _addends([(x, y, 1, x * y % P)])[0], []
    for _ in range(256 // WINDOW):
        multiples = [_plus(NEUTRAL, addend)]
        for _ in range(2**WINDOW - 1):
            multiples.append(_plus(multiples[-1], addend))
        *row, addend = _addends(multiples)
        rows.append(row)
    return rows


@lru_cache(maxsize=1)
def _base_table() -> list[list[Affine]]:
    base = _decoded_point((4 * pow(5, P - 2, P) % P).to_bytes(KEY_SIZE, "little"))
    if base is None:
        raise ArithmeticError
    return _table(base[0], base[1])


@lru_cache(maxsize=128)
def _negated_key_table(key: bytes) -> list[list[Affine]] | None:
    point = _decoded_point(key)
    return None if point is None else _table(P - point[0], point[1])


def _plus_multiple(point: Point, table: Sequence[Sequence[Affine]], scalar: int) -> Point:
    for row in table:
        digit = scalar & (2**WINDOW - 1)
        if digit:
            point = _plus(point, row[digit - 1])
        scalar >>= WINDOW
    return point


def is_signed(key: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether an Ed25519 signature is right: S below the order, and S*B - h*A encodes to exactly R."""
    scalar = int.from_bytes(signature[32:], "little")
    if len(signature) != SIGNATURE_SIZE or len(key) != KEY_SIZE or scalar >= ORDER:
        return False
    table = _negated_key_table(key)
    if table is None:
        return False
    digest = int.from_bytes(sha512(signature[:32] + key + message).digest(), "little") % ORDER
    x, y, z, _ = _plus_multiple(_plus_multiple(NEUTRAL, _base_table(), scalar), table, digest)
    one_over_z = pow(z, P - 2, P)
    encoded = y * one_over_z % P | (x * one_over_z % P & 1) << 255
    return encoded.to_bytes(32, "little") == signature[:32]


def _is_labelled(key: bytes, signature: str, label: str, data: bytes) -> bool:
    return is_signed(key, _unbase64url(signature), label.encode() + b"\0" + data)


# ---------------------------------------------------------------- canonical JSON

LARGEST = 2**53 - 1
LATEST_SECOND = 253_402_214_400  # the last day of the year 9999: what a moment can hold in any zone
MINUTES_OF_DAY = 24 * 60
LONGEST_NUMBER = 17


def _whole_number(text: str) -> int:
    number = int(text) if len(text) <= LONGEST_NUMBER else LARGEST + 1
    if abs(number) > LARGEST:
        raise ValueError
    return number


def _no_number(_text: str) -> NoReturn:
    raise ValueError


def _ordered(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse keys out of order or repeated (RFC 8785 sorts by UTF-16 units)."""
    keys = [key.encode("utf-16-be", "surrogatepass") for key, _ in pairs]
    if any(key >= following for key, following in zip(keys, keys[1:])):  # noqa: B905, RUF007 (Python 3.8)
        raise ValueError
    return dict(pairs)


def _written(value: Any) -> bytes:
    """Write a value again; the keys stand in order because ``_ordered`` refused all others."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _parsed(data: bytes, reason: str) -> Any:
    """Read canonical JSON or refuse the archive."""
    try:
        value = json.loads(
            data.decode(),
            object_pairs_hook=_ordered,
            parse_int=_whole_number,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
        is_canonical = _written(value) == data
    except (ValueError, RecursionError):
        is_canonical = False
    _expect(is_canonical, reason)
    return value


def _lines(data: bytes, reason: str) -> Iterator[bytes]:
    """Yield the lines of a text of which every line ends with LF."""
    _expect(not data or data.endswith(b"\n"), reason)
    start = 0
    while start < len(data):
        end = data.index(b"\n", start)
        _expect(end - start <= MAX_LINE, reason)
        yield data[start:end]
        start = end + 1


# ---------------------------------------------------------------- shapes of values

ROLES = [
    "principal", "deputy_head_academic", "deputy_head_upbringing", "homeroom_teacher", "teacher",
    "journal_administrator", "archive_officer", "secretary", "tutor", "technical_support",
]  # fmt: skip


def _unbase64url(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _key_id(key: bytes) -> bytes:
    return sha256(key).digest()[:8]


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _integer(least: int = -LARGEST) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and value >= least


def _exactly(wanted: int | str) -> Callable[[Any], bool]:
    return lambda value: type(value) is type(wanted) and value == wanted


def _pattern(expression: str) -> Callable[[Any], bool]:
    compiled = re.compile(expression, re.ASCII)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None


def _bytes_of(size: int) -> Callable[[Any], bool]:
    """Accept the canonical base64url of so many bytes."""
    is_alphabet = _pattern(f"[A-Za-z0-9_-]{{{(size * 8 + 5) // 6}}}")
    return lambda value: is_alphabet(value) and _base64url(_unbase64url(value)) == value


def _list_of(accept: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(accept(part) for part in value)


def _or_null(accept: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or accept(value)


def _object(**fields: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Accept an object with exactly these fields."""
    return lambda value: (
        isinstance(value, dict)
        and value.keys() == fields.keys()
        and all(accept(value[name]) for name, accept in fields.items())
    )


def _is_made_by(make: Callable[[str], object], value: str) -> bool:
    try:
        make(value)
    except ValueError:
        return False
    return True


_looks_like_date = _pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")
# hours are bounded here because Python 3.13 began to read 24:00:00
_looks_like_moment = _pattern(
    "[0-9]{4}(-[0-9]{2}){2}T([01][0-9]|2[0-3])(:[0-5][0-9]){2}[+-]([01][0-9]|2[0-3]):[0-5][0-9]"
)
_looks_like_week = _pattern("[0-9]{4}-W[0-9]{2}")
_is_hash = _pattern("[0-9a-f]{64}")
_is_code = _pattern("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_is_count_name = _pattern("[a-z0-9_]{1,40}")


def _is_date(value: Any) -> bool:
    return _looks_like_date(value) and _is_made_by(date.fromisoformat, value)


def _is_moment(value: Any) -> bool:
    is_formed = _looks_like_moment(value) and not value.endswith("-00:00")
    return is_formed and _is_made_by(datetime.fromisoformat, value)


def _is_week(value: Any) -> bool:
    return _looks_like_week(value) and _is_made_by(
        lambda text: date.fromisocalendar(int(text[:4]), int(text[6:]), 1), value
    )


def _are_counts(value: Any) -> bool:
    is_count = _integer(0)
    return isinstance(value, dict) and all(_is_count_name(name) and is_count(value[name]) for name in value)


def _is_wall(value: Any) -> bool:
    is_pair = isinstance(value, list) and [type(part) for part in value] == [int, int]
    return is_pair and 0 <= value[0] < LATEST_SECOND and abs(value[1]) < MINUTES_OF_DAY


_is_certificate = _object(
    account=_integer(0),
    format=_exactly(1),
    issuer=_bytes_of(8),
    key=_bytes_of(KEY_SIZE),
    recipient=_is_text,
    roles=_list_of(lambda role: role in ROLES),
    school=_is_text,
    signature=_bytes_of(SIGNATURE_SIZE),
    type=_exactly("certificate"),
    valid_from=_is_date,
    valid_until=_or_null(_is_date),
)
_is_manifest = _object(
    **{"class": _is_code},
    carrier=_or_null(_is_text),
    checkpoint=_or_null(_object(hash=_is_hash, number=_integer(1))),
    counts=_are_counts,
    feeds=_list_of(_object(feed=_integer(1), head=_is_hash, sequence=_integer(1))),
    format=_exactly(1),
    is_training=_is_flag,
    kind=_exactly("class-archive"),
    number=_integer(1),
    payload=_object(length=_integer(0), sha256=_is_hash, sums=_is_hash),
    previous=_or_null(_is_hash),
    program=_is_text,
    root=_object(fingerprint=_is_hash, key=_bytes_of(KEY_SIZE)),
    school=_is_code,
    school_code=_is_code,
    school_year=_is_text,
    signer=_object(
        certificates=lambda value: isinstance(value, list),
        key=_bytes_of(KEY_SIZE),
        key_id=_bytes_of(8),
        minisign_key=_is_text,
    ),
    suite=_exactly(1),
    time=_is_moment,
    week=_is_week,
)
_is_header = _object(
    ah=_integer(0),
    by=_integer(0),
    feed=_integer(1),
    hlc=_integer(0),
    key=_bytes_of(8),
    ph=_bytes_of(32),
    prev=lambda value: value == "" or _bytes_of(32)(value),
    role=_is_text,
    seq=_integer(1),
    v=_exactly(1),
    wall=_is_wall,
)
_is_feed_line = _object(
    class_group=_or_null(_integer(0)),
    device=_integer(0),
    entries=_integer(0),
    feed=_integer(1),
    scope=lambda value: value in ("class", "system", "authority"),
)
_is_entry_line = _object(
    header=_is_text,
    payload=_or_null(_is_text),
    salt=_or_null(_is_text),
    signature=_bytes_of(SIGNATURE_SIZE),
)
_is_table_line = _object(columns=_list_of(_is_text), table=_is_text)

# ---------------------------------------------------------------- the outer file (part 2)

NAMES = ("READ-ME.txt", "manifest.json", "manifest.json.minisig", "payload.age")
LOCAL_SIGN = b"PK\x03\x04"
LOCAL_SIZE = 30
RECOGNISED_WITHIN = 65_536
TRAINING_WITHIN = 4_096
TRAINING_LINE = "*** УЧЕБНЫЙ АРХИВ. Школа, люди и отметки выдуманы. Не является документом. ***".encode()
READ_ME_HASHES = {
    False: "f09d47fae4df0f9e1ae5db8405d226c995470cb081eea5bb377198c65c861390",
    True: "7e9ffe4de68e3dd74ac80a5ee468f9e0a34d2a8c7a3e1a11b457eeb88f5d0a09",
}


def _is_recognised(data: memoryview) -> bool:
    if len(data) < LOCAL_SIZE:
        return LOCAL_SIGN.startswith(bytes(data[:4]))
    has_name = NAMES[0].encode().startswith(bytes(data[LOCAL_SIZE : LOCAL_SIZE + len(NAMES[0])]))
    return has_name or NAMES[1].encode() in bytes(data[:RECOGNISED_WITHIN])


def _local_header(name: str, member: memoryview) -> bytes:
    size = len(member)
    numbers = (10, 0, 0, 0, 33, zlib.crc32(member), size, size, len(name), 0)
    return LOCAL_SIGN + struct.pack("<5H3I2H", *numbers) + name.encode()


def _directory_entry(name: str, member: memoryview, offset: int) -> bytes:
    size = len(member)
    numbers = (10, 10, 0, 0, 0, 33, zlib.crc32(member), size, size, len(name), 0, 0, 0, 0, 0, offset)
    return b"PK\x01\x02" + struct.pack("<6H3I5H2I", *numbers) + name.encode()


def outer_members(data: memoryview) -> list[memoryview]:
    """Cut the outer file into its four members; every byte between them is compared with the one allowed value."""
    members, directory, offset = [], b"", 0
    for name in NAMES:
        start = offset + LOCAL_SIZE + len(name)
        _expect(start <= len(data), "container")
        end = start + struct.unpack_from("<I", data, offset + 18)[0]
        _expect(end <= len(data), "container")
        member = data[start:end]
        _expect(data[offset:start] == _local_header(name, member), "container")
        directory += _directory_entry(name, member, offset)
        members.append(member)
        offset = end
    tail = directory + b"PK\x05\x06" + struct.pack("<4H2IH", 0, 0, 4, 4, len(directory), offset, 0)
    _expect(data[offset:] == tail, "container")
    return members


# ---------------------------------------------------------------- manifest and signature (parts 3, 4)


def read_manifest(data: bytes) -> Mapping[str, Any]:
    """Return the manifest, or refuse it as damaged or as made by a newer program."""
    _expect(len(data) <= MAX_MANIFEST, "manifest")
    manifest = _parsed(data, "manifest")
    is_version = _integer(1)
    _expect(isinstance(manifest, dict), "manifest")
    _expect(is_version(manifest.get("format")) and is_version(manifest.get("suite")), "manifest")
    _expect(manifest["format"] == 1 and manifest["suite"] == 1, NEWER, NEWER)
    _expect(_is_manifest(manifest), "manifest")
    _expect_keys_belong_together(manifest)
    numbers = [feed["feed"] for feed in manifest["feeds"]]
    _expect(numbers == sorted(set(numbers)), "manifest")
    return dict(manifest)


def _expect_keys_belong_together(manifest: Mapping[str, Any]) -> None:
    root, signer = manifest["root"], manifest["signer"]
    key = _unbase64url(signer["key"])
    _expect(sha256(_unbase64url(root["key"])).hexdigest() == root["fingerprint"], "manifest")
    _expect(_base64url(_key_id(key)) == signer["key_id"], "manifest")
    _expect(base64.b64encode(b"Ed" + _key_id(key) + key).decode() == signer["minisign_key"], "manifest")


def _from_base64(text: str) -> bytes:
    """Decode padded standard base64 that is written in its one canonical way."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        data = b""
    _expect(data and base64.b64encode(data).decode() == text, "signature")
    return data


def check_signature(signature_file: bytes, manifest_bytes: bytes, manifest: Mapping[str, Any]) -> None:
    """Refuse a minisign file that is not exactly the one of this manifest (part 4)."""
    _expect(signature_file.isascii(), "signature")
    lines = signature_file.decode("ascii").split("\n")
    comment = "ejournal/class-archive/1 school={} class={} number={} sha256={}".format(
        manifest["school"], manifest["class"], manifest["number"], sha256(manifest_bytes).hexdigest()
    )
    _expect(len(lines) == 5 and lines[4] == "", "signature")  # noqa: PLR2004 (five parts, part 4)
    _expect(lines[0] == "untrusted comment: signature of an ejournal-desktop file", "signature")
    _expect(lines[2] == "trusted comment: " + comment, "signature")
    first, overall = _from_base64(lines[1]), _from_base64(lines[3])
    key = _unbase64url(manifest["signer"]["key"])
    _expect(first[:10] == b"ED" + _key_id(key), "signature")
    _expect(is_signed(key, first[10:], blake2b(manifest_bytes).digest()), "signature")
    _expect(is_signed(key, overall, first[10:] + comment.encode()), "signature")


# ---------------------------------------------------------------- certificates (part 5)


class Authority:
    """Certificates and the root key by which they are judged."""

    def __init__(self, certificates: Sequence[Mapping[str, Any]], manifest: Mapping[str, Any]) -> None:
        self._root = _unbase64url(manifest["root"]["key"])
        self._root_id = _base64url(_key_id(self._root))
        self._school = manifest["school"]
        self._by_key_id: dict[str, list[Mapping[str, Any]]] = {}
        self._judged: dict[int, bool] = {}
        for certificate in certificates:
            key_id = _base64url(_key_id(_unbase64url(certificate["key"])))
            self._by_key_id.setdefault(key_id, []).append(certificate)

    def trusted(self, key_id: str) -> Iterator[Mapping[str, Any]]:
        """Yield the trusted certificates of a key."""
        for certificate in self._by_key_id.get(key_id, ()):
            if id(certificate) not in self._judged:
                self._judged[id(certificate)] = self._is_trusted(certificate)
            if self._judged[id(certificate)]:
                yield certificate

    def _is_trusted(self, certificate: Mapping[str, Any]) -> bool:
        return self._is_by_root(certificate) or any(
            "journal_administrator" in issuer["roles"]
            and (issuer["valid_until"] is None or certificate["valid_from"] <= issuer["valid_until"])
            and self._is_by_root(issuer)
            and _is_issued(certificate, _unbase64url(issuer["key"]))
            for issuer in self._by_key_id.get(certificate["issuer"], ())
            if certificate["school"] == self._school
        )

    def _is_by_root(self, certificate: Mapping[str, Any]) -> bool:
        is_ours = certificate["school"] == self._school and certificate["issuer"] == self._root_id
        return is_ours and _is_issued(certificate, self._root)


def _holds(certificate: Mapping[str, Any], first: str, last: str) -> bool:
    """Tell whether a certificate may hold at a moment that is some day between these two, by time zone."""
    until = certificate["valid_until"]
    return bool(certificate["valid_from"] <= last and (until is None or first <= until))


def _is_issued(certificate: Mapping[str, Any], key: bytes) -> bool:
    signed = {name: value for name, value in certificate.items() if name != "signature"}
    return _is_labelled(key, certificate["signature"], "ejournal/certificate/1", _written(signed))


def check_signer(manifest: Mapping[str, Any]) -> None:
    """Refuse a signer without a trusted certificate for archives (level 1)."""
    certificates = manifest["signer"]["certificates"]
    _expect(all(_is_certificate(certificate) for certificate in certificates), "certificate")
    is_certified = any(
        certificate["key"] == manifest["signer"]["key"]
        and {"archive_officer", "journal_administrator"} & set(certificate["roles"])
        and _holds(certificate, manifest["time"][:10], manifest["time"][:10])
        for certificate in Authority(certificates, manifest).trusted(manifest["signer"]["key_id"])
    )
    _expect(is_certified, "signer", FOREIGN)


# ---------------------------------------------------------------- the payload (part 6)

REQUIRED = {"SHA256SUMS", "index.html", "state-digest", "authority.jsonl", "FORMAT.md", "verify.py"}
FOLDERS = ("csv", "data", "log", "checkpoints")
_is_member_name = _pattern(r"((csv|data|log|checkpoints)/)?[A-Za-z0-9_-]+(\.[a-z0-9]+)?")
_is_kept_name = _pattern(r"(?!(data|log)/).*|data/[a-z0-9_]+\.jsonl|log/[1-9][0-9]*\.jsonl")
UNREADABLE = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OSError, zlib.error, struct.error,
)  # fmt: skip


def _expect_allowed(names: Sequence[str]) -> None:
    _expect(len(names) <= MAX_MEMBERS, "payload_limits")
    _expect(len(set(names)) == len(names), "members")
    _expect(all(_is_member_name(name) and _is_kept_name(name) for name in names), "members")
    _expect(set(names) >= REQUIRED, "members")


def _expect_small_directory(data: bytes) -> None:
    """Refuse a directory that zipfile would have to read in full before anybody can count it."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    _expect(end >= 0 and len(data) - end >= 22, "payload_zip")  # noqa: PLR2004 (size of the end record)
    _expect(data[max(0, end - 20) : end][:4] != b"PK\x06\x07", "payload_zip")
    count, size = struct.unpack_from("<HI", data, end + 10)
    _expect(count <= MAX_MEMBERS and size <= MAX_DIRECTORY, "payload_limits")


def zipped_members(data: bytes) -> Members:
    """Return the members of the payload; nothing is unpacked to the disk."""
    _expect_small_directory(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as payload:
            entries = payload.infolist()
            _expect_allowed([entry.orig_filename for entry in entries])
            _expect(all(entry.compress_type == zipfile.ZIP_DEFLATED for entry in entries), "members")
            _expect(not any(entry.flag_bits & 1 for entry in entries), "members")
            _expect(all(stat.S_IFMT(entry.external_attr >> 16) in (0, stat.S_IFREG) for entry in entries), "members")
            _expect(sum(entry.file_size for entry in entries) <= MAX_UNPACKED, "payload_limits")
            return {entry.orig_filename: _whole(payload, entry) for entry in entries}
    except UNREADABLE as error:
        raise RefusedError(DAMAGED, "payload_zip") from error


def _whole(payload: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with payload.open(entry) as member:
        content = member.read(entry.file_size + 1)
    _expect(len(content) == entry.file_size, "payload_zip")
    return content


def _folder_files(folder: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield what lies in an unpacked payload, by member name; only the four known folders are entered."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name in FOLDERS and entry.is_dir(follow_symlinks=False):
                with os.scandir(entry.path) as inner:
                    yield from ((f"{entry.name}/{file.name}", file) for file in inner)
            else:
                yield entry.name, entry


def folder_members(folder: str) -> Members:
    """Return the members of an unpacked payload."""
    found: dict[str, bytes] = {}
    total = 0
    for name, entry in _folder_files(folder):
        _expect(len(found) < MAX_MEMBERS, "payload_limits")
        _expect(entry.is_file(follow_symlinks=False) and _is_member_name(name), "members")
        with open(entry.path, "rb") as file:  # noqa: PTH123 (one way to open for paths and entries)
            found[name] = file.read(MAX_UNPACKED + 1 - total)
        total += len(found[name])
        _expect(total <= MAX_UNPACKED, "payload_limits")
    _expect_allowed(list(found))
    return found


def check_members(members: Members) -> None:
    """Refuse members that are not as in SHA256SUMS, and a state-digest that is not that of data/ (level 2)."""
    sums = "".join(f"{sha256(members[name]).hexdigest()}  {name}\n" for name in sorted(members) if name != "SHA256SUMS")
    _expect(members["SHA256SUMS"] == sums.encode(), "checksums")
    digest = sha256()
    for table in sorted(name[5:-6] for name in members if name.startswith("data/")):
        digest.update(members[f"data/{table}.jsonl"])
    _expect(members["state-digest"] == digest.hexdigest().encode() + b"\n", "state_digest")


def _expect_checkpoint(members: Members, mark: Mapping[str, Any] | None) -> None:
    """Refuse a payload without the checkpoint that the manifest names (6.4)."""
    if mark is not None:
        text = members.get(f"checkpoints/{mark['number']}.txt", b"")
        _expect(sha256(text).hexdigest() == mark["hash"], "checkpoint")


class Table(NamedTuple):
    """One table of data/."""

    columns: Sequence[str]
    records: Sequence[Sequence[int | str | None]]


def _is_plain(value: Any) -> bool:
    return value is None or type(value) in (int, str)


def read_table(name: str, data: bytes) -> Table:
    """Return a table of data/, or refuse one that is not in its form (6.3)."""
    lines = list(_lines(data, "tables"))
    _expect(lines, "tables")
    head = _parsed(lines[0], "tables")
    _expect(_is_table_line(head) and name == f"data/{head['table']}.jsonl", "tables")
    records = [_parsed(line, "tables") for line in lines[1:]]
    width = len(head["columns"])
    _expect(all(isinstance(row, list) and len(row) == width and all(map(_is_plain, row)) for row in records), "tables")
    _expect(lines[1:] == sorted(lines[1:]), "tables")
    return Table(head["columns"], records)


# ---------------------------------------------------------------- the log (part 7)

EPOCH = datetime(2020, 1, 1)  # noqa: DTZ001 (all reckoning here is in UTC)
TIME_ZONE_SPAN = timedelta(hours=14)
TIME_ZONES_BEHIND = timedelta(hours=-12)


class Entry(NamedTuple):
    """What the partial replay needs of a checked entry; ``changes`` is None when the content was erased."""

    hlc: int
    feed: int
    sequence: int
    changes: Sequence[Any] | None
    account: int = 0


class Feed(NamedTuple):
    """A checked feed and the hash of its last entry."""

    number: int
    entries: Sequence[Entry]
    head: str


def read_authority(members: Members, manifest: Mapping[str, Any]) -> Authority:
    """Return the certificates by which the log is judged."""
    certificates = [_parsed(line, "authority") for line in _lines(members["authority.jsonl"], "authority")]
    _expect(all(_is_certificate(certificate) for certificate in certificates), "authority")
    return Authority(certificates, manifest)


def read_feed(name: str, data: bytes, authority: Authority | None) -> Feed:
    """Check one feed entry by entry (7.2); without an authority its signatures stay unchecked."""
    lines = _lines(data, "feed")
    head = _parsed(next(lines, b""), "feed")
    _expect(_is_feed_line(head) and name == f"log/{head['feed']}.jsonl", "feed")
    _expect(head["device"] == head["feed"] >> 30, "feed")
    entries: list[Entry] = []
    previous = b""
    for line in lines:
        row = _parsed(line, "feed")
        _expect(_is_entry_line(row), "feed")
        header_bytes = _utf8(row["header"])
        header = _parsed(header_bytes, "header")
        _expect(_is_header(header), "header")
        _expect_next(header, head["feed"], entries, previous)
        changes = _content(row, header["ph"])
        _expect(authority is None or _is_by_right(header, header_bytes, row["signature"], authority), "entry_signature")
        entries.append(Entry(header["hlc"], head["feed"], header["seq"], changes, header["by"]))
        previous = sha256(header_bytes + _unbase64url(row["signature"])).digest()
    _expect(len(entries) == head["entries"], "feed")
    return Feed(head["feed"], entries, previous.hex())


def _utf8(text: str) -> bytes:
    return text.encode()  # a lone surrogate cannot stand here: the line was canonical


def _expect_next(header: Mapping[str, Any], feed: int, before: Sequence[Entry], previous: bytes) -> None:
    _expect(header["feed"] == feed and header["seq"] == len(before) + 1, "chain")
    _expect(header["prev"] == _base64url(previous), "chain")
    _expect(not before or header["hlc"] > before[-1].hlc, "chain")


def _content(row: Mapping[str, Any], wanted: str) -> Sequence[Any] | None:
    """Return the changes of an entry, None when salt and payload were erased together."""
    if row["payload"] is None and row["salt"] is None:
        return None
    _expect(row["payload"] is not None and _bytes_of(16)(row["salt"]), "payload_entry")
    payload = _utf8(row["payload"])
    changes = _parsed(payload, "payload_entry")
    _expect(isinstance(changes, list), "payload_entry")
    _expect(_base64url(sha256(_unbase64url(row["salt"]) + payload).digest()) == wanted, "payload_entry")
    return list(changes)


def _is_by_right(header: Mapping[str, Any], header_bytes: bytes, signature: str, authority: Authority) -> bool:
    moment = EPOCH + timedelta(milliseconds=header["hlc"] >> 12)
    first, last = ((moment + span).date().isoformat() for span in (TIME_ZONES_BEHIND, TIME_ZONE_SPAN))
    return any(
        certificate["account"] == header["by"]
        and header["role"] in certificate["roles"]
        and _holds(certificate, first, last)
        and _is_labelled(_unbase64url(certificate["key"]), signature, "ejournal/entry/1", header_bytes)
        for certificate in authority.trusted(header["key"])
    )


def read_log(members: Members, authority: Authority | None) -> list[Feed]:
    """Check all feeds of the payload."""
    return [read_feed(name, members[name], authority) for name in sorted(members) if name.startswith("log/")]


def check_ends(feeds: Sequence[Feed], manifest: Mapping[str, Any]) -> None:
    """Refuse a log whose feeds do not end where the manifest says."""
    ends = [{"feed": feed.number, "head": feed.head, "sequence": len(feed.entries)} for feed in feeds if feed.entries]
    _expect(sorted(ends, key=lambda end: int(str(end["feed"]))) == manifest["feeds"], "feed_ends")


# ---------------------------------------------------------------- partial replay (towards level 4)

CODES = frozenset([
    "school", "regulation", "year", "period", "holiday", "bell", "subject", "staff", "workstation", "withdrawn",
    "account", "certificate", "role", "account_closed", "class", "homeroom", "student", "enrolled",
    "enrollment_ended", "enrollment_cancelled", "subgroup_member_cancelled", "subgroup", "subgroup_member",
    "subgroup_member_ended", "course", "course_teacher", "slot", "plan", "lessons", "lessons_withdrawn",
    "lesson_cancelled", "substitution", "topic", "homework", "lesson_kind", "lesson_completed", "mark", "attendance",
    "period_mark", "period_closed", "archive", "volume", "mark_comment", "lesson_moved", "lessons_joined",
    "lesson_remote", "safety_instruction", "late_entry_reason", "suggestion_rejected", "file_attached",
    "file_detached", "work_planned", "work_result", "curriculum", "plan_ready", "exemption", "correction_allowed",
    "period_due", "mark_reason", "guardian", "guardian_removed", "delivery", "student_card", "card_verified",
    "card_source", "work_withdrawn", "work_kept", "work_dropped", "absence_reason", "absence_reason_withdrawn",
    "week_checked", "leaving_reason", "list_confirmed", "consent", "message", "message_withdrawn", "letter",
    "letter_answered", "portfolio", "portfolio_removed", "notice", "notice_withdrawn", "note", "note_read",
    "note_withdrawn", "carrier", "carrier_given", "carrier_returned", "carrier_lost", "archive_confirmed",
    "archive_copy", "archive_accepted", "drill", "archive_recheck", "backup", "restore", "recovery_used",
    "recovery_replaced", "volume_stored", "volume_destroyed", "printout_checked", "printed", "report_kept",
    "control_act", "checkpoint", "control_page", "control_told", "control_act_withdrawn", "control_plan",
    "control_plan_removed", "paper_compared", "paper_comparison_withdrawn", "duty_ordered", "duty_order_withdrawn",
    "data_powers", "undertaking", "staff_moved", "staff_move_withdrawn", "access", "failed_tries",
    "workstation_admitted", "workstation_dismissed", "bundle_made", "bundle_taken", "document", "document_withdrawn",
    "document_exported", "notice_remark", "notice_remark_withdrawn", "proposal", "proposal_withdrawn", "year_part",
    "year_closed", "holiday_removed", "bell_withdrawn", "room", "lists_delivered", "initial_filling", "rule_proposed",
    "rule_proposal_dropped", "regulation_recalled",
])  # fmt: skip


class Fold(NamedTuple):
    """A change that sets one record: its table in data/ (6.3), key and value columns in the order of part 9."""

    table: str
    keys: Sequence[str]
    values: Sequence[str]


REPLAYED: Mapping[str, Fold] = {
    "mark": Fold("mark", ("lesson_id", "student_id", "place"), ("value",)),
    "attendance": Fold("attendance", ("lesson_id", "student_id"), ("status", "late_minutes")),
    "period_mark": Fold("period_mark", ("course_id", "period_id", "student_id"), ("value",)),
    "topic": Fold("lesson", ("lesson_id",), ("topic", "plan_hour")),
    "homework": Fold("lesson", ("lesson_id",), ("homework", "is_homework_none")),
    "lesson_kind": Fold("lesson", ("lesson_id",), ("work_kind", "second_kind")),
}


def _is_known_change(change: Any) -> bool:
    return isinstance(change, list) and bool(change) and isinstance(change[0], str) and change[0] in CODES


def _acts(feeds: Sequence[Feed]) -> list[tuple[Entry, Any]] | None:
    """Return entry and change in the order that decides, None when the log may not or cannot be replayed (7.3)."""
    entries = sorted((entry for feed in feeds for entry in feed.entries), key=lambda entry: entry[:3])
    acts: list[tuple[Entry, Any]] = []
    for entry in entries:
        if entry.changes is None or not all(map(_is_known_change, entry.changes)):
            return None
        acts.extend((entry, change) for change in entry.changes)
    return acts


# ---------------------------------------------------------------- values without sight of each other (7.4)

SHARED = frozenset(["mark", "attendance", "topic", "homework", "period_mark"])
DEVICE_BITS = 30
SETTLING = 3


class Value(NamedTuple):
    """A value of a place that no later author had in sight."""

    feed: int
    sequence: int
    clock: int
    account: int
    fields: tuple[Any, ...]

    @property
    def device(self) -> int:
        """The computer that wrote it."""
        return self.feed >> DEVICE_BITS

    @property
    def is_mark(self) -> bool:
        """Whether it is one field, as of a mark; such a value of an attendance is a mark beside it."""
        return len(self.fields) == 1


class Duties:
    """Who is what to a lesson or a course, as far as the log was read."""

    def __init__(self) -> None:
        self._staff: dict[int, int] = {}
        self._class_of: dict[int, int] = {}
        self._keepers: dict[int, dict[tuple[int, str], str | None]] = {}
        self._homeroom: dict[int, dict[str, int]] = {}
        self._lessons: dict[int, tuple[int, str]] = {}
        self._substitutes: dict[int, int | None] = {}
        self._last_days: dict[int, str] = {}

    def read(self, code: str, fields: Sequence[Any]) -> None:
        """Take in a change; fields are in the order of part 9."""
        if code == "account":
            self._staff[fields[0]] = fields[1]
        elif code == "course":
            self._class_of[fields[0]] = fields[1]
        elif code == "withdrawn" and fields[0] == "course":
            self._class_of.pop(fields[1], None)
        elif code == "course_teacher":
            self._keepers.setdefault(fields[0], {})[fields[1], fields[2]] = fields[3]
        elif code == "homeroom":
            self._homeroom.setdefault(fields[0], {})[fields[2]] = fields[1]
        elif code == "lessons":
            for day, bell in fields[1]:
                digest = sha256(f"lesson {fields[0]} {day} {bell}".encode()).digest()
                self._lessons.setdefault(int.from_bytes(digest[:7], "big") >> 3, (fields[0], day))
        elif code == "substitution":
            self._substitutes[fields[0]] = fields[1]
        elif code == "period":
            self._last_days[fields[0]] = fields[5]

    def weight(self, code: str, key: Sequence[int], account: int) -> int:
        """Return how much the word of an account weighs at a place."""
        course, day, substitute = self._place(code, key)
        staff = self._staff.get(account)
        if day is None or staff is None:
            return 0
        begun = {
            starts: one
            for starts, one in self._homeroom.get(self._class_of.get(course, 0), {}).items()
            if starts <= day
        }
        is_homeroom = bool(begun) and begun[max(begun)] == staff
        kept = self._keepers.get(course, {}).items()
        if is_homeroom and code == "attendance":
            return 4
        if any(keeper == staff and starts <= day <= (ends or day) for (keeper, starts), ends in kept):
            return SETTLING
        return 2 if substitute == staff else int(is_homeroom)

    def _place(self, code: str, key: Sequence[int]) -> tuple[int, str | None, int | None]:
        if code == "period_mark":
            return key[0], self._last_days.get(key[1]), None
        course, day = self._lessons.get(key[0], (0, None))
        return course, day, self._substitutes.get(key[0])


class SharedPlaces:
    """The places that several computers may write: what is shown there, and which of them contradict themselves."""

    def __init__(self) -> None:
        self.shown: dict[str, dict[tuple[Any, ...], tuple[Any, ...]]] = {code: {} for code in SHARED}
        self._duties = Duties()
        self._seen: dict[tuple[int, int], int] = {}
        self._values: dict[tuple[str, tuple[Any, ...]], dict[int, Value]] = {}
        self._mark_places: dict[tuple[Any, ...], set[tuple[Any, ...]]] = {}
        self._missed: dict[str, frozenset[str]] = {}
        self._is_shared = False

    @property
    def contradictions(self) -> int:
        """How many places hold different values."""
        return sum(_differ(values.values()) for values in self._values.values())

    def read(self, entry: Entry, change: Sequence[Any]) -> None:
        """Fold one change; one that is not of its form says nothing."""
        code, fields = change[0], list(change[1:])
        try:
            if code in SHARED:
                self._write(entry, code, fields)
            elif code == "workstation_admitted":
                self._is_shared = True
            elif code == "regulation":
                self._missed[fields[0]] = _missed_codes(fields[1])
            elif code == "regulation_recalled":
                self._missed.pop(fields[0], None)
            elif code == "bundle_taken":
                for feed, sequence in fields[2]:
                    self._seen[entry.feed >> DEVICE_BITS, feed] = sequence
            else:
                self._duties.read(code, fields)
        except (IndexError, TypeError, ValueError):
            return

    def _write(self, entry: Entry, code: str, fields: Sequence[Any]) -> None:
        width = len(REPLAYED[code].keys)
        row = [*fields, *[None] * len(REPLAYED[code].values)][: width + len(REPLAYED[code].values)]
        key, written = tuple(row[:width]), tuple(row[width:])
        if not self._is_shared:
            self.shown[code][key] = written
            return
        values = self._values.setdefault((code, key), {})
        own = values.get(entry.feed)
        if own is not None and own.sequence == entry.sequence and code == "attendance" and own.is_mark:
            del values[entry.feed]
        for value in self._replaced(entry, (code, key), values):
            del values[value.feed]
        values[entry.feed] = Value(entry.feed, entry.sequence, entry.hlc, entry.account, written)
        words = [value for value in values.values() if code != "attendance" or not value.is_mark]
        self.shown[code][key] = max(words, key=lambda value: self._standing(code, key, value)).fields
        if code == "mark":
            self._mark_places.setdefault(key[:2], set()).add(key)
        if code in ("mark", "attendance"):
            self._set_beside(entry, key[:2])

    def _set_beside(self, entry: Entry, cell: tuple[Any, ...]) -> None:
        """Let those marks stand among the values of the attendance that were written without sight of an absence."""
        said = self._values.get(("attendance", cell), {})
        words = [value for value in said.values() if not value.is_mark]
        missed = {code for codes in self._missed.values() for code in codes}
        absences = [value for value in words if value.fields[0] in missed]
        spoken, known = {value.feed for value in words}, {value.feed for value in said.values() if value.is_mark}
        wanted = {
            mark.feed: mark
            for mark in self._marks_in(cell)
            if mark.feed not in spoken and any(self._excludes(mark, one, entry, known) for one in absences)
        }
        for feed in known - wanted.keys():
            del said[feed]
        said.update(wanted)

    def _marks_in(self, cell: tuple[Any, ...]) -> Sequence[Value]:
        """Return the marks of a cell, of each feed the last one last; of one entry the first place counts."""
        places = self._mark_places.get(cell, set())
        found = [(value, key[2]) for key in places for value in self._values[("mark", key)].values()]
        found.sort(key=lambda one: (one[0].sequence, -one[1]))
        return [value for value, _ in found if any(value.fields)]

    def _excludes(self, mark: Value, absence: Value, entry: Entry, known: Container[int]) -> bool:
        """Tell whether a mark and an absence were written without sight of each other, now or before."""
        if mark.device == absence.device:
            return False
        at = entry.feed, entry.sequence
        is_new = (at == mark[:2] and not self._sees(entry, absence)) or (
            at == absence[:2] and not self._sees(entry, mark)
        )
        return is_new or mark.feed in known

    def _sees(self, entry: Entry, value: Value) -> bool:
        device = entry.feed >> DEVICE_BITS
        return value.device == device or value.sequence <= self._seen.get((device, value.feed), 0)

    def _replaced(
        self, entry: Entry, place: tuple[str, tuple[Any, ...]], values: Mapping[int, Value]
    ) -> Sequence[Value]:
        device = entry.feed >> DEVICE_BITS
        seen = [value for value in values.values() if self._sees(entry, value)]
        own = self._duties.weight(*place, entry.account)
        heaviest = max((self._duties.weight(*place, value.account) for value in seen), default=0)
        if not _differ(seen) or own >= SETTLING or own >= heaviest:
            return seen
        return [value for value in seen if value.device == device]

    def _standing(self, code: str, key: Sequence[int], value: Value) -> tuple[bool, int, int, int]:
        return any(value.fields), self._duties.weight(code, key, value.account), value.clock, value.feed


def _missed_codes(body: str) -> frozenset[str]:
    """Return the codes of attendance that count as a missed lesson by the text of a regulation."""
    try:
        codes = json.loads(body)["attendance"]["codes"]
        return frozenset(code["code"] for code in codes if code["counts_as_missed"])
    except (KeyError, TypeError, ValueError):
        return frozenset()


def _differ(values: Iterable[Value]) -> bool:
    return len({_written(value.fields) for value in values}) > 1


# ---------------------------------------------------------------- comparing the replay with data/


def _kept(rows: Iterable[Sequence[Any]], fold: Fold) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """Return the last values by key; null, the empty text, 0 and false all mean that nothing stands there."""
    width = len(fold.keys)
    state = {tuple(row[:width]): tuple(value or 0 for value in row[width:]) for row in rows}
    return {key: values for key, values in state.items() if any(values)}


def _logged_rows(acts: Sequence[tuple[Entry, Any]], code: str, fold: Fold) -> Iterator[Sequence[Any]]:
    """Yield the changes of one code as rows; fields missing at the end are null (7.3)."""
    width = len(fold.keys) + len(fold.values)
    for _, change in acts:
        row = (change[1:] + [None] * width)[:width]
        if change[0] == code:
            yield row


def _stored_rows(table: Table, fold: Fold) -> Iterator[Sequence[Any]]:
    places = [table.columns.index(column) for column in (*fold.keys, *fold.values)]
    return ([record[place] for place in places] for record in table.records)


def _are_plain(row: Sequence[Any]) -> bool:
    return all(isinstance(value, bool) or _is_plain(value) for value in row)


def replay_differences(feeds: Sequence[Feed], tables: Mapping[str, Table]) -> dict[str, int | None]:
    """Count where log and data/ disagree, by code of change; None where they could not be compared.

    It informs and never decides: which entry counts when a right was missing is a rule of the program (level 4).
    """
    acts = _acts(feeds)
    shared = shared_places(feeds)
    differences: dict[str, int | None] = {}
    for code, fold in REPLAYED.items():
        table = tables.get(fold.table)
        if acts is None or table is None or not {*fold.keys, *fold.values} <= set(table.columns):
            differences[code] = None
            continue
        rows = _logged_rows(acts, code, fold)
        shown: Iterable[Sequence[Any]] = ([*key, *values] for key, values in shared.shown.get(code, {}).items())
        logged = _kept(filter(_are_plain, shown if code in SHARED else rows), fold)
        stored = _kept(_stored_rows(table, fold), fold)
        differences[code] = sum(logged.get(key) != stored.get(key) for key in logged.keys() | stored.keys())
    return differences


def shared_places(feeds: Sequence[Feed]) -> SharedPlaces:
    """Fold the places that several computers may write."""
    places = SharedPlaces()
    for entry, change in _acts(feeds) or ():
        places.read(entry, change)
    return places


# ---------------------------------------------------------------- verdict (part 8)


class Request(NamedTuple):
    """What is known besides the archive; ``open_payload`` turns payload.age into members, None without a key."""

    root: str | None = None
    minisign_key: str | None = None
    open_payload: Callable[[memoryview], Members] | None = None


class Verdict(NamedTuple):
    """The answer of part 8.1 and what explains it."""

    word: str
    is_training: bool
    level: int
    reason: str | None = None
    notes: Sequence[Pair] = ()
    facts: Mapping[str, Any] = {}


class _Examination:
    """One walk through the checks of part 8, remembering how far it came."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.level = -1
        self.is_training = False
        self.notes: list[Pair] = []
        self.facts: dict[str, Any] = {}

    def examine(self, data: memoryview) -> None:
        """Check everything in the order that decides the word."""
        _expect(len(data) <= MAX_ARCHIVE, TOO_LARGE, TOO_LARGE)
        _expect(_is_recognised(data), NOT_AN_ARCHIVE, NOT_AN_ARCHIVE)
        self.is_training = TRAINING_LINE in bytes(data[:TRAINING_WITHIN])
        read_me, manifest_member, signature, payload = outer_members(data)
        manifest = read_manifest(bytes(manifest_member))
        _expect(sha256(read_me).hexdigest() == READ_ME_HASHES[manifest["is_training"]], "read_me")
        is_signed_payload = sha256(payload).hexdigest() == manifest["payload"]["sha256"]
        _expect(len(payload) == manifest["payload"]["length"] and is_signed_payload, "payload_hash")
        check_signature(bytes(signature), bytes(manifest_member), manifest)
        self._pass_level_0(manifest)
        self._check_origin(manifest)
        if self.request.open_payload:
            self._check_payload(self.request.open_payload(payload), manifest)

    def _pass_level_0(self, manifest: Mapping[str, Any]) -> None:
        self.level, self.is_training = 0, manifest["is_training"]
        for name in ("class", "number", "week", "school", "school_code", "school_year", "time"):
            self.facts[name] = manifest[name]
        self.facts["root_fingerprint"] = manifest["root"]["fingerprint"]

    def _check_origin(self, manifest: Mapping[str, Any]) -> None:
        fingerprint = manifest["root"]["fingerprint"]
        _expect(self.request.root in (None, fingerprint), "root", FOREIGN)
        _expect(self.request.minisign_key in (None, manifest["signer"]["minisign_key"]), "public_key", FOREIGN)
        check_signer(manifest)
        if self.request.root is None:
            self.note(
                f"сравните отпечаток корневого ключа с бумагой: {fingerprint}",
                f"compare the root fingerprint with paper: {fingerprint}",
            )
        else:
            self.level = 1

    def _check_payload(self, members: Members, manifest: Mapping[str, Any]) -> None:
        _expect(sha256(members["SHA256SUMS"]).hexdigest() == manifest["payload"]["sums"], "sums")
        _expect_checkpoint(members, manifest["checkpoint"])
        tables = _checked_tables(members)
        self._pass(2)
        feeds = read_log(members, read_authority(members, manifest))
        check_ends(feeds, manifest)
        self._pass(3)
        self._tell_of_content(feeds, tables)
        self._tell_of_counts(feeds, tables, manifest["counts"])

    def examine_payload_alone(self, members: Members) -> None:
        """Check what can be checked of an unpacked payload without the archive file."""
        tables = _checked_tables(members)
        feeds = read_log(members, None)
        self._tell_of_content(feeds, tables)
        flags = [change[4] for _, change in _acts(feeds) or () if change[0] == "school" and len(change) > 4]  # noqa: PLR2004 (part 9)
        self.is_training = bool(flags and flags[-1] is True)
        self.note(
            "подписи не проверены: для них нужен файл архива",
            "signatures are not checked: they need the archive file",
        )

    def _pass(self, level: int) -> None:
        self.facts["payload_level"] = level
        if self.request.root is not None:
            self.level = level

    def _tell_of_content(self, feeds: Sequence[Feed], tables: Mapping[str, Table]) -> None:
        entries = [entry for feed in feeds for entry in feed.entries]
        erased = sum(entry.changes is None for entry in entries)
        self.facts.update(log_entries=len(entries), erased_entries=erased, tables=len(tables))
        self.facts["replay_differences"] = differences = replay_differences(feeds, tables)
        self.note(
            f"записей {len(entries)}, из них стёрто по закону {erased}; таблиц {len(tables)}",
            f"entries {len(entries)}, of them erased by law {erased}; tables {len(tables)}",
        )
        self.facts["contradictions"] = contradictions = shared_places(feeds).contradictions
        if contradictions:
            self.note(
                f"мест, где на разных компьютерах записано разное: {contradictions}",
                f"places where different computers wrote different values: {contradictions}",
            )
        for code, count in differences.items():
            russian = "не сравнивалось" if count is None else f"расхождений {count}"
            english = "not compared" if count is None else f"differences {count}"
            self.note(f"журнал записей и data/, {code}: {russian}", f"log and data/, {code}: {english}")

    def _tell_of_counts(self, feeds: Sequence[Feed], tables: Mapping[str, Table], counts: Mapping[str, int]) -> None:
        found = {name: len(table.records) for name, table in tables.items()}
        found["log_entries"] = sum(len(feed.entries) for feed in feeds)
        self.facts["counts_agree"] = found == counts
        if found != counts:
            self.note("числа записей в описи не те, что в архиве", "the counts of the manifest are not those found")

    def note(self, russian: str, english: str) -> None:
        """Add a line of explanation."""
        self.notes.append((russian, english))

    def verdict(self, word: str, reason: str | None = None) -> Verdict:
        """Return the answer as far as the walk came."""
        if word in WITHOUT_LEVEL:
            return Verdict(word, is_training=False, level=-1, reason=reason)
        return Verdict(word, self.is_training, self.level, reason, self.notes, self.facts)


def _checked_tables(members: Members) -> dict[str, Table]:
    check_members(members)
    return {name[5:-6]: read_table(name, members[name]) for name in sorted(members) if name.startswith("data/")}


def verdict_of(data: bytes, request: Request) -> Verdict:
    """Return the verdict on the bytes of an archive."""
    examination = _Examination(request)
    try:
        examination.examine(memoryview(data))
    except RefusedError as refusal:
        return examination.verdict(refusal.word, refusal.reason)
    return examination.verdict(GENUINE)


def verdict_of_payload(read: Callable[[], Members]) -> Verdict:
    """Return what can be said of a payload without its archive."""
    examination = _Examination(Request())
    try:
        examination.examine_payload_alone(read())
    except RefusedError as refusal:
        return examination.verdict(refusal.word, refusal.reason)
    return examination.verdict(PAYLOAD_INTACT)


# ---------------------------------------------------------------- opening payload.age with the program age

BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
IDENTITY_PREFIX = "age-secret-key-"
IDENTITY_LENGTH = 74
FOR_OTHERS = re.compile(rb"match\w* any of the recipients")


def _bech32_remainder(values: Sequence[int]) -> int:
    """Return the checksum of BIP 173; 1 for a text without a slip."""
    remainder = 1
    for value in values:
        top, remainder = remainder >> 25, (remainder & 0x1FFFFFF) << 5 ^ value
        for bit, factor in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            remainder ^= factor if top >> bit & 1 else 0
    return remainder


def _is_identity(line: str) -> bool:
    text = line.lower()
    start = len(IDENTITY_PREFIX) + 1
    is_formed = line == line.upper() and text.startswith(IDENTITY_PREFIX + "1") and len(text) == IDENTITY_LENGTH
    if not is_formed or not set(text[start:]) <= set(BECH32):
        return False
    prefix = [ord(letter) >> 5 for letter in IDENTITY_PREFIX] + [0] + [ord(letter) & 31 for letter in IDENTITY_PREFIX]
    return _bech32_remainder(prefix + [BECH32.index(letter) for letter in text[start:]]) == 1


def _expect_identity(path: str) -> None:
    text = _read(path, 65_536).decode("utf-8", "replace")
    lines = [line.strip() for line in text.splitlines()]
    keys = [line for line in lines if line and not line.startswith("#")]
    if not keys or not all(_is_identity(line) for line in keys):
        raise WrongUseError(path)


def _decrypted(sealed: memoryview, identity: str) -> bytes:
    """Return what age makes of payload.age; through pipes, never through a file."""
    age = shutil.which(AGE)
    if age is None:
        raise WrongUseError(AGE)
    done = subprocess.run(  # noqa: S603 (a fixed program; the path of the key file is absolute)
        [age, "--decrypt", "--identity", os.path.abspath(identity)],  # noqa: PTH100 (paths are texts here)
        input=sealed,
        capture_output=True,
        timeout=AGE_SECONDS,
        check=False,
    )
    if done.returncode and FOR_OTHERS.search(done.stderr):
        raise RefusedError(NOT_FOR_THIS_KEY, NOT_FOR_THIS_KEY)
    _expect(done.returncode == 0, "decrypt")
    return done.stdout


# ---------------------------------------------------------------- command line


def _read(path: str, limit: int) -> bytes:
    """Return at most one byte more than the limit."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 (one way to open everywhere)
            return file.read(limit + 1)
    except OSError as error:
        raise WrongUseError(path) from error


def _given_members(path: str) -> Members:
    if os.path.isdir(path):  # noqa: PTH112 (paths are texts here)
        try:
            return folder_members(path)
        except OSError as error:
            raise WrongUseError(path) from error
    data = _read(path, MAX_ARCHIVE)
    _expect(len(data) <= MAX_ARCHIVE, "payload_limits")
    return zipped_members(data)


def _minisign_key(path: str) -> str:
    """Return the key of a minisign public key file: the last line that is not a comment."""
    text = _read(path, 4_096).decode("utf-8", "replace")
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("untrusted comment:")]
    if len(lines) != 1 or not re.fullmatch(r"RW[A-Za-z0-9+/]{54}", lines[0]):
        raise WrongUseError(path)
    return lines[0]


def _fingerprint(text: str) -> str:
    """Accept a fingerprint as it stands on paper, in groups and in any case."""
    digits = re.sub(r"[\s:-]", "", text).lower()
    if not _is_hash(digits):
        raise argparse.ArgumentTypeError(text)
    return digits


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongUseError(message)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="verify.py", allow_abbrev=False, description="Проверка архива классного журнала / check a journal archive"
    )
    parser.add_argument("archive", nargs="?", metavar=ARCHIVE)
    parser.add_argument("--root", "--root-fingerprint", type=_fingerprint, metavar="FINGERPRINT")
    parser.add_argument("--public-key", metavar="FILE", help="minisign public key of the signer")
    parser.add_argument("--json", action="store_true", dest="is_json", help="one JSON object instead of lines")
    content = parser.add_mutually_exclusive_group()
    content.add_argument("--identity", "--recovery-identity", metavar="KEY.txt", help="age identity; needs age")
    content.add_argument("--payload", metavar="PAYLOAD", help="decrypted payload.zip, or the folder it was unpacked to")
    return parser


def _request(arguments: argparse.Namespace) -> Request:
    open_payload: Callable[[memoryview], Members] | None = None
    if arguments.identity is not None:
        _expect_identity(arguments.identity)
        open_payload = lambda sealed: zipped_members(_decrypted(sealed, arguments.identity))  # noqa: E731 (one of two)
    elif arguments.payload is not None:
        open_payload = lambda _sealed: _given_members(arguments.payload)  # noqa: E731 (the other)
    key = None if arguments.public_key is None else _minisign_key(arguments.public_key)
    return Request(arguments.root, key, open_payload)


def _answer(arguments: argparse.Namespace) -> Verdict:
    if arguments.archive is not None:
        request = _request(arguments)
        return verdict_of(_read(arguments.archive, MAX_ARCHIVE), request)
    if arguments.payload is None or arguments.root is not None or arguments.public_key is not None:
        raise WrongUseError(ARCHIVE)
    return verdict_of_payload(lambda: _given_members(arguments.payload))


def _first_line(verdict: Verdict) -> str:
    return f"{verdict.word} {'training' if verdict.is_training else 'real'} {verdict.level}"


def _explanation(verdict: Verdict) -> Iterator[Pair]:
    yield TEXTS[verdict.word]
    if verdict.is_training:
        yield "УЧЕБНЫЙ архив, не документ", "TRAINING archive, not a document"
    if verdict.reason is not None and verdict.reason != verdict.word:
        yield TEXTS[verdict.reason]
    if "class" in verdict.facts:
        values = [verdict.facts[name] for name in ("class", "number", "week", "school_code")]
        yield (
            "класс {}, архив № {}, неделя {}, школа {}".format(*values),
            "class {}, archive no. {}, week {}, school {}".format(*values),
        )
    yield from verdict.notes


def _report(verdict: Verdict, *, is_json: bool) -> str:
    """Return what to print; only values of a fixed form reach the terminal."""
    if is_json:
        values = {
            **verdict._asdict(),
            "exit_code": EXIT_CODES[verdict.word],
            "notes": [pair[1] for pair in verdict.notes],
        }
        return json.dumps(values, sort_keys=True) + "\n"
    lines = [f"{russian} | {english}" for russian, english in _explanation(verdict)]
    return "\n".join([_first_line(verdict), *lines]) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Check what the command line names, print the verdict and return the exit code of part 8.1."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        options = _parser().parse_args(arguments)
        verdict = _answer(options)
    except (WrongUseError, subprocess.TimeoutExpired) as error:
        sys.stderr.write(f"неверный вызов | wrong use: {error}\n{_parser().format_usage()}")
        return WRONG_USE
    sys.stdout.write(_report(verdict, is_json=options.is_json))
    return EXIT_CODES[verdict.word]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
