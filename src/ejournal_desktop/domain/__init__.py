"""Rules, values and changes of a school journal: pure functions and frozen dataclasses."""
