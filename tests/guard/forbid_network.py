"""An audit hook that stops any use of a network socket, and writes down that it was tried.

Unix sockets stay allowed: a window reaches its X server through one. The tests load this in their own process, and the
Python processes they start load it through `sitecustomize` beside it.
"""

import os
import socket
import sys

LOG_VARIABLE = "FORBIDDEN_NETWORK_LOG"
ON_AN_OPEN_SOCKET = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
LOOKING_UP_A_NAME = (
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
    "socket.getservbyname",
)


class NetworkForbidden(RuntimeError):
    """Something tried to reach a network. The program never does."""


def forbid(event: str, arguments: tuple[object, ...]) -> None:
    """The hook itself: called by Python at each audited event."""
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        stopped = arguments[1] != socket.AF_UNIX
    elif event in ON_AN_OPEN_SOCKET:
        stopped = getattr(arguments[0], "family", None) != socket.AF_UNIX
    else:
        stopped = event in LOOKING_UP_A_NAME
    if stopped:
        what = " ".join([event, *(repr(given) for given in arguments if not isinstance(given, socket.socket))])
        if log := os.environ.get(LOG_VARIABLE):
            with open(log, "a", encoding="utf-8") as file:
                file.write(f"{os.getpid()} {what}\n")
        raise NetworkForbidden(what)


sys.addaudithook(forbid)
