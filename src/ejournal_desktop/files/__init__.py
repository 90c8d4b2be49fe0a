"""Durable files: temporary name, flush, replace, flush of the folder; mapping of operating system errors."""
