"""A screen reader's view of a running program: reads the tree through AT-SPI, presses keys, follows the focus.

Run as: python3 tests/whole/reader.py NAME
It is a program of its own, for the system's own Python, because the bindings to AT-SPI come with the system. What it
is told on standard input, one JSON list a line, it answers with one JSON line each:
["tree"] · ["focus"] · ["click", NAME] · ["press", KEY, ...] (the last one with those before it held)
"""

import json
import sys
import time
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

MOST = 4000
REST = 0.7
KEYS = {"Escape": 9, "Tab": 23, "Ctrl": 37, "Down": 116, "F6": 72, **{str(digit): 9 + digit for digit in range(1, 10)}}
"""Key codes of a virtual screen's keyboard."""


class Reader:
    """Knows one program of the desktop by its name."""

    def __init__(self, name: str) -> None:
        Atspi.init()
        self.name = name
        self.program = self._found(30)

    def _found(self, seconds: float) -> Any:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            desktop = Atspi.get_desktop(0)
            for at in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(at)
                if child is not None and self.name in (child.get_name() or "") and child.get_child_count():
                    return child
            time.sleep(0.2)
        raise SystemExit(f"{self.name} is not on the bus after {seconds} s")

    def tree(self) -> list[dict[str, Any]]:
        """All that is showing: role, name, description, whether it can have the focus, and how deep it lies."""
        found: list[dict[str, Any]] = []
        self._walk(self.program, 0, found)
        return found

    def _walk(self, node: Any, depth: int, found: list[dict[str, Any]]) -> None:
        if node is None or len(found) >= MOST:
            return
        states = node.get_state_set()
        if depth > 1 and not states.contains(Atspi.StateType.VISIBLE):
            return
        found.append(
            {
                "role": node.get_role_name(),
                "name": node.get_name() or "",
                "description": node.get_description() or "",
                "focusable": states.contains(Atspi.StateType.FOCUSABLE),
                "focused": states.contains(Atspi.StateType.FOCUSED),
                "depth": depth,
            }
        )
        for at in range(min(node.get_child_count(), 300)):
            self._walk(node.get_child_at_index(at), depth + 1, found)

    def focus(self) -> dict[str, Any]:
        """What has the focus now: the innermost."""
        focused = [node for node in self.tree() if node["focused"]]
        return focused[-1] if focused else {"role": "", "name": ""}

    def click(self, name: str) -> dict[str, Any]:
        """Click what has this name, as one does to bring a window to the front."""
        node = self._named(self.program, name)
        if node is None:
            raise SystemExit(f"Nothing is called {name}")
        place = node.get_extents(Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2, "b1c")
        time.sleep(REST)
        return self.focus()

    def _named(self, node: Any, name: str) -> Any:
        if node.get_name() == name and node.get_role_name() == "label":
            return node
        children = (node.get_child_at_index(at) for at in range(min(node.get_child_count(), 300)))
        found = (self._named(child, name) for child in children if child is not None)
        return next((one for one in found if one is not None), None)

    def press(self, *keys: str) -> dict[str, Any]:
        """Press the last key with those before it held. Gives what has the focus afterwards."""
        for key in keys[:-1]:
            Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS[keys[-1]], None, Atspi.KeySynthType.PRESSRELEASE)
        for key in reversed(keys[:-1]):
            Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.RELEASE)
        time.sleep(REST)
        return self.focus()


def _say(answer: Any) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def main() -> None:
    reader = Reader(sys.argv[1])
    _say("ready")
    for line in sys.stdin:
        wish, *more = json.loads(line)
        _say(getattr(reader, wish)(*more))


if __name__ == "__main__":
    main()
