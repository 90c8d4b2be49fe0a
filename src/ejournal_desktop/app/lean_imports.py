"""Loading modules quickly: without the binding of Qt reading the source of each, and without looking for rubbish.

PySide6 looks into the source of every module imported after it for the words that ask for another spelling of Qt's
names (``from __feature__ import snake_case``). Nothing here asks for one; the sources of the libraries alone are
twelve million characters, read while a name is typed at the log-in and kept in memory for good.
"""

from __future__ import annotations

import gc
import sys

import PySide6.QtCore  # noqa: F401  what is spared below exists once the binding is loaded

_HOOK = "shibokensupport.feature"
_READER = "_mod_uses_pyside"


def spare_sources() -> None:
    """Let modules loaded from now on be taken for such that ask for nothing; without the hook nothing is changed."""
    hook = sys.modules.get(_HOOK)
    if hasattr(hook, _READER):
        setattr(hook, _READER, _asks_for_nothing)


def begin_loading() -> None:
    """Look for no rubbish: what is loaded stays, and looking through it again and again finds nothing."""
    gc.disable()


def end_loading() -> None:
    """Take what is there for lasting, so that a key never waits for a look through it.

    Python does not look for rubbish by itself again: the window does it in rounds (``gui.rubbish``).
    """
    gc.freeze()


def _asks_for_nothing(_module: object) -> bool:
    return False
