"""What leaves this computer with a packet: what goes out, and what in it tells of people and places."""
