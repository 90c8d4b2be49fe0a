"""Who came in and who tried in vain: the own log of everybody, and that of all for those who control."""
