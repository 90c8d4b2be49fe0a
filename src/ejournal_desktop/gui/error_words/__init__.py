"""What the screens say about each failure: what happened · what it means for the data · what to do."""
