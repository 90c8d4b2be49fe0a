"""Safety of the base: copies, restore, drills, keys and the recovery sheet."""
