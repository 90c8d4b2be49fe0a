#!/usr/bin/env bash
# Makes .venv from the lock file. A stamp named after the content of its inputs makes the second run instant.
set -euo pipefail
cd "$(dirname "$0")/.."

find_python() {
    local candidate
    for candidate in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "Python 3.11 or newer is needed; name it with PYTHON=/path/to/python3 make …" >&2
    return 1
}

make_environment() {
    local python=$1
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        scripts/system_packages.sh venv
    fi
    "$python" -m venv --clear .venv
}

locked_stamp=".venv/.locked-$(sha256sum requirements.lock | cut -c1-16)"
own_stamp=".venv/.installed-$(cat requirements.lock pyproject.toml | sha256sum | cut -c1-16)"
[ -e "$locked_stamp" ] && [ -e "$own_stamp" ] && exit 0

# A venv made halfway has no working pip: it is made anew.
.venv/bin/python -m pip --version >/dev/null 2>&1 || make_environment "$(find_python)"

pip() { .venv/bin/python -m pip --quiet --disable-pip-version-check --no-input "$@"; }

if [ ! -e "$locked_stamp" ]; then
    echo "Installing the locked packages into .venv (a few minutes the first time) …"
    pip install --require-hashes --no-deps --only-binary :all: -r requirements.lock
    rm -f .venv/.locked-*
    touch "$locked_stamp"
fi
pip install --no-deps --no-build-isolation -e .
rm -f .venv/.installed-*
touch "$own_stamp"
