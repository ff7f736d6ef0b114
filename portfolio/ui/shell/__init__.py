"""What stands around every place of the window: rail, top bar, search, adding files, pictures."""
