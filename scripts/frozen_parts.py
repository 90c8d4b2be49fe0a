"""What a frozen build holds: the files the program looks for, and what of Qt and of the building system stays outside.

Used by ``packaging/ejournal-desktop.spec``. PyInstaller takes every plugin of Qt that it finds, and every library such
a plugin needs; most of that is for programs of another kind.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROOT: Final = Path(__file__).parents[1]
PACKAGE: Final = "ejournal_desktop"
LANGUAGES: Final = ("ru", "ky", "en")

HIDDEN_IMPORTS: Final = ("alembic.op", "alembic.context", "logging.config")
"""Modules that are named at run time only: the revisions are files, which nobody reads when the program is built."""

HIDDEN_PACKAGES: Final = ("reportlab.graphics.barcode",)
"""Packages that import their modules by name."""

DATA_PACKAGES: Final = ("petrovich",)
"""Libraries that read files of their own: the endings of Russian names."""

EXCLUDED: Final = (
    *("tkinter", "test", "unittest", "pydoc", "doctest", "lib2to3", "ensurepip", "curses", "readline", "sqlite3"),
    *("ssl", "_ssl", "setuptools", "pip", "pkg_resources", "_distutils_hack", "pytest", "hypothesis"),
    *("psycopg", "psycopg_binary", "psycopg2", "numpy", "IPython", "pygments", "lxml.objectify", "lxml.html"),
    *("PIL._avif", "PIL._webp", "PIL._imagingtk", "PIL.ImageTk", "PIL.ImageQt"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtTest", "PySide6.scripts"),
)
"""Modules that libraries ask for and that nothing here uses: a program without a network needs no TLS either."""

QT_PLUGINS: Final[Mapping[str, Sequence[str]]] = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient",),
    "imageformats": ("qjpeg", "qico", "qsvg"),
    "iconengines": ("qsvgicon",),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmodernwindowsstyle",),
}
"""The plugins that stay, by their folder; the icons of a desktop's theme are SVG."""

QT_LANGUAGES: Final = ("ru", "en")
"""Qt has no Kyrgyz words of its own."""

SYSTEM_LIBRARIES: Final[Mapping[str, str]] = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    **dict.fromkeys(("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1"), "libc6"),
    **dict.fromkeys(("libutil.so.1", "libresolv.so.2"), "libc6"),
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libcups.so.2": "libcups2t64 | libcups2",
}
"""Libraries that are the system's own, with their Debian packages: every desktop has them, and they must fit its
drivers, fonts and printers. Everything else travels along."""

OPTIONAL_LIBRARIES: Final = frozenset({"libcups.so.2", "libwayland-client.so.0", "libwayland-cursor.so.0"})
"""Without these one plugin of Qt stays unloaded and the program runs."""

_PLUGIN: Final = re.compile(r"/plugins/(?P<group>[^/]+)/(?:lib)?(?P<name>[^/.]+)\.(?:so|dll)$")
_QT_STRANGER: Final = re.compile(r"/PySide6/(Qt6(Qml|Quick|VirtualKeyboard)\w*|opengl32sw)\.dll$")
_QT_WORDS: Final = re.compile(r"/translations/(?P<catalogue>[a-z_]+?)_(?P<language>[a-z]{2}(?:_[A-Z]{2})?)\.qm$")
_NEEDED: Final = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)
_ELF: Final = b"\x7fELF"
_SHARED: Final = re.compile(r"\.so(\.\d+)*$")


class Part(NamedTuple):
    """An entry of PyInstaller's lists: where it will stand, where it comes from, what kind of file it is."""

    target: str
    source: str
    kind: str


def data_files(root: Path = ROOT) -> list[tuple[str, str]]:
    """Return the files and folders that are no modules, each with the folder it goes to."""
    own = f"src/{PACKAGE}"
    texts = [path.relative_to(root) for path in sorted((root / own).rglob("*.md"))]
    pairs = [
        ("resources", "resources"),
        *((f"translations/ejournal_{language}.qm", "translations") for language in LANGUAGES),
        *((path.as_posix(), path.parent.relative_to("src").as_posix()) for path in texts),
        (f"{own}/sync/verify.py", f"{PACKAGE}/sync"),
        (f"{own}/storage/migrations/env.py", f"{PACKAGE}/storage/migrations"),
        *(
            (path.relative_to(root).as_posix(), f"{PACKAGE}/storage/migrations/versions")
            for path in sorted((root / own / "storage/migrations/versions").glob("revision_*.py"))
        ),
        ("LICENSE", "."),
        ("packaging/licences", "licences"),
    ]
    return [(str(root / source), target) for source, target in pairs]


def is_wanted(part: Part) -> bool:
    """Tell whether a file of Qt is one that this program uses; files of others always are."""
    target = "/" + part.target.replace("\\", "/")
    plugin, words = _PLUGIN.search(target), _QT_WORDS.search(target)
    if _QT_STRANGER.search(target) is not None:
        return False  # on Linux these go because nothing needs them
    if plugin is not None:
        return plugin["name"] in QT_PLUGINS.get(plugin["group"], ())
    if "/PySide6/" in target and words is not None:
        return words["catalogue"] == "qtbase" and words["language"] in QT_LANGUAGES
    return True


def without_strangers(parts: Iterable[Part]) -> list[Part]:
    """Return the parts without the files of Qt that are not used, and without libraries that nothing left needs."""
    wanted = [part for part in parts if is_wanted(part)]
    needed = _needed_by([part for part in wanted if not _is_library(part)], wanted)
    return [part for part in wanted if not _is_library(part) or _name(part.target) in needed]


def needed_libraries(file: Path) -> set[str]:
    """Return the names of the libraries that an ELF file asks for; none for other files."""
    if not is_elf(file):
        return set()
    shown = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True)
    return set(_NEEDED.findall(shown.stdout))


def is_elf(file: Path) -> bool:
    """Tell whether a file is a program or a library of Linux."""
    with file.open("rb") as stream:
        return stream.read(len(_ELF)) == _ELF


def _needed_by(parts: Sequence[Part], every: Sequence[Part]) -> set[str]:
    """Return the names of the libraries that travel along because these parts, or those libraries, need them."""
    libraries = {_name(part.target): Path(part.source) for part in every if _is_library(part) and part.kind == "BINARY"}
    needed = {name for name in libraries if name.startswith("libpython")}  # the program itself loads it by name
    waiting = [Path(part.source) for part in parts if part.kind in {"BINARY", "EXTENSION"}]
    waiting += [libraries[name] for name in needed]
    while waiting:
        for name in needed_libraries(waiting.pop()) - needed:
            if name in libraries and name not in SYSTEM_LIBRARIES:
                needed.add(name)
                waiting.append(libraries[name])
    return needed


def _is_library(part: Part) -> bool:
    """Tell whether a part is there for others to load: neither a module nor a plugin, but a library of Linux."""
    is_linked = part.kind in {"BINARY", "SYMLINK"} and _SHARED.search(part.target) is not None
    return is_linked and _PLUGIN.search("/" + part.target) is None


def _name(target: str) -> str:
    return PurePosixPath(target).name
