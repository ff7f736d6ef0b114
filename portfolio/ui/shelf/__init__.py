"""What was saved of issuers' web pages, and checking badges again with it."""
