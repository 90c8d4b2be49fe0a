"""A stranger with the stick, the sheet and Debian's tools follows READ-ME.txt to the letter (security.md D-50)."""

from __future__ import annotations

import re
import shlex
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.sync.payload import shipped_text
from support.archive_school import archive_content, built

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.sync.archive_writer import BuiltArchive
    from support.archive_school import SchoolKeys

RULER = "-" * 76
COMMAND = re.compile(r"^ {7}((?:minisign|sha256sum|age) .*)$", re.MULTILINE)
PLACES = {"ru": "КЛЮЧ", "en": "KEY"}
UNPACKING = {"ru": "Распакуйте", "en": "Unpack"}


class Shell:
    """A command line in the folder where the archive was unpacked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said: list[str] = []

    def run(self, line: str) -> str:
        command = shlex.split(line)
        ended = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=True)
        self.said.append(ended.stdout)
        return ended.stdout

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8-sig")


@pytest.fixture(scope="module")
def archive(keys: SchoolKeys) -> BuiltArchive:
    """An archive as the program writes it, with the real checker inside."""
    content = archive_content(keys)
    payload = replace(content.payload, checker=shipped_text("verify.py"))
    return built(replace(content, payload=payload), keys)


@pytest.mark.requirement("S1-9a", "S0-5.4")
@pytest.mark.parametrize("language", ["ru", "en"])
def test_its_commands_open_and_verify_the_archive(
    archive: BuiltArchive, keys: SchoolKeys, tmp_path: Path, language: str
) -> None:
    shell = Shell(tmp_path)
    (tmp_path / "stick.zip").write_bytes(archive.data)
    shell.run("unzip -q stick.zip")  # step 1
    text = shell.text("READ-ME.txt").split(RULER)[language == "en"]
    signature, digest, opening, sums = COMMAND.findall(text)

    # Step 2: the key is what stands after the name, the fingerprint is compared with paper.
    manifest = shell.text("manifest.json")
    (key,) = re.findall(r'"minisign_key":"(RW[^"]+)"', manifest)
    assert "verified" in shell.run(signature.replace(PLACES[language], key))
    assert re.findall(r'"fingerprint":"([^"]+)"', manifest) == [archive.manifest.root_fingerprint]
    # Step 3: the number in "payload" is the one that is shown.
    (promised,) = re.findall(r'"payload":\{[^}]*"sha256":"([0-9a-f]{64})"', manifest)
    assert shell.run(digest).startswith(f"{promised} ")
    # Step 4: the line of the sheet goes into key.txt.
    (tmp_path / "key.txt").write_text(f"{keys.officer.identity}\n", encoding="ascii")
    shell.run(opening)
    # Step 5: unpack, check, read.
    assert f"{UNPACKING[language]} payload.zip" in text
    shell.run("unzip -q payload.zip")
    assert "FAILED" not in shell.run(sums)
    for name in ("index.html", "csv", "data", "log", "FORMAT.md", "verify.py"):
        assert name in text
        assert (tmp_path / name).exists()
    HTMLParser().feed(shell.text("index.html"))
    verdict = shell.run(f"python3 verify.py stick.zip --root {archive.manifest.root_fingerprint} --identity key.txt")
    assert verdict.splitlines()[0] == "genuine_freshness_unknown real 3"


@pytest.mark.requirement("S0-5.4")
def test_following_it_fails_on_an_archive_that_was_changed(keys: SchoolKeys, tmp_path: Path) -> None:
    """The control: a byte of the manifest or of the payload stops the stranger at the step that says so."""
    made = built(archive_content(keys), keys)
    for member, line in (("manifest.json", 0), ("payload.age", 2)):
        folder = tmp_path / member
        folder.mkdir()
        shell = Shell(folder)
        (folder / "stick.zip").write_bytes(made.data)
        shell.run("unzip -q stick.zip")
        data = (folder / member).read_bytes()
        (folder / member).write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])
        commands = COMMAND.findall(shell.text("READ-ME.txt").split(RULER)[1])
        (folder / "key.txt").write_text(f"{keys.officer.identity}\n", encoding="ascii")
        (key,) = re.findall(r'"minisign_key":"(RW[^"]+)"', shell.text("manifest.json"))
        with pytest.raises(subprocess.CalledProcessError):
            shell.run(commands[line].replace("KEY", key, 1) if line == 0 else commands[line])
