"""Alembic's entry: runs the revisions on the connection that the program has already opened with its key."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, transactional_ddl=True)
context.run_migrations()
