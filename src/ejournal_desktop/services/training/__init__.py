"""The training school: an invented school with a believable year, made from a seed and a date."""
