"""The place where a person says how the program shall look and behave on this computer."""
