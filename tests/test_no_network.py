"""The program opens no network socket: nothing in it could, and what it does is watched while it does it."""

import ast
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.syntax import imports

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "portfolio"

# Modules whose purpose is a network. `urllib.parse` and `email` only read text.
FORBIDDEN = (
    "_socket", "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib",
    "pyhanko_certvalidator.fetchers", "requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib",
    "urllib.request", "urllib3", "webbrowser", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebChannel", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "PySide6.QtWebView", "PySide6.QtHttpServer",
)  # fmt: skip


def network_imports(source: str) -> list[str]:
    """Forbidden modules that `source` imports anywhere, also inside functions."""
    names: list[str] = []
    for node in imports(source):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif node.module:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return sorted({name for name in names if any(name == bad or name.startswith(f"{bad}.") for bad in FORBIDDEN)})


def test_no_file_of_the_program_imports_a_network_module() -> None:
    found = {
        str(file.relative_to(ROOT)): bad
        for file in PACKAGE.rglob("*.py")
        if (bad := network_imports(file.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import http.client",
        "from urllib import request",
        "from urllib.request import urlopen",
        "def later():\n    import requests",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
    ],
)
def test_the_import_check_sees(source: str) -> None:
    assert network_imports(source)


def test_the_import_check_lets_text_modules_pass() -> None:
    assert network_imports("from urllib.parse import urlsplit\nimport email.message\nimport socketlike") == []


@pytest.mark.parametrize(
    "reach",
    [
        lambda: socket.create_connection(("127.0.0.1", 9)),
        lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        lambda: socket.socket(socket.AF_INET6),
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: socket.gethostbyname("localhost"),
    ],
    ids=["connect", "udp", "ipv6", "look up", "look up by name"],
)
def test_the_guard_of_this_suite_bites(reach: Callable[[], object], network_log: Path) -> None:
    import forbid_network

    with pytest.raises(forbid_network.NetworkForbidden):
        reach()
    assert str(os.getpid()) in network_log.read_text()
    network_log.write_text("")


def test_the_guard_lets_unix_sockets_pass() -> None:
    left, right = socket.socketpair(socket.AF_UNIX)
    with left, right:
        left.sendall(b"x")
        assert right.recv(1) == b"x"


def test_the_guard_is_in_programs_that_a_test_starts_even_when_they_swallow_it(network_log: Path) -> None:
    quiet = "import socket\ntry:\n    socket.create_connection(('127.0.0.1', 9))\nexcept Exception:\n    pass"
    subprocess.run([sys.executable, "-c", quiet], check=True)
    assert "127.0.0.1" in network_log.read_text()
    network_log.write_text("")


def without_a_network() -> list[str]:
    """The start of a command line that runs the rest of it where there is no network at all, not even loopback."""
    prefix = ["unshare", "--map-root-user", "--net"]
    if shutil.which("unshare") is None or subprocess.run([*prefix, "true"], capture_output=True).returncode:
        pytest.skip("this system does not let a test take the network away (unshare --net)")
    return prefix


def test_the_command_line_works_where_there_is_no_network(tmp_path: Path) -> None:
    prefix = without_a_network()
    home, packet = tmp_path / "home", tmp_path / "packet.pdf"
    steps = [["new", "--sample"], ["list", "timeline", "--json"], ["search", "lesson"], ["packet", str(packet)]]
    # All in one process: what is asked is whether they work, and importing the program four times takes longer.
    each = "sys.argv[1:] = words; done = main(); done and sys.exit(f'{words}: {done}')"
    code = f"import json, sys; from portfolio.__main__ import main\nfor words in json.loads(sys.argv[1]): {each}"
    words = json.dumps([["--home", str(home), *step] for step in steps])
    done = subprocess.run([*prefix, sys.executable, "-c", code, words], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert packet.read_bytes().startswith(b"%PDF")
