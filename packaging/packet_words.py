"""Brings the packet's catalogues up to date with the code: `make translations` runs it.

It reads the packet's own words off portfolio/packet, what growth has said later, resources/typst and the forms for
goals, writes what is new into
the .po files of resources/words/packet (each with an empty translation, for a person to fill in), and makes the .mo
files that the program loads. What is no longer said is dropped. `--check` only looks, and `--missing` prints what has
no translation.
"""

import ast
import json
import re
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from portfolio.packet.text.forms import LANGUAGES
from portfolio.packet.text.language import CATALOGUE, SAID_IN_TEMPLATES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "words" / "packet"
SOURCE = "packet.po"

PLURALS = {
    "es": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
    "de": "nplurals=2; plural=(n != 1);",
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
}
"""For each language with a catalogue: how many forms a sentence with a number has, and which is for which number."""

ONE_NUMBER = {"es": (0,), "fr": (), "de": (0,), "ar": (0, 1, 2)}
"""Forms that are for one number only, and may say it in words: “ساعتان”. French says its first form of 0 and 1."""

_PRESET = ("title", "titles", "intros", "voice", "changes", "open_first", "signs")
"""What of a preset stands in the packet; the rest is for who chooses one in the window."""

_NAMES = re.compile(r"\{(\w+)\}")


class Said(NamedTuple):
    """One text of ours, with its form for more where it has a number in it, and the files that say it."""

    text: str
    many: str
    files: tuple[str, ...]


class Reading(NamedTuple):
    """What the code and the templates say, and one sentence for each place that cannot be read."""

    said: dict[str, Said]
    wrong: list[str]


def read_packet(root: Path = ROOT) -> Reading:
    """All of the packet's own words, in the order of the files."""
    found = Reading({}, [])

    def take(text: str, file: str, many: str = "") -> None:
        known = found.said.get(text, Said(text, many, ()))
        if known.many and many and known.many != many:
            found.wrong.append(f"{file}: “{text}” has another form for more than one elsewhere")
        files = known.files if file in known.files else (*known.files, file)
        found.said[text] = Said(text, known.many or many, files)

    rooms = [root / "portfolio" / name for name in ("growth", "packet")]
    for path in sorted(path for room in rooms for path in room.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                _call(node, name, take, found.wrong)
    for path in sorted((root / "resources" / "typst").glob("*.typ")):
        for text in SAID_IN_TEMPLATES.findall(path.read_text(encoding="utf-8")):
            take(text, path.relative_to(root).as_posix())
    for path in sorted((root / "resources" / "goal_templates").glob("*.json")):
        form = json.loads(path.read_text(encoding="utf-8"))
        for field in form["fields"] if form["general"] else ():
            take(field["name"], path.relative_to(root).as_posix())
    return found


def _call(node: ast.Call, file: str, take: Callable[..., None], wrong: list[str]) -> None:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name == "Preset":
        for keyword in node.keywords:
            if keyword.arg in _PRESET:
                for text in _texts(keyword.value):
                    take(text, file)
        return
    firsts = {"say": 1, "own": 1, "said_later": 1, "counted": 2}
    given = node.args[1:3] if name == "count" else node.args[: firsts.get(name, 0)]
    if name == "count" and len(given) < 2:
        return  # of a list or a text
    if any(isinstance(one, ast.JoinedStr | ast.BinOp) for one in given):
        wrong.append(
            f"{file}:{node.lineno} puts a sentence together before it can be translated: name the values in it"
        )
        return
    texts = [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value]
    if texts:
        take(texts[0], file, *texts[1:])


def _texts(node: ast.expr) -> Iterator[str]:
    """Texts of a preset: of a mapping its values."""
    inner = node.values if isinstance(node, ast.Dict) else node.elts if isinstance(node, ast.Tuple) else [node]
    yield from (
        one.value for one in inner if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value
    )


# ---- .po: one file for people


def read_po(path: Path) -> dict[str, list[str]]:
    """The translations by text: one, or one for each plural form. A line that is none raises ValueError."""
    found: dict[str, list[str]] = {}
    text, forms, into = "", [], ""
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), 'msgid ""'], 1):
        if not line.strip() or line.startswith("#"):
            continue
        match = re.fullmatch(r'(?:(msgid|msgid_plural|msgstr(?:\[\d\])?)\s+)?"(.*)"', line)
        if match is None:
            raise ValueError(f"{path}, line {number}: {line}")
        keyword, piece = match[1], _plain(match[2])
        if keyword == "msgid":
            if text:
                found[text] = forms
            text, forms, into = piece, [], "msgid"
        elif keyword == "msgid_plural":
            into = keyword
        elif keyword:
            forms.append(piece)
            into = "msgstr"
        elif into == "msgid":
            text += piece
        elif into == "msgstr":
            forms[-1] += piece
    return found


def written(language: str, said: dict[str, Said], known: dict[str, list[str]]) -> str:
    """The file of this language, with what is known of it."""
    lines = [
        f"# What a packet says in this language; the texts are those of the code. See packaging/{Path(__file__).name}.",
        'msgid ""',
        'msgstr ""',
        *(f'"{line}\\n"' for line in header(language)),
    ]
    for one in said.values():
        lines += ["", *(f"#: {file}" for file in one.files), f"msgid {_quoted(one.text)}"]
        forms = known.get(one.text, [])
        if one.many:
            count = forms_of(language)
            forms = forms if len(forms) == count else [""] * count
            lines.append(f"msgid_plural {_quoted(one.many)}")
            lines += [f"msgstr[{place}] {_quoted(form)}" for place, form in enumerate(forms)]
        else:
            lines.append(f"msgstr {_quoted(forms[0] if len(forms) == 1 else '')}")
    return "\n".join([*lines, ""])


def header(language: str) -> list[str]:
    """What every catalogue says of itself."""
    return [
        f"Language: {language}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {PLURALS[language]}",
    ]


def forms_of(language: str) -> int:
    """How many forms a sentence with a number has."""
    return int(PLURALS[language].split(";")[0].partition("=")[2])


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), text)


# ---- .mo: the same for the program


def compiled(language: str, said: dict[str, Said], known: dict[str, list[str]]) -> bytes:
    """The catalogue in the form that gettext loads; without what has no translation."""
    texts = {"": "".join(f"{line}\n" for line in header(language))}
    for one in said.values():
        forms = known.get(one.text, [])
        if forms and all(forms):
            texts[f"{one.text}\0{one.many}" if one.many else one.text] = "\0".join(forms)
    pairs = sorted((key.encode(), value.encode()) for key, value in texts.items())
    start = 7 * 4
    place = start + 16 * len(pairs)
    tables: list[list[tuple[int, int]]] = [[], []]
    data = b""
    for column in (0, 1):
        for pair in pairs:
            tables[column].append((len(pair[column]), place + len(data)))
            data += pair[column] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), start, start + 8 * len(pairs), 0, place)
    return head + b"".join(struct.pack("<2I", *entry) for table in tables for entry in table) + data


# ---- what is wrong with a translation


def problems(language: str, said: dict[str, Said], known: dict[str, list[str]]) -> Iterator[str]:
    """A sentence for each text that has no translation, or one that would lose or invent a value."""
    for one in said.values():
        forms = known.get(one.text, [])
        if len(forms) != (forms_of(language) if one.many else 1) or not all(forms):
            yield f"{language}: no translation of “{one.text}”"
            continue
        for place, form in enumerate(forms):
            wanted = set(_NAMES.findall(one.many or one.text))
            free = {"count"} if one.many and place in ONE_NUMBER[language] else set()
            if not wanted - free <= set(_NAMES.findall(form)) <= wanted:
                yield f"{language}: the values of “{one.text}” are not those of “{form}”"


def main() -> int:
    """Returns 1 for `--check` when a catalogue is older than the code."""
    reading = read_packet()
    if reading.wrong:
        raise SystemExit("\n".join(reading.wrong))
    old = []
    for language in PLURALS:
        folder = FOLDER / language
        source = folder / SOURCE
        known = read_po(source) if source.exists() else {}
        missing = list(problems(language, reading.said, known))
        if missing:
            print("\n".join(missing) if "--missing" in sys.argv else f"{language}: {len(missing)} still to translate")
        for path, data in (
            (source, written(language, reading.said, known).encode()),
            (folder / CATALOGUE, compiled(language, reading.said, known)),
        ):
            if not path.exists() or path.read_bytes() != data:
                old.append(path)
                if "--check" not in sys.argv and "--missing" not in sys.argv:
                    folder.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(data)
                    print(f"{path.relative_to(ROOT)} is new")
    if "--check" in sys.argv:
        print("\n".join(f"{path.relative_to(ROOT)} is older than the code: make translations" for path in old))
        return 1 if old else 0
    return 0


assert set(PLURALS) == {tag for tag in LANGUAGES if not tag.startswith("en")}, "a language without its plurals"

if __name__ == "__main__":
    raise SystemExit(main())
