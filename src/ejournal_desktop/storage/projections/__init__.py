"""One function per change type, by area; each takes the connection, the change and the entry that holds it."""
