"""What named reports are made from: rights, facts, gaps, and one maker for each report."""
