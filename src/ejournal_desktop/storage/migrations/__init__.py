"""Alembic's linear history of the schema; revisions run on a new generation of the database, never on the live file."""
