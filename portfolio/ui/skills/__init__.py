"""Skills: what one can do, who saw it at which level, what shows it, and what is still to learn."""
