"""The name that this computer knows the person by, to be offered and never to be sent anywhere."""

import os
import sys
from contextlib import suppress

_NO_NAMES = {"", "root", "user", "admin", "administrator", "guest", "owner", "teacher", "student", "school", "default"}


def account_name() -> str:
    """First and last name of whoever is logged in, or nothing where the system knows only a short name or none."""
    name = ""
    with suppress(Exception):  # a system that keeps names in some other way: nothing is offered
        name = _of_windows() if sys.platform == "win32" else _of_the_others()
    name = " ".join(name.split())[:120]
    # A log-in such as "adiallo" or "Teacher 7" is not what anybody wants to be called.
    spoken = " " in name and name.casefold() not in _NO_NAMES and not any(sign.isdigit() for sign in name)
    return name if spoken and name.isprintable() else ""


if sys.platform == "win32":

    def _of_windows() -> str:
        import ctypes

        display_name, size = 3, ctypes.c_ulong(256)
        buffer = ctypes.create_unicode_buffer(size.value)
        found = ctypes.windll.secur32.GetUserNameExW(display_name, buffer, ctypes.byref(size))
        return buffer.value if found else ""

    def _of_the_others() -> str:
        return ""

else:

    def _of_windows() -> str:
        return ""

    def _of_the_others() -> str:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0]
