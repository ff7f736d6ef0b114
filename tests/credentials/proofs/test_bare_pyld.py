"""PyLD is loaded without the libraries that fetch and read web pages, and leaves them to others."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def told(program: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_a_proof_loads_no_client_of_a_network_and_no_reader_of_web_pages() -> None:
    program = (
        "import sys\n"
        "from tests.credentials import badges, corpus\n"
        "from portfolio.credentials.proofs.canonical import Contexts, nquads\n"
        "nquads({'@context': 'https://www.w3.org/ns/credentials/v2', 'id': 'urn:1'}, Contexts(corpus.CONTEXTS))\n"
        "print('pyld' in sys.modules, *sorted({'aiohttp', 'requests', 'lxml.etree', 'lxml.html'}"
        " & set(sys.modules)))"
    )
    assert told(program) == ["True"]


def test_who_needs_them_afterwards_finds_them() -> None:
    program = (
        "from portfolio.credentials.proofs import bare_pyld\n"
        "bare_pyld.load()\n"
        "import aiohttp, lxml.html\n"
        "print(aiohttp.ClientSession.__name__, lxml.html.fromstring('<p>x</p>').text)"
    )
    assert told(program) == ["ClientSession", "x"]


def test_pyld_refuses_to_open_an_address_by_itself() -> None:
    program = (
        "from portfolio.credentials.proofs import bare_pyld\n"
        "bare_pyld.load()\n"
        "from pyld import jsonld\n"
        "try:\n"
        "    jsonld.expand('https://harbour.example/context')\n"
        "except jsonld.JsonLdError as error:\n"
        "    print('refused')"
    )
    assert told(program) == ["refused"]
