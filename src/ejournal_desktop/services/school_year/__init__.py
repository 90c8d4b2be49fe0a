"""The school year: preparing and opening the next one, subgroups, lists, reference data, first filling."""
