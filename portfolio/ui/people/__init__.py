"""People whom one writes about: the list of them, and @[name] while one types."""
