"""Pictures of every window of the program, taken on a machine without a display."""
