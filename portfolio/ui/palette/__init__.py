"""The palette: one field in which a person finds an entry, asks for an action, or says what shall be done."""
