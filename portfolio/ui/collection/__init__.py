"""The collection: everything the person has, by kind, to be looked through, chosen from and acted on at once."""
