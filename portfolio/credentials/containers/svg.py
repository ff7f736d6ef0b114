"""SVG pictures: finds baked badges with a parser that resolves nothing and follows nothing.

Sources: Open Badges baking specification (`<openbadges:assertion verify="...">`, namespace http://openbadges.org) and
Open Badges 3.0, "Baked Badge" (`<openbadges:credential>`, namespace https://purl.imsglobal.org/ob/v3p0). The picture is
never drawn here.
"""

from xml.parsers import expat

from portfolio.credentials.containers.baked import OPEN_BADGES_1_2, OPEN_BADGES_3, Baked, first_of_each
from portfolio.credentials.limits import MAX_BAKED, MAX_FILE, MAX_TEXT, MAX_XML_DEPTH, MAX_XML_ELEMENTS
from portfolio.credentials.refusal import Refused, broken, not_a_badge

_NAMESPACES = ("http://openbadges.org", "https://openbadges.org", "https://purl.imsglobal.org/ob/v3p0")
_MARKS = {"assertion": OPEN_BADGES_1_2, "credential": OPEN_BADGES_3}
_SVG = "http://www.w3.org/2000/svg"


def baked(data: bytes) -> list[Baked]:
    """The badges in an SVG file, in file order, the first of each mark. Raises `Refused` if damaged or without."""
    if len(data) > MAX_FILE:
        raise broken("the picture is bigger than 10 MB", "Ask its issuer for a smaller copy.")
    reading = _Reading()
    reading.run(data)
    found = [Baked(text, mark) for mark, body, verify in reading.elements if (text := body.strip() or verify.strip())]
    if not found:
        raise not_a_badge("it is a picture with no badge inside" if reading.is_svg else "it is a web page or XML file")
    return first_of_each(found)


class _Reading:
    """One pass over the XML: depth, number of elements and length of text are bounded; entities are refused."""

    def __init__(self) -> None:
        self.elements: list[tuple[str, str, str]] = []
        self.is_svg = False
        self._depth = 0
        self._count = 0
        self._open_at = 0
        self._text: list[str] = []
        self._length = 0
        self._verify = ""
        self._mark = ""

    def run(self, data: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._document_type
        parser.SkippedEntityHandler = self._skipped
        parser.ExternalEntityRefHandler = self._external
        try:
            parser.Parse(data, True)
        except Refused:
            raise
        except (expat.ExpatError, ValueError, LookupError) as trouble:
            # expat raises the latter two for encodings that Python or it does not know
            raise broken("the picture or page breaks off or is misspelt") from trouble

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_XML_DEPTH or self._count > MAX_XML_ELEMENTS:
            raise broken("the picture is made of more parts than any badge needs")
        if self._count == 1:
            self.is_svg = name in (f"{_SVG} svg", "svg")
        namespace, _, local = name.rpartition(" ")
        if self._mark or namespace not in _NAMESPACES or local not in _MARKS or len(self.elements) >= MAX_BAKED:
            return
        self._mark, self._open_at = _MARKS[local], self._depth
        self._verify = attributes.get("verify", "")
        self._text, self._length = [], 0

    def _end(self, _name: str) -> None:
        if self._mark and self._depth == self._open_at:
            self.elements.append((self._mark, "".join(self._text), self._verify))
            self._mark = ""
        self._depth -= 1

    def _characters(self, text: str) -> None:
        if not self._mark:
            return
        self._length += len(text)
        if self._length > MAX_TEXT:
            raise broken("the badge inside this picture is longer than any badge needs")
        self._text.append(text)

    def _document_type(self, _name: str, _system: str | None, _public: str | None, declares: int) -> None:
        if declares:  # entities unfold, and attributes declared here are handed over again with every element
            raise broken("the picture asks for text from elsewhere or unfolds without end, which no badge needs")

    def _skipped(self, *_entity: object) -> None:
        if self._mark:
            raise broken("the picture asks for text from elsewhere, which no badge needs")

    def _external(self, *_entity: object) -> int:
        raise broken("the picture asks for text from elsewhere, which no badge needs")
