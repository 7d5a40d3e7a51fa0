"""The picture in docs/paging.md shows the policy as it is."""

from benchmarks.paging_picture import PICTURE, drawn


def test_the_picture_of_paging_is_the_one_that_the_policy_draws() -> None:
    assert PICTURE.read_text(encoding="utf-8") == drawn()
