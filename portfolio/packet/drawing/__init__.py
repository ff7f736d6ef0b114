"""Drawing: children that decode foreign files and run typst, and pages for the screen."""
