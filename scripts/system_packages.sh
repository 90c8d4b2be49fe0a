#!/usr/bin/env bash
# Installs the Debian/Ubuntu packages that are missing, as root; otherwise prints the exact line to run and stops.
#   system_packages.sh program   libraries that Qt loads
#   system_packages.sh tests     tools the tests compare with
#   system_packages.sh venv      the module that makes virtual environments
#   system_packages.sh package   tools that pack the program, and Python as a library
set -euo pipefail

# library that must load = package that brings it
PROGRAM_LIBRARIES="
libEGL.so.1=libegl1 libGL.so.1=libgl1 libxkbcommon.so.0=libxkbcommon0 libfontconfig.so.1=libfontconfig1
libfreetype.so.6=libfreetype6 libdbus-1.so.3=libdbus-1-3 libglib-2.0.so.0=libglib2.0-0 libX11-xcb.so.1=libx11-xcb1
libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0
libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-randr.so.0=libxcb-randr0 libxcb-render-util.so.0=libxcb-render-util0
libxcb-render.so.0=libxcb-render0 libxcb-shape.so.0=libxcb-shape0 libxcb-shm.so.0=libxcb-shm0
libxcb-sync.so.1=libxcb-sync1 libxcb-util.so.1=libxcb-util1 libxcb-xfixes.so.0=libxcb-xfixes0
libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0
"
# command that must exist = package that brings it
TEST_TOOLS="
git=git strace=strace age=age minisign=minisign unzip=unzip qpdf=qpdf pdftotext=poppler-utils fet-cl=fet zbarimg=zbar-tools java=default-jre-headless
"

# packages without a command: example timetables, and the checker of PDF/A with what it needs
TEST_DATA="
fet-data libpdfbox2-java libactivation-java libjaxb-api-java libbcprov-java libcommons-logging-java
"

# the same for packing
PACKING_TOOLS="
objdump=binutils strip=binutils ldd=libc-bin dpkg-deb=dpkg xz=xz-utils
"

missing_libraries() {
    # shellcheck disable=SC2086  # the list is split on purpose
    "${PYTHON:-python3}" - $PROGRAM_LIBRARIES <<'PYTHON'
import ctypes
import sys

for pair in sys.argv[1:]:
    library, _, package = pair.partition("=")
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
PYTHON
}

# The frozen program carries Python as a library, which Debian packs apart from the command.
missing_python_library() {
    .venv/bin/python - <<'PYTHON'
import ctypes
import sysconfig
from pathlib import Path

name = sysconfig.get_config_var("INSTSONAME") or ""
folders = [Path(sysconfig.get_config_var(key) or "") for key in ("LIBDIR", "LIBPL")]
if ".so" in name and not any((folder / name).is_file() for folder in folders):
    try:
        ctypes.CDLL(name)
    except OSError:
        print(f"libpython{sysconfig.get_python_version()}")
PYTHON
}

missing_commands() {
    local pair
    for pair in "$@"; do
        command -v "${pair%%=*}" >/dev/null || echo "${pair#*=}"
    done
}

missing_tools() {
    local pair
    # shellcheck disable=SC2086  # the list is split on purpose
    missing_commands $TEST_TOOLS
    for pair in $TEST_DATA; do
        dpkg-query -W -f '${db:Status-Status}' "$pair" 2>/dev/null | grep -qx installed || echo "$pair"
    done
}

needed() {
    case $1 in
        program) missing_libraries ;;
        tests) missing_tools ;;
        venv) echo python3-venv ;;
        # shellcheck disable=SC2086  # the list is split on purpose
        package) missing_commands $PACKING_TOOLS; missing_python_library ;;
    esac
}

[[ "${1:-}" =~ ^(program|tests|venv|package)$ ]] || { echo "usage: $0 program|tests|venv|package" >&2; exit 2; }
[ "$(uname -s)" = Linux ] || exit 0
mapfile -t packages < <(needed "$1" | sort -u)
[ ${#packages[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Missing system packages, by their Debian names: ${packages[*]}" >&2
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Missing system packages. Run this line, then repeat:" >&2
    echo "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${packages[*]}" >&2
    exit 1
fi
echo "Installing system packages: ${packages[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet --quiet
apt-get install --yes --quiet --quiet --no-install-recommends "${packages[@]}" >/dev/null </dev/null
