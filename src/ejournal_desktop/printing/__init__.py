"""The printed journal: the only room that knows reportlab and pikepdf."""
