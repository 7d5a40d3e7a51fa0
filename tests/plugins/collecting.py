"""Keeps Python from looking through all tests and libraries again and again for what is garbage."""

import gc

import pytest

YOUNG = 50_000
"""Objects made before a look at the young ones: a test's databases and pages make many at once."""


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection(session: pytest.Session) -> object:
    """What is collected stays until the end, so no look at it ever finds anything."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.set_threshold(YOUNG, 20, 50)
        gc.enable()
