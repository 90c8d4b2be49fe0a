"""`make bench`: every speed goal against a baseline measured in the same run, as one table.

``python -m benchmarks --large`` also builds and archives a school of forty classes.
"""

from __future__ import annotations

import faulthandler
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.archiving import archive_rows
from benchmarks.exchanging import exchanging_rows
from benchmarks.journal import journal_rows
from benchmarks.keys import key_rows
from benchmarks.periods import period_rows
from benchmarks.prints import print_rows
from benchmarks.returning import returning_rows
from benchmarks.rows import table
from benchmarks.starting import starting_rows
from benchmarks.whole_school import a_bench

if TYPE_CHECKING:
    from benchmarks.rows import Row, Skipped


LONGEST_ROW_S = 900


def main() -> None:
    """Measure and print; a row that does not come says where every thread stands, and the run ends."""
    faulthandler.enable()
    faulthandler.dump_traceback_later(LONGEST_ROW_S, exit=True)
    rows: list[Row | Skipped] = []
    with tempfile.TemporaryDirectory(prefix="ejournal-bench-") as folder:
        bench = a_bench(Path(folder))
        archives = partial(archive_rows, is_large="--large" in sys.argv)
        everything = (
            print_rows,
            archives,
            exchanging_rows,
            key_rows,
            journal_rows,
            period_rows,
            starting_rows,
            returning_rows,
        )
        for measured in everything:
            for row in measured(bench):
                rows.append(row)
                faulthandler.dump_traceback_later(LONGEST_ROW_S, exit=True)
                sys.stderr.write(f"{row.title}\n")
        bench.school.close()
    sys.stdout.write(f"{table(rows)}\n")


if __name__ == "__main__":
    main()
