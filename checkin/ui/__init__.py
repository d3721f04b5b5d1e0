"""The window: hand-written Qt widgets, one page a file."""
