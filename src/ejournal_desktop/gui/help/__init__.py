"""Help on the place where a person is: a drawer with a topic, and the sheet of keys."""
