"""The printed journal: a volume in preview, its gaps, saving and printing."""
