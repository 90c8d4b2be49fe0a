"""The words of the screens: collect them from the code, check them, compile them, take over a translator's list.

scripts/translations.py update            collect new words into translations/*.ts
scripts/translations.py check             name what is missing or does not fit; the exit code says whether anything
scripts/translations.py release           compile the languages to translations/*.qm
scripts/translations.py merge ru LIST…    take over lists: context, source, translation, separated by tabs;
                                          plural forms separated by « | »
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from shutil import copy
from typing import TYPE_CHECKING, Final

from defusedxml import ElementTree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

ROOT: Final = Path(__file__).parents[1]
FOLDER: Final = ROOT / "translations"
LANGUAGES: Final = ("ru", "ky", "en")
PLURALS_ONLY: Final = ("en",)  # the code speaks English already; only its plural forms need words
PLACEHOLDER: Final = re.compile(r"\{[a-z_]*\}|%n")
FORM: Final = " | "
MARKER: Final = "QT_TRANSLATE_NOOP+=translatable"


def path_of(language: str, folder: Path = FOLDER) -> Path:
    """Return the file with the words of a language."""
    return folder / f"ejournal_{language}.ts"


def tool(name: str) -> str:
    """Return a Qt tool of the environment that runs this script."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def update(folder: Path = FOLDER) -> None:
    """Collect the words of the code; what is gone from it goes from the files, translations are kept."""
    sources = [str(path) for path in sorted((ROOT / "src").rglob("*.py"))]
    for language in LANGUAGES:
        options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-tr-function-alias", MARKER]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options += ["-source-language", "en", "-target-language", language]
        options += ["-pluralonly"] if language in PLURALS_ONLY else []
        command = [tool("lupdate"), *options, *sources, "-ts", str(path_of(language, folder))]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def release(folder: Path = FOLDER) -> None:
    """Compile the languages that changed."""
    for language in LANGUAGES:
        words, compiled = path_of(language, folder), path_of(language, folder).with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < words.stat().st_mtime:
            subprocess.run([tool("lrelease"), "-silent", str(words), "-qm", str(compiled)], check=True)


def merge(language: str, lists: list[Path]) -> None:
    """Write the translations of the lists into the file of a language."""
    known = {tuple(line[:2]): line[2] for path in lists for line in _rows(path)}
    root = _root(path_of(language))
    for context, message in _messages(root):
        words = known.get((context, message.findtext("source", "")))
        if words is not None:
            _translate(message, words.split(FORM))
    _write(root, path_of(language))
    update()  # the tool writes the file in its own form again


def problems() -> list[str]:
    """Return what is missing or does not fit, one line each."""
    found = _stale()
    for language in LANGUAGES:
        for context, message in _messages(_root(path_of(language))):
            found += [f"{language} {context}: {words}" for words in _faults(message)]
            if not re.fullmatch(r"[A-Za-z]+", context):
                found.append(f"{language} {context}: the extraction tool took no class or context name from the code")
    return found


def _faults(message: Element) -> Iterator[str]:
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        yield f"not translated: {source}"
        return
    for words in _forms(translation):
        if not words.strip():
            yield f"empty: {source}"
        elif Counter(PLACEHOLDER.findall(words)) != Counter(PLACEHOLDER.findall(source)):
            yield f"other placeholders: {source}"
        elif _ending(words) != _ending(source):
            yield f"other ending: {source}"


def _ending(words: str) -> str:
    """Return the punctuation a text ends with, where forgetting it would show; the dot of one word is its own."""
    endings = {":", "…", "?", "."} if " " in words else {":", "…", "?"}
    return words[-1] if words[-1:] in endings else ""


def _stale() -> list[str]:
    """Tell which files would change if the words were collected now."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            copy(path_of(language), fresh)
        update(fresh)
        changed = [
            language
            for language in LANGUAGES
            if path_of(language).read_bytes() != path_of(language, fresh).read_bytes()
        ]
    return [f"{language}: the code has other words now; run scripts/translations.py update" for language in changed]


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def _messages(root: Element) -> Iterator[tuple[str, Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _forms(translation: Element) -> list[str]:
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def _translate(message: Element, words: list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        return
    translation.attrib.pop("type", None)
    forms = list(translation.iter("numerusform"))
    if forms:
        for form, text in zip(forms, words, strict=True):
            form.text = text
    else:
        translation.text = FORM.join(words)


def _root(path: Path) -> Element:
    return ElementTree.fromstring(path.read_bytes())


def _write(root: Element, path: Path) -> None:
    with path.open("wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        file.write(ElementTree.tostring(root, encoding="utf-8"))


def main(arguments: list[str]) -> int:
    """Do what the first argument says."""
    match arguments:
        case ["update"]:
            update()
        case ["release"]:
            release()
        case ["merge", language, *lists]:
            merge(language, [Path(name) for name in lists])
        case ["check"]:
            found = problems()
            print("\n".join(found))
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
