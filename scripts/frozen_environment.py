"""Runs in a frozen build before the program: what it opens in others must not load our libraries and plugins.

Two variables of the environment were set for this process alone: the folder of the libraries, which the loader has read
already, and on Linux that of Qt's plugins, which Qt finds beside its libraries without being told.
"""

import os
import sys

_LIBRARIES = "LD_LIBRARY_PATH"

before = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
if before is not None:
    os.environ[_LIBRARIES] = before
else:
    os.environ.pop(_LIBRARIES, None)
if sys.platform == "linux":
    os.environ.pop("QT_PLUGIN_PATH", None)
