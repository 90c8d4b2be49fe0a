"""Test works: the library of a teacher, planned works, their points and papers."""
