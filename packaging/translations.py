"""Writes the catalogues of the screen's words anew: `make translations`.

For English, from the code and the glossary; for any other language that has a file in resources/translations, the
texts are brought up to date and what is translated stays. `--check` only looks.
"""

import subprocess
import sys
from pathlib import Path

from catalogue import Message, messages, translated, written
from english import AMERICAN, BRITISH, SOURCE, read_english
from said import read_program

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
WORDS = ROOT / "resources" / "words"


def catalogues() -> dict[Path, str]:
    """Each file of Linguist as it should be. Raises SystemExit, with all that is wrong in the code."""
    reading = read_program(ROOT / "portfolio")
    english = read_english(WORDS)
    all_of_it = messages(reading.said)
    alone = [
        f"No form for one in plurals.txt: {one.text}"
        for one in all_of_it
        if one.plural and one.text not in english.ones
    ]
    if wrong := [*reading.wrong, *dict.fromkeys(alone)]:
        raise SystemExit("\n".join(wrong))

    def in_english(variant: str) -> str:
        def forms(message: Message) -> tuple[str, ...]:
            return english.forms(message.text, variant, plural=message.plural)

        # Both variants lie over the source's English: what they say as it does, they leave out.
        only = [
            one
            for one in all_of_it
            if variant == SOURCE or forms(one) != english.forms(one.text, SOURCE, plural=one.plural)
        ]
        return written(variant, only, forms, FOLDER)

    found = {FOLDER / f"portfolio_{variant}.ts": in_english(variant) for variant in (SOURCE, BRITISH, AMERICAN)}
    for file in sorted(FOLDER.glob("portfolio_*.ts")):
        if file not in found:
            known = translated(file)
            found[file] = written(
                file.stem.removeprefix("portfolio_"), all_of_it, lambda one, known=known: known.get(one.key, ()), FOLDER
            )
    return found


def compile_all(files: list[Path]) -> None:
    """Make the .qm files that the program loads. Raises CalledProcessError with what Qt said."""
    for file in files:
        # A text that is said as it stands in the code needs no entry: the code itself is the last catalogue.
        subprocess.run(
            [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", "-removeidentical", str(file)],
            check=True,
        )


def main() -> int:
    """Returns 1 for `--check` when a catalogue is older than the code."""
    found = catalogues()
    old = [file for file, text in found.items() if not file.exists() or file.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv:
        print("\n".join(f"{file.name} is older than the code: make translations" for file in old))
        return 1 if old else 0
    for file in old:
        file.write_text(found[file], encoding="utf-8")
        print(f"{file.name} is new")
    compile_all(list(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
