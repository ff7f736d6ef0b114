"""A language that nobody speaks: every sentence of the program in letters with marks, and half as long again."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.append(str(ROOT / "packaging"))
from catalogue import Message, messages, written  # noqa: E402
from said import read_program  # noqa: E402

from tests.syntax import undisturbed  # noqa: E402

_LETTERS = str.maketrans("aeiouyAEIOUY", "åéîöüÿÅÉÎÖÜŸ")
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|\(\*[^)]*\)|[\w.]+@[\w.]+|https?://\S+)")
MARKED = re.compile("[åéîöüÿÅÉÎÖÜŸ⟦⟧]")


def pseudo(text: str) -> str:
    """⟦Å gööl ~~~~⟧: values, addresses and patterns of file names stay."""
    parts = _KEPT.split(text)
    spoken = "".join(part if _KEPT.fullmatch(part) else part.translate(_LETTERS) for part in parts)
    longer = len(re.sub(r"\{[^}]*\}", "", text)) // 2
    words = " ".join("öéîåü"[: min(5, longer - start)] for start in range(0, longer, 6))
    return f"⟦{spoken} {words}⟧" if words else f"⟦{spoken}⟧"


def make_catalogue(folder: Path) -> Path:
    """The catalogue of this language in a new folder, in the place of English. Raises CalledProcessError."""

    def forms(message: Message) -> tuple[str, ...]:
        return (pseudo(message.text),) * (2 if message.plural else 1)

    folder.mkdir(parents=True)
    file = folder / "portfolio_en.ts"
    with undisturbed():
        said = read_program(ROOT / "portfolio").said
    file.write_text(written("en", messages(said), forms, folder / "no" / "where"), encoding="utf-8")
    subprocess.run([str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(file)], check=True)
    return folder
