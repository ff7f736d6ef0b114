"""The career map on paper: the same picture as the window's, drawn by typst."""
