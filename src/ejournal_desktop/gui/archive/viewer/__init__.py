"""An old archive as a book: pages, topics, corrections, search; nothing of the live journal is touched."""
