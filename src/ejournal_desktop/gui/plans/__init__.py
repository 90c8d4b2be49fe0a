"""The screen «КТП»: course plans, their import, copies for parallel classes, and where they stand."""
