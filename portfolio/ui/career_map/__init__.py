"""The career map: everything a person did and plans on one line of time."""
