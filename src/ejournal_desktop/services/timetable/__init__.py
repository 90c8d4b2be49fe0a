"""The timetable: taking one in from another program, taking it back, and making lessons from it."""
