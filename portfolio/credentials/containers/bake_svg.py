"""Puts a credential into an SVG picture, every other byte of which stays as it is.

Sources: Open Badges baking specification ("SVGs") and Open Badges 3.0, "Baked Badge": the element stands directly
behind the `<svg>` tag; JSON is its body, in CDATA; a signed token is its attribute `verify`.
"""

import re
from typing import NamedTuple
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from portfolio.credentials.containers.baked import OPEN_BADGES_3
from portfolio.credentials.limits import MAX_XML_DEPTH, MAX_XML_ELEMENTS
from portfolio.credentials.refusal import Refused, broken, not_a_badge
from portfolio.credentials.strict_json import JsonObject
from portfolio.credentials.words import first_object, web_address

_NAMESPACE_3 = "https://purl.imsglobal.org/ob/v3p0"
_NAMESPACE_2 = "http://openbadges.org"
_OLD = ("http://openbadges.org", "https://openbadges.org", _NAMESPACE_3)
_NAMES = ("assertion", "credential")
_SVG = ("http://www.w3.org/2000/svg svg", "svg")
_PROGRAMS = frozenset(("script", "foreignObject", "iframe", "embed", "object", "handler"))
_MOVING = frozenset(("animate", "animateColor", "animateMotion", "animateTransform", "set", "discard"))
_OWN_ADDRESS = re.compile(r"\s*(#|data:image/(png|jpe?g|gif|webp)[;,]|$)", re.IGNORECASE)
_ACTIVE_ADDRESS = re.compile(r"\s*(javascript|vbscript|data):", re.IGNORECASE)
_FOREIGN_STYLE = re.compile(r"""@import|url\(\s*["']?\s*(?!["'#\s]|data:image/)""", re.IGNORECASE)
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_TAG = re.compile(rb"""(?:[^"'>]++|"[^"]*+"|'[^']*+')*+>""")
_ENCODINGS = ("", "utf-8", "utf8")
_AS_PLAIN_SVG = "Save the picture again as a plain SVG, or as PNG, and try that."


def into_svg(text: str, value: JsonObject | None, picture: bytes, mark: str) -> bytes:
    """The picture with the credential inside; `value` are the members of its JSON, None for a signed token.

    Raises `Refused` for a picture that is damaged, moves, or holds programs.
    """
    element = _element(text, value, mark).encode("utf-8")
    found = _Outline(picture)
    kept: list[bytes] = []
    at = 0
    for start, end in found.old:
        kept.append(picture[at:start])
        at = end
    kept.append(picture[at:])
    rest = b"".join(kept)
    # What is replaced stands behind the root's own tag, so that tag is where it was.
    root = found.root
    if rest[root.end - 2 : root.end] == b"/>":
        name = rest[root.start + 1 :].split(b"/", 1)[0].split(None, 1)[0]
        return rest[: root.end - 2] + b">" + element + b"</" + name + b">" + rest[root.end :]
    return rest[: root.end] + element + rest[root.end :]


def _element(text: str, value: JsonObject | None, mark: str) -> str:
    name, namespace = ("credential", _NAMESPACE_3) if mark == OPEN_BADGES_3 else ("assertion", _NAMESPACE_2)
    start = f'<openbadges:{name} xmlns:openbadges="{namespace}"'
    if value is None:
        return f"{start} verify={quoteattr(text.strip())}/>"
    if _NO_XML.search(text):
        raise not_a_badge("it holds signs that no SVG picture can", "Choose a PNG picture instead.")
    if mark != OPEN_BADGES_3 and (address := _confirmed_at(value)):
        start += f" verify={quoteattr(address)}"
    # XML reads a carriage return as a line feed unless it is spelt out, which CDATA cannot do.
    body = text.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    return f"{start}><![CDATA[{body}]]></openbadges:{name}>"


def _confirmed_at(assertion: JsonObject) -> str:
    """Where a hosted assertion lies on the web: readers of 1.x and 2.x look for it beside the text."""
    verify = first_object(assertion.get("verify"))
    return web_address(verify.get("url")) or web_address(assertion.get("id"))


class _Span(NamedTuple):
    start: int
    end: int


class _Outline:
    """Where in the file the root's tag stands, and each element that carries an older credential."""

    def __init__(self, picture: bytes) -> None:
        self.old: list[_Span] = []
        self._picture = picture
        self._root: _Span | None = None
        self._depth = self._count = 0
        self._open: tuple[int, int] | None = None
        self._styled = False
        self._parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.XmlDeclHandler = self._declared
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.buffer_text = True
        parser.CharacterDataHandler = self._characters
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartDoctypeDeclHandler = self._document_type
        parser.SkippedEntityHandler = self._entity
        parser.ExternalEntityRefHandler = self._external
        try:
            parser.Parse(picture, True)
            picture.decode("utf-8")
        except Refused:
            raise
        except UnicodeDecodeError as trouble:
            raise not_a_badge("the picture is written in an unusual way", _AS_PLAIN_SVG) from trouble
        except (expat.ExpatError, ValueError, LookupError) as trouble:
            raise broken("the picture breaks off or is misspelt", _AS_PLAIN_SVG) from trouble

    @property
    def root(self) -> _Span:
        assert self._root is not None, "a document that was read to its end has a root"
        return self._root

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if (encoding or "").lower() not in _ENCODINGS:
            raise not_a_badge("the picture is written in an unusual way", _AS_PLAIN_SVG)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_XML_DEPTH or self._count > MAX_XML_ELEMENTS:
            raise broken("the picture is made of more parts than any badge needs", _AS_PLAIN_SVG)
        at = self._parser.CurrentByteIndex
        if self._count == 1:
            if name not in _SVG:
                raise not_a_badge("it is a web page or XML file", "Choose a PNG or SVG picture.")
            self._root = _Span(at, self._tag_end(at))
        if self._open is not None:
            return
        namespace, _, local = name.rpartition(" ")
        if namespace in _OLD and local in _NAMES:
            end = self._tag_end(at)
            self._open = (at, self._depth)
            if self._picture[end - 2 : end] == b"/>":
                self.old.append(_Span(at, end))
            return
        self._styled = local == "style"
        _refuse_active(local, attributes)

    def _characters(self, text: str) -> None:
        if self._styled and _FOREIGN_STYLE.search(text):
            raise _from_elsewhere()

    def _instruction(self, target: str, _text: str) -> None:
        if target == "xml-stylesheet":
            raise _from_elsewhere()

    def _end(self, _name: str) -> None:
        self._styled = False
        if self._open is not None and self._open[1] == self._depth:
            start = self._open[0]
            if not self.old or self.old[-1].start != start:
                self.old.append(_Span(start, self._tag_end(self._parser.CurrentByteIndex)))
            self._open = None
        self._depth -= 1

    def _tag_end(self, at: int) -> int:
        """Behind the ">" of the tag that begins here; one inside quotes is none."""
        found = _TAG.match(self._picture, at)
        if found is None:
            raise broken("the picture breaks off or is misspelt", _AS_PLAIN_SVG)
        return found.end()

    def _document_type(self, _name: str, _system: str | None, _public: str | None, declares: int) -> None:
        if declares:  # entities unfold, and attributes declared here are handed over again with every element
            self._entity()

    def _entity(self, *_declaration: object) -> None:
        raise _from_elsewhere()

    def _external(self, *_entity: object) -> int:
        raise _from_elsewhere()


def _refuse_active(local: str, attributes: dict[str, str]) -> None:
    """A badge is opened by those it is given to: nothing in it may run, move, or tell a stranger that it was opened."""
    if local in _MOVING:
        raise not_a_badge("the picture moves, and programs that read badges expect a still one", _AS_PLAIN_SVG)
    for name, given in attributes.items():
        short = name.rpartition(" ")[2].lower()
        if short.startswith("on"):
            local = "script"
        elif short in ("href", "src"):
            if local == "a":
                local = "script" if _ACTIVE_ADDRESS.match(given) else local
            elif not _OWN_ADDRESS.match(given):
                raise _from_elsewhere()
        elif _FOREIGN_STYLE.search(given):
            raise _from_elsewhere()
    if local in _PROGRAMS:
        raise not_a_badge("the picture holds a program, which would run where it is opened", _AS_PLAIN_SVG)


def _from_elsewhere() -> Refused:
    return broken("the picture asks for parts from elsewhere or unfolds without end", _AS_PLAIN_SVG)
