"""What can be shown of a stranger's JSON: plain text, language versions, web addresses, single values and lists."""

import re
import unicodedata
from functools import lru_cache

from portfolio.credentials.limits import MAX_IDENTIFIER, MAX_LINE, MAX_LIST, MAX_PASSAGE
from portfolio.credentials.strict_json import Json, JsonObject

# Control characters but tab and line feed; marks that reorder a whole line; characters that cannot be seen at all, and
# the invisible letters of tags, which only the flags of regions need.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064"
    "\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]"
    "|(?<![\U0001f3f4\U000e0000-\U000e007f])[\U000e0000-\U000e007f]+"
)
_NOTHING_SEEN = re.compile("[\\s\u200c-\u200f\u2066-\u2069\u2800\ufe00-\ufe0f]*")
_ISOLATES = re.compile("[\u2066-\u2069]")
_LETTERS = re.compile(r"[^\W\d_]+")
_SPACES = re.compile(r"\s+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_SPACE = re.compile(r"\s")
_BEFORE_NAME = re.compile(r"[#:/]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S")
_UNSAFE_IN_ADDRESS = re.compile('[\\s\\\\<>"`{}|^\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]')


def many(value: Json) -> list[Json]:
    """A list, where JSON-LD allows one value, a list of values, or none."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def objects(value: Json) -> list[JsonObject]:
    """The objects among one or many values."""
    if isinstance(value, dict):
        return [value]
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def first_object(value: Json) -> JsonObject:
    """The first object among one or many values, or an empty one."""
    if isinstance(value, dict):
        return value
    return next((item for item in value if isinstance(item, dict)), {}) if isinstance(value, list) else {}


def strings(value: Json) -> list[str]:
    """The strings among one or many values."""
    if isinstance(value, str):
        return [value]
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def types(value: JsonObject) -> set[str]:
    """The names in `type` (or `@type`), as written."""
    given = value["type"] if "type" in value else value.get("@type")
    if isinstance(given, list):
        return set([name for name in given if isinstance(name, str)][:MAX_LIST])
    return {given} if isinstance(given, str) else set()


def local_types(value: JsonObject) -> set[str]:
    """The names in `type` without prefix or address: "obi:Assertion" gives "Assertion"."""
    return {_BEFORE_NAME.split(name)[-1] for name in types(value)}


def is_called(value: JsonObject, name: str) -> bool:
    """Whether a name is among its types, without prefix or address."""
    return value.get("type") == name or name in local_types(value)


def identifier(value: Json) -> str:
    """The id of an object, or the address that stands in its place; "" when there is none."""
    if isinstance(value, dict):
        value = value.get("id", value.get("@id"))
    if not isinstance(value, str):
        return ""
    return (value if value.isascii() and value.isprintable() else _HIDDEN.sub("", value))[:MAX_IDENTIFIER]


def is_uri(text: Json) -> bool:
    """Whether this is an absolute URI by its form: a scheme and something after it."""
    return isinstance(text, str) and _SCHEME.match(text) is not None and not _SPACE.search(text)


def spoken(value: Json) -> str:
    """One text out of a text, a language map, a JSON-LD value object or a list of them; English first, else the first.

    JSON-LD 1.1, "String Internationalization": `{"@value": ..., "@language": ...}`, and maps `{"en": ..., "fr": ...}`.
    """
    if isinstance(value, str):
        return value
    versions = _versions(value)
    for language, text in versions:
        if language == "en" or language.startswith("en-"):
            return text
    return versions[0][1] if versions else ""


def _versions(value: Json) -> list[tuple[str, str]]:
    if isinstance(value, list):
        return [version for item in value[:50] for version in _versions(item)]
    if isinstance(value, str):
        return [("", value)]
    if not isinstance(value, dict):
        return []
    if isinstance(text := value.get("@value"), str):
        language = value.get("@language")
        return [(language.lower() if isinstance(language, str) else "", text)]
    return [
        (name.lower(), text)
        for name, text in value.items()
        if isinstance(text, str) and (_LANGUAGE.fullmatch(name) or name == "@none")
    ]


def line(value: Json) -> str:
    """A name or title: one line of plain text, nothing hidden, at most `MAX_LINE` long; "" where nothing is seen."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else spoken(value)
    if len(text) <= MAX_LINE and text.isascii() and text.isprintable() and "  " not in text:  # as nearly all are
        return text.strip()
    text = _SPACES.sub(" ", _visible(text[: 4 * MAX_LINE]))
    return "" if _NOTHING_SEEN.fullmatch(text) else _shortened(text.strip(), MAX_LINE)


def shown(text: str) -> str:
    """A stranger's text as it may stand in a sentence of ours: on one line, without hidden characters."""
    return text if _plain(text) else _SPACES.sub(" ", _visible(text))


def passage(value: Json) -> str:
    """A text of several lines, plain and without hidden characters, at most `MAX_PASSAGE` long. Markup stays text."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else spoken(value)
    if len(text) <= MAX_PASSAGE and text.isascii() and text.isprintable():
        return text.strip()
    return _shortened(_visible(text[: 2 * MAX_PASSAGE].replace("\r\n", "\n")).strip(), MAX_PASSAGE)


def hides_something(value: Json) -> bool:
    """Whether `line` or `passage` leaves out characters that could make the text look like another."""
    text = spoken(value)[:MAX_PASSAGE]
    if _plain(text):
        return False
    text = text.replace("\r", "\n")
    return text != _visible(text)


def mixes_alphabets(text: str) -> bool:
    """Whether one word mixes Latin with Cyrillic or Greek letters, which makes a name look like another."""
    if text.isascii():
        return False
    for word in _LETTERS.findall(text[:MAX_LINE]):
        if word.isascii():
            continue
        scripts = {unicodedata.name(letter, "").split(" ")[0] for letter in word}
        if "LATIN" in scripts and scripts & {"CYRILLIC", "GREEK"}:
            return True
    return False


def web_address(value: Json) -> str:
    """An http or https address that may become a link, or "". Everything else from a badge stays text."""
    return _web_address(value.strip()) if isinstance(value, str) and len(value) <= 2_048 else ""


@lru_cache(maxsize=256)
def _web_address(address: str) -> str:
    """Kept, for the same few of a badge, and of its issuer's badges, are asked for again and again."""
    if _UNSAFE_IN_ADDRESS.search(address):
        return ""
    return address if host(address) and address.lower().startswith(("http://", "https://")) else ""


@lru_cache(maxsize=256)
def host(address: str) -> str:
    """The host of an address or of a did:web, in small letters; "" when there is none. Kept, as web addresses are."""
    if address.startswith("did:web:"):
        return address.removeprefix("did:web:").split(":")[0].split("#")[0].replace("%3A", ":").lower()
    from urllib.parse import urlsplit

    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def short_identifier(text: str) -> str:
    """An id that fits on a line, its beginning and end kept: they are what tells keys apart."""
    return text if len(text) <= 40 else f"{text[:24]}…{text[-6:]}"


def _plain(text: str) -> bool:
    """Whether there is nothing in a text but what one sees, as in most: ASCII, on one line."""
    return text.isascii() and text.isprintable()


def _visible(text: str) -> str:
    if _plain(text):
        return text
    text = _HIDDEN.sub("", text.replace("\r", "\n"))
    return text if _balanced(text) else _ISOLATES.sub("", text)


def _balanced(text: str) -> bool:
    """Whether every isolated run of text is closed again (Unicode UAX 9), so that it cannot reorder what follows."""
    depth = 0
    for mark in _ISOLATES.findall(text):
        depth += -1 if mark == "\u2069" else 1
        if depth < 0:
            return False
    return depth == 0


def _shortened(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
