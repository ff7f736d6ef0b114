"""The bundle's smaller ICU data: what Qt asks of it comes out as from the whole, and nothing else is accepted."""

import os
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

ROOT = Path(__file__).resolve().parent.parent
LIBRARIES = sorted(Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*"))

ASKED = """
from PySide6.QtCore import QCollator, QDate, QDateTime, QLocale, QStringDecoder
for language in ("de", "sv", "ar", "tr", "zh", "ja"):
    collator = QCollator(QLocale(language))
    words = ["z", "ä", "a", "Ö", "o", "ñ", "n", "10", "9", "ş", "çi", "ch", "王", "李", "ب", "ا", "क"]
    print(sorted(words, key=collator.sortKey))
print(QLocale("tr").toUpper("i"), QLocale("de").toUpper("ß"), QLocale("el").toLower("ΑΣ"))
print([QStringDecoder(name).isValid() for name in ("Shift_JIS", "windows-1252", "GB18030", "KOI8-R", "none")])
print(QLocale("hi").toString(QDate(2026, 3, 4)), QDateTime.currentDateTime().timeZone().isValid())
used = {line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line}
print(*used)
"""


def slim_icu() -> ModuleType:
    spec = spec_from_file_location("slim_icu", ROOT / "packaging" / "slim_icu.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not LIBRARIES or sys.platform != "linux", reason="only Qt for Linux brings ICU")
def test_qt_finds_all_it_asks_for_in_half_of_the_data(tmp_path: Path) -> None:
    (whole,) = LIBRARIES
    small = tmp_path / whole.name
    small.write_bytes(slim_icu().slimmed(whole.read_bytes()))
    assert small.stat().st_size < whole.stat().st_size / 2
    *answers, used = asked({})
    *answers_of_small, used_small = asked({"LD_PRELOAD": str(small)})
    assert (used, used_small) == (str(whole), str(small))
    assert answers_of_small == answers


def asked(environment: dict[str, str]) -> list[str]:
    command = [sys.executable, "-c", ASKED]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.mark.parametrize("library", [b"", b"MZ" + bytes(99), b"\x7fELF\x02\x01" + bytes(200)])
def test_another_kind_of_file_is_not_touched(library: bytes) -> None:
    with pytest.raises(ValueError, match=r"ELF|ICU|segments"):
        slim_icu().slimmed(library)
