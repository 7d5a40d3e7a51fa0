"""The running service: the only room that touches network, database, files or clock."""
