"""Internal control: passes over all journals, acts with their results, the plan of control."""
