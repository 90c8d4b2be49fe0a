"""Files of other programs: each module turns a file into rows and problems and writes nothing."""
