"""Which act of the grid a key press is; characters first, then the key's place on the keyboard (ux.md D2, 5.3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.domain.cell_entry import CellRules


class GridAct(StrEnum):
    """What a key press asks of the grid."""

    WRITE = "write"
    SECOND_MARK = "second_mark"
    NEXT_STUDENT = "next_student"
    TAKE_BACK = "take_back"
    CLEAR = "clear"
    TEN_UP = "ten_up"
    TEN_DOWN = "ten_down"
    NOTE = "note"
    NUMLOCK_OFF = "numlock_off"


@dataclass(frozen=True, slots=True)
class GridKey:
    """An act; for ``WRITE`` the key as typed and the keys it may stand for, the likeliest first."""

    act: GridAct
    typed: str = ""
    candidates: tuple[str, ...] = ()


_KEYS = Qt.Key
_PLAIN_ACTS = {
    _KEYS.Key_Return: GridAct.NEXT_STUDENT,
    _KEYS.Key_Enter: GridAct.NEXT_STUDENT,
    _KEYS.Key_Space: GridAct.NEXT_STUDENT,
    _KEYS.Key_Backspace: GridAct.TAKE_BACK,
    _KEYS.Key_Delete: GridAct.CLEAR,
    _KEYS.Key_PageUp: GridAct.TEN_UP,
    _KEYS.Key_PageDown: GridAct.TEN_DOWN,
    _KEYS.Key_Plus: GridAct.SECOND_MARK,
    _KEYS.Key_Equal: GridAct.SECOND_MARK,
}
_MOVES = frozenset(
    {
        _KEYS.Key_Left,
        _KEYS.Key_Right,
        _KEYS.Key_Up,
        _KEYS.Key_Down,
        _KEYS.Key_Home,
        _KEYS.Key_End,
        _KEYS.Key_PageUp,
        _KEYS.Key_PageDown,
        _KEYS.Key_Insert,
        _KEYS.Key_Delete,
        _KEYS.Key_Clear,
    }
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

# Codes of the main block of keys as the keyboard sends them (set 1); X11 and Wayland add 8.
_ROWS = {0x10: "qwertyuiop[]", 0x1E: "asdfghjkl;'", 0x2C: "zxcvbnm,./"}
_BY_SCAN_CODE = {first + place: key for first, row in _ROWS.items() for place, key in enumerate(row)}
_X11_OFFSET = 8
_OFFSETS = {"windows": 0, "xcb": _X11_OFFSET, "wayland": _X11_OFFSET, "wayland-egl": _X11_OFFSET}


def grid_key(event: QKeyEvent, rules: CellRules, *, has_keypad_codes: bool = True) -> GridKey | None:
    """Return what a key press means in the grid, nothing when the view should treat it as usual."""
    modifiers = event.modifiers()
    if modifiers & _COMMANDS:
        return None
    is_keypad = bool(modifiers & Qt.KeyboardModifier.KeypadModifier)
    if is_keypad and event.key() in _MOVES and QGuiApplication.platformName() != "cocoa":
        return GridKey(GridAct.NUMLOCK_OFF)
    act = GridAct.NOTE if is_keypad and event.key() == _KEYS.Key_Asterisk else _PLAIN_ACTS.get(Qt.Key(event.key()))
    if act is not None:
        return GridKey(act)
    if is_keypad and (code := _keypad_code(Qt.Key(event.key()), rules)):
        # Without codes the key is refused: the comma it sends in the Russian layout would be the key of another code.
        return GridKey(GridAct.WRITE, *((code, (code,)) if has_keypad_codes else (event.text(), ())))
    typed = event.text()
    if not typed.strip() or not typed.isprintable():
        return None
    return GridKey(GridAct.WRITE, typed, _candidates(typed, event.nativeScanCode()))


def _candidates(typed: str, scan_code: int) -> tuple[str, ...]:
    offset = _OFFSETS.get(QGuiApplication.platformName())
    twin = None if offset is None else _BY_SCAN_CODE.get(scan_code - offset)
    return (typed.casefold(),) if twin is None else (typed.casefold(), twin)


def absence_key(rules: CellRules) -> GridKey:
    """Return the key of the absence whose reason is not known yet: «н»."""
    key = _key_of_absence(rules)
    return GridKey(GridAct.WRITE, key, (key,))


def _keypad_code(key: Qt.Key, rules: CellRules) -> str:
    """Return the key of the code the decimal key or the slash of the keypad stands for (ux.md section 8, 16).

    The decimal key sends a comma in the Russian layout, so it is known by the keypad modifier, not by its character.
    """
    if key in (_KEYS.Key_Period, _KEYS.Key_Comma):
        return _key_of_absence(rules)
    if key == _KEYS.Key_Slash:
        return next((code.keys[0] for code in rules.regulation.attendance.codes if code.is_illness), "")
    return ""


def _key_of_absence(rules: CellRules) -> str:
    codes = rules.regulation.attendance.codes
    return next((code.keys[0] for code in codes if code.counts_as_missed and not code.is_excused), "")
