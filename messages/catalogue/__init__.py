"""What the service says, in each language: plain values, one module for each kind of reader."""
