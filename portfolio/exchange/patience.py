"""Ends what takes too long: one thread watches all questions of a batch; starting one for each is slow as an answer."""

import threading
from collections.abc import Callable
from time import monotonic


class Patience:
    """One question at a time may be watched. Any thread may call `stop`."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._until: float | None = None
        self._kill: Callable[[], None] | None = None
        self._overdue = threading.Event()
        self._watcher: threading.Thread | None = None
        self._wakes: float | None = None
        """When the watcher looks again by itself; None where it waits to be told."""

    def begin(self, seconds: float, kill: Callable[[], None]) -> threading.Event:
        """Call `kill` in this many seconds, unless `end` comes first. Returns what is set when it was called."""
        with self._changed:
            self._until, self._kill, self._overdue = monotonic() + seconds, kill, threading.Event()
            if self._watcher is None:
                self._watcher = threading.Thread(target=self._watch, name="patience", daemon=True)
                self._wakes = self._until
                self._watcher.start()
            elif self._wakes is None or self._wakes > self._until:
                self._changed.notify_all()  # else it is soon enough when it looks by itself
            return self._overdue

    def end(self) -> None:
        """There is nothing to be waited for any more."""
        with self._changed:
            self._until = self._kill = None

    def stop(self) -> None:
        """Let the watching thread go. The next question starts another."""
        with self._changed:
            self._until = self._kill = self._watcher = None
            self._changed.notify_all()

    def _watch(self) -> None:
        with self._changed:
            while self._watcher is threading.current_thread():
                now = monotonic()
                if self._until is not None and self._kill is not None and now >= self._until:
                    self._overdue.set()
                    self._kill()
                    self._until = self._kill = None
                self._wakes = self._until
                self._changed.wait(None if self._until is None else max(0.0, self._until - now))
