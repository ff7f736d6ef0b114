"""Of hundreds of versions only the earliest of each sort is compared: that tells as much as comparing all of them."""

from itertools import product

from portfolio.exchange.found import FoundBadge
from portfolio.exchange.versions import earliest, order

ADDRESS = [{"check": "address", "result": "passed", "detail": "The page says the same."}]


def test_what_is_newer_than_any_is_newer_than_one_of_the_earliest() -> None:
    sorts = product((False, True), ("", "a", "b"), ([], ADDRESS), ("unknown", "invalid"))
    badges = [
        FoundBadge("badge", "Level 1", signed=signed, key=key, checks=checks, status=status, valid_from=day)
        for signed, key, checks, status in sorts
        for day in ("2024-03-01T00:00:00Z", "2025-03-01T00:00:00Z", "")
    ]
    first = earliest(badges)
    assert len(first) == 12
    for badge in badges:
        assert any(order(badge, one) > 0 for one in first) == any(order(badge, one) > 0 for one in badges)
