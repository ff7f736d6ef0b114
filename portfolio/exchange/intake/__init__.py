"""Reading files from elsewhere: what a file is, and what it says. Pure functions over bytes, each with its bounds."""
