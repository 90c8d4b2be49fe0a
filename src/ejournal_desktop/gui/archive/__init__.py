"""The archive on a flash drive: what is due, one run of writing with read-back, and the check of a file."""
