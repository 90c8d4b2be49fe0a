"""Run as a process of its own: archives every class and prints what it took, see ``benchmarks.archive_child``.

Arguments: the data folder, a login, its password, the stick, the moment in ISO form, and which runs: ``prepared``,
``whole``, and ``deep`` for the parts and the verification to the end.
"""

from __future__ import annotations

import sys

if __name__ == "__main__":
    # here, since the processes that make archives begin with this file too and need nothing of it
    from benchmarks.archive_child import main

    main(sys.argv[1:])
