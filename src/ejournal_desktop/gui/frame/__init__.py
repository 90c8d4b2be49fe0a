"""The frame around every screen: destinations, banner, status line, menu, palette of commands, idle lock."""
