"""Runs first in a frozen build: programs of the system, started for printing or ejecting, must not load our libraries.

The folder of the libraries was put into the environment for this process alone, which has read it already; what
stood there before is put back.
"""

import os

_PATHS = "LD_LIBRARY_PATH"

before = os.environ.pop(f"{_PATHS}_ORIG", None)
if before is not None:
    os.environ[_PATHS] = before
else:
    os.environ.pop(_PATHS, None)
