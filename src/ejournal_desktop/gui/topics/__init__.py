"""The page «Темы уроков и задания»: the plan of a course beside its lessons."""
