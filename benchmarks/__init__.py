"""Measures the service on this machine, and kills it to see what it keeps."""
