"""PDFs of strangers who mean harm: small files that ask whoever reads them for more time or memory than there is."""

import base64
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

MOST = 200_000_000
"""Bytes that some unpack to: more than any child may hold."""

COUNT, FEW = 1_100_000, 60_000
"""Objects that some say to hold. With the few it takes no second to find that out."""

Objects = dict[int, bytes]


def packed(data: bytes, times: int = 1) -> bytes:
    """Deflated so many times over."""
    for _ in range(times):
        data = zlib.compress(data, 1 if len(data) > 2_000_000 else 9)  # what is long takes the best packer seconds
    return data


@cache
def spaces(length: int = MOST) -> bytes:
    """Deflated spaces, made without ever holding them."""
    packer, part = zlib.compressobj(9), b" " * 1_000_000
    return b"".join(packer.compress(part) for _ in range(length // len(part))) + packer.flush()


@cache
def numbers(count: int) -> bytes:
    """Deflated pairs of numbers, as a stream of objects begins with: each object stands at its beginning."""
    return packed(listed(count))


def listed(count: int) -> bytes:
    """Pairs of numbers."""
    return b"".join(b"%d %d " % (one + 100, one) for one in range(count))


def stream(data: bytes, words: bytes = b"/Filter /FlateDecode", length: bytes | None = None) -> bytes:
    """A stream object's body; its /Length may be anything."""
    length = b"%d" % len(data) if length is None else length
    return b"<<" + words + b" /Length " + length + b">>\nstream\n" + data + b"\nendstream"


def document(objects: Objects, trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF of these objects with a table of where they stand."""
    data, places = _body(objects)
    table = b"xref\n0 1\n0000000000 65535 f \n"
    table += b"".join(b"%d 1\n%010d 00000 n \n" % one for one in places.items())
    size = b"/Size %d " % (max(objects) + 1)
    return data + table + b"trailer\n<<" + size + trailer + b">>\nstartxref\n%d\n%%%%EOF\n" % len(data)


def tabled(
    objects: Objects, inside: Mapping[int, int], kind: bytes = b"/XRef", table: bytes | None = None, rows_told: int = 0
) -> bytes:
    """The same with a stream for a table; objects `inside` stand in a stream of objects of that number."""
    data, places = _body(objects)
    count = max([*objects, *inside]) + 2
    rows = [b"\0" * 9] * count
    for number, place in places.items():
        rows[number] = b"\1" + place.to_bytes(4, "big") + b"\0" * 4
    for number, holder in inside.items():
        rows[number] = b"\2" + holder.to_bytes(4, "big") + b"\0" * 4
    rows[-1] = b"\1" + len(data).to_bytes(4, "big") + b"\0" * 4
    told = b"/Type %s /W [1 4 4] /Size %d /Root 1 0 R /Filter /FlateDecode" % (kind, rows_told or count)
    end = b"%d 0 obj\n" % (count - 1) + stream(packed(b"".join(rows)) if table is None else table, told)
    return data + end + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(data)


def with_file(
    body: bytes, more: Objects | None = None, names: bytes = b"(a.json) 4 0 R", trailer: bytes = b""
) -> bytes:
    """A PDF with one attached file, or with that file under several names."""
    root = b"<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names [" + names + b"]>>>>>>"
    specification = b"<</Type /Filespec /F (a.json) /UF (a.json) /EF <</F 5 0 R>>>>"
    objects = {1: root, 2: PAGES, 3: PAGE, 4: specification, 5: body, **(more or {})}
    return document(objects, b"/Root 1 0 R " + trailer)


PAGES, PAGE = b"<</Type /Pages /Kids [3 0 R] /Count 1>>", b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>"
ROOT = b"<</Type /Catalog /Pages 2 0 R>>"
PLAIN: Objects = {1: ROOT, 2: PAGES, 3: PAGE}


def _body(objects: Objects) -> tuple[bytes, dict[int, int]]:
    parts, places, at = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"], {}, 15
    for number, body in objects.items():
        part = b"%d 0 obj\n" % number + body + b"\nendobj\n"
        places[number] = at
        parts.append(part)
        at += len(part)
    return b"".join(parts), places


def _objects_in(kind: bytes, data: bytes, words: bytes = b"/Filter /FlateDecode", count: int = COUNT) -> bytes:
    """The page tree stands in a stream of so many objects."""
    holder = stream(data, b"/Type %s /N %d /First 0 " % (kind, count) + words)
    return tabled({1: ROOT, 7: holder}, {2: 7, 3: 7})


def _tree(levels: int, kids: int, root: bytes, leaf: bytes, key: bytes = b"/Kids") -> bytes:
    """A tree in which each node has the same child many times over: as many leaves as the world has not atoms."""
    objects: Objects = {1: root, 2: PAGES, 3: PAGE}
    for level in range(levels):
        objects[10 + level] = b"<<%s [" % key + b"%d 0 R " % (11 + level) * kids + b"]>>"
    return document(objects | {10 + levels: leaf})


_NAMES = b"<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles 10 0 R>>>>"


@cache
def _long_lzw() -> bytes:
    """LZW that refers to ever longer strings: each code of 12 bits is four thousand letters."""
    codes = [256, 65, *range(258, 4094)] + [4093] * 60_000
    bits, width = [], 9
    for place, code in enumerate(codes):
        width = 9 if place < 255 else 10 if place < 767 else 11 if place < 1791 else 12
        bits.append(f"{code:0{width}b}")
    text = "".join(bits)
    return int(text + "0" * (-len(text) % 8), 2).to_bytes(-(-len(text) // 8), "big")


def _runs(data: bytes) -> bytes:
    """As it is, in runs of 128 bytes."""
    return b"".join(b"\x7f" + data[at : at + 128].ljust(128) for at in range(0, len(data), 128)) + b"\x80"


def _locked() -> bytes:
    words = b"/Filter /Standard /V 5 /R %d /Length 256 /P -1 /O <%s> /U <%s> /OE <%s> /UE <%s> /Perms <%s> " % (
        6, b"00" * 48, b"00" * 48, b"00" * 32, b"00" * 32, b"00" * 16,
    )  # fmt: skip
    crypt = b"<<" + words + b"/CF <</StdCF <</CFM /AESV3 /Length 32>>>> /StmF /StdCF /StrF /StdCF>>"
    return with_file(stream(spaces()), {9: crypt}, trailer=b"/Encrypt 9 0 R /ID [<00> <00>]")


def _locked_early() -> bytes:
    """RC4 with the empty password: read on without asking anybody."""
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(with_file(stream(spaces())))))
    writer.encrypt("", "owner", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _signed(field: bytes, tail: bytes = b"") -> bytes:
    form = b"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [" + field + b"]>>>>"
    value = b"<</Type /Sig /ByteRange [0 10 20 100] /Contents <00>>>"
    ours = b"<</FT /Sig /T (PortfolioSignature) /V 9 0 R>>"
    return document({1: form, 2: PAGES, 3: PAGE, 8: ours, 9: value}) + tail


def _chained(count: int) -> bytes:
    """Tables that each name the one before."""
    data, before = bytearray(document(PLAIN)), 0
    for _ in range(count):
        place = len(data)
        data += b"xref\n0 0\ntrailer\n<</Size 4 /Root 1 0 R /Prev %d>>\n" % before
        before = place
    return bytes(data) + b"startxref\n%d\n%%%%EOF\n" % before


HOSTILE: dict[str, Callable[[], bytes]] = {
    "objects of spaces": lambda: _objects_in(b"/ObjStm", spaces()),
    "objects spelled otherwise": lambda: _objects_in(b"/Obj#53tm", numbers(COUNT)),
    "objects packed twice": lambda: _objects_in(
        b"/ObjStm", packed(listed(COUNT), 2), b"/Filter [/FlateDecode /FlateDecode]"
    ),
    "objects behind letters": lambda: _objects_in(
        b"/ObjStm", base64.a85encode(numbers(FEW)) + b"~>", b"/Filter [/ASCII85Decode /FlateDecode]", FEW
    ),
    "objects behind hexadecimal": lambda: _objects_in(
        b"/ObjStm", numbers(FEW).hex().encode() + b">", b"/Filter [/ASCIIHexDecode /FlateDecode]", FEW
    ),
    "objects in runs": lambda: _objects_in(
        b"/ObjStm", _runs(listed(FEW)), b"/Filter /RunLengthDecode", FEW
    ),
    "objects in LZW": lambda: _objects_in(b"/ObjStm", _long_lzw(), b"/Filter /LZWDecode"),
    "objects as they are": lambda: _objects_in(b"/Obj#53tm", listed(FEW), b"", FEW),
    "table of spaces": lambda: tabled(PLAIN, {}, table=spaces()),
    "table spelled otherwise": lambda: tabled(
        PLAIN, {}, b"/X#52ef", packed(b"\1\0\0\0\1\0\0\0\0" * 2_000_000), 2_000_000
    ),
    "table without columns": lambda: tabled(PLAIN, {}).replace(b"/W [1 4 4]", b"/W [0 0 0] /Index [0 999999999]"),
    "table of a billion": lambda: document(PLAIN).replace(b"xref\n0 1\n", b"xref\n0 999999999\n"),
    "table after table": lambda: _chained(150_000),
    "table that names itself": lambda: document(PLAIN, b"/Root 1 0 R /Prev 9"),
    "predicted letter by letter": lambda: with_file(
        stream(packed(b"\2\0" * 9_000_000), b"/Filter /FlateDecode /DecodeParms <</Predictor 15 /Columns 1>>")
    ),
    "file of spaces": lambda: with_file(stream(spaces())),
    "file packed three times": lambda: with_file(
        stream(packed(spaces(), 2), b"/Filter [/FlateDecode /FlateDecode /FlateDecode]")
    ),
    "file in LZW": lambda: with_file(stream(_long_lzw(), b"/Filter /LZWDecode")),
    "file in runs": lambda: with_file(stream(b"\x81 " * 2_000_000 + b"\x80", b"/Filter /RunLengthDecode")),
    "file behind letters": lambda: with_file(stream(b"z" * 9_000_000 + b"~>", b"/Filter /ASCII85Decode")),
    "file behind hexadecimal": lambda: with_file(stream(b"20" * 4_500_000 + b">", b"/Filter /ASCIIHexDecode")),
    "file as a fax": lambda: with_file(
        stream(b"\0" * 100, b"/Filter /CCITTFaxDecode /DecodeParms <</K -1 /Columns 60000 /Rows 60000>>")
    ),
    "file of many filters": lambda: with_file(stream(spaces(), b"/Filter [" + b"/FlateDecode " * 100_000 + b"]")),
    "one file under many names": lambda: with_file(
        stream(spaces(9_000_000)), names=b"".join(b"(%d) 4 0 R " % one for one in range(15_000))
    ),
    "one small file under more names": lambda: with_file(
        stream(b"x", b""), names=b"".join(b"(%d) 4 0 R " % one for one in range(150_000))
    ),
    "length that lies": lambda: with_file(stream(spaces(), length=b"1")),
    "length elsewhere": lambda: with_file(stream(spaces(), length=b"9 0 R"), {9: b"99999999999"}),
    "length that refers to itself": lambda: with_file(stream(spaces(), length=b"9 0 R"), {9: b"9 0 R"}),
    "length below nothing": lambda: with_file(stream(spaces(), length=b"-5")),
    "locked": _locked,
    "locked with an empty word": _locked_early,
    "names without end": lambda: _tree(40, 2, _NAMES, b"<</Names [(a) 10 0 R]>>"),
    "names that hold themselves": lambda: document(PLAIN | {1: _NAMES, 10: b"<</Kids [10 0 R 10 0 R]>>"}),
    "pages without end": lambda: _tree(40, 2, ROOT.replace(b"2 0 R", b"10 0 R"), PAGE),
    "depth": lambda: document(PLAIN | {1: ROOT[:-2] + b"/X " + b"[" * 3_000_000 + b">>"}),
    "depth of words": lambda: document(PLAIN | {1: ROOT[:-2] + b"/X " + b"<</X " * 300_000 + b">>"}),
    "long word": lambda: document(PLAIN | {1: ROOT[:-2] + b"/" + b"#41" * 3_000_000 + b" 1>>"}),
    "long number": lambda: document(PLAIN | {1: ROOT[:-2] + b"/X " + b"9" * 9_000_000 + b">>"}),
    "long text": lambda: document(
        PLAIN | {9: b"<</Title (" + b"\\101" * 2_400_000 + b")>>"}, b"/Root 1 0 R /Info 9 0 R"
    ),
    "long hexadecimal": lambda: document(
        PLAIN | {9: b"<</Title <FEFF" + b"0041" * 300_000 + b">>>"}, b"/Root 1 0 R /Info 9 0 R"
    ),
    "many objects and no table": lambda: b"%PDF-1.7\n" + b"1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj " * 80_000,
    "beginnings without end": lambda: b"%PDF-1.7\n" + b"1 0 obj " * 300_000 + b"trailer<</Root 1 0 R>>",
    "trailers without end": lambda: b"%PDF-1.7\n" + b"trailer<</Root 1 0 R>>\n" * 60_000,
    "only a remark": lambda: b"%PDF-1.7\n" + b"%" * 3_000_000,
    "only lines": lambda: b"%PDF-1.7\n" + b"\n" * 3_000_000 + b"startxref\n5\n%%EOF",
    "words that promise streams": lambda: document(PLAIN) + b"/ObjStm " * 600_000 + b"stream\n",
    "fields without end": lambda: _signed(b"8 0 R " * 300_000),
    "signed, and more behind": lambda: _signed(b"8 0 R", document(PLAIN)[9:] * 3_000),
    "text before it begins": lambda: b" " * 500 + b"x" * 400 + with_file(stream(spaces())),
}  # fmt: skip
"""By what they are, each made when it is asked for; all below the 10 MB of a badge."""


def written(folder: Path) -> Iterator[Path]:
    """All of them as files, and one of 1.2 GB that is nearly all hole."""
    for number, (name, made) in enumerate(HOSTILE.items()):
        path = folder / f"{number:02} {name}.pdf"
        path.write_bytes(made())
        yield path
    path = folder / "larger than the memory.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(1_200_000_000)
    yield path
