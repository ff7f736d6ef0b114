"""The keys that packets are signed with: a job makes those that are not there yet, the window's thread keeps them."""

import sqlite3
from collections.abc import Callable

from portfolio.core.portfolio import Portfolio
from portfolio.core.storage import DATABASE, unreadable
from portfolio.packet.proof.signing import Keys
from portfolio.packet.setup import has_packet_key, joined_keys, keys_of, new_packet_key, own_key, owner_name


class OwnKeys:
    """Making an RSA key takes up to a second, for which nobody should find the window standing still."""

    def __init__(self, portfolio: Portfolio) -> None:
        self._portfolio = portfolio
        self._keys: Keys | None = None
        self._fresh: bytes | None = None

    def ready(self) -> Callable[[], Keys]:
        """What a job calls to have the keys; one job at a time. To be asked for on the window's thread.

        Raises PortfolioError when the portfolio cannot be read.
        """
        portfolio = self._portfolio
        try:
            if self._keys is None and has_packet_key(portfolio):
                self._keys = keys_of(portfolio)
            name, own = owner_name(portfolio), own_key(portfolio)
        except sqlite3.DatabaseError as error:
            raise unreadable(portfolio.folder / DATABASE, error) from error

        def keys() -> Keys:
            if self._keys is None:
                self._fresh = new_packet_key(name)
                self._keys = joined_keys(own, self._fresh)
            return self._keys

        return keys

    def keep(self) -> None:
        """Keep what a job has made, on the window's thread. Raises PortfolioError when it cannot be written."""
        fresh, self._fresh = self._fresh, None
        if fresh is not None:
            try:
                keys_of(self._portfolio, fresh)
            except sqlite3.DatabaseError as error:
                self._fresh = fresh
                raise unreadable(self._portfolio.folder / DATABASE, error) from error
