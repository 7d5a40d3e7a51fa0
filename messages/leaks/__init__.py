"""What must not cross the relay, each kind with its own way of being found."""
