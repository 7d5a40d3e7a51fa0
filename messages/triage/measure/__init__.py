"""Measuring how well worry is noticed, and how often the reader cries wolf."""
