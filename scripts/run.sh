#!/usr/bin/env bash
# Opens the program on the training school; without a display, writes pictures of every window and the printed papers.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/ejournal-desktop demo --dir out/school
fi
echo "No display here: the training school is made, and every window and paper is written into out/."
export QT_QPA_PLATFORM=offscreen
.venv/bin/python -m ejournal_desktop demo --dir out/school --no-window
exec .venv/bin/python scripts/show_without_display.py out
