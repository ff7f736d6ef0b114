"""Draws foreign drawings (SVG) as pictures of pixels. Only for a child with limits of time and memory."""

import tempfile

from portfolio.core.raster import Unreadable

_PAGE = """#set page(width: auto, height: auto, margin: 0pt, fill: %s)
#context {
  let drawing = bytes(sys.inputs.svg)
  let natural = measure(image(drawing, format: "svg"))
  let longest = calc.max(natural.width, natural.height)
  let (wide, high) = (natural.width / longest, natural.height / longest)
  image(drawing, format: "svg", width: wide * 72pt, height: high * 72pt, fit: "stretch")
}"""
"""The longer side is an inch, so that `ppi` is its length in pixels, whatever size the drawing says it has."""


def is_drawing(data: bytes) -> bool:
    """Whether this looks like an SVG, by how it begins."""
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"<?xml", b"<svg", b"<!--", b"<!DOCTYPE")) and b"<svg" in data[:65536]


def drawn(data: bytes, side: int, fonts: str = "", *, paper: str = "none") -> bytes:
    """The drawing as PNG, its longer side `side` pixels. `fonts` is a folder; `paper` what typst calls a colour.

    Scripts do not run. Raises Unreadable, also for a drawing that refers to other files or addresses: typst opens no
    address, and files only below its root, which is an empty folder here. A hostile drawing may take any time and
    memory: whoever started this process ends it then.
    """
    import typst

    try:
        with tempfile.TemporaryDirectory() as nothing:
            compiler = typst.Compiler(
                (_PAGE % paper).encode(),
                root=nothing,
                font_paths=typst.Fonts(include_system_fonts=False, font_paths=[fonts] if fonts else []),
                sys_inputs={"svg": data.decode("utf-8-sig")},
            )
            picture = compiler.compile(format="png", ppi=float(side))
    except (typst.TypstError, UnicodeDecodeError) as problem:
        raise Unreadable("its drawing cannot be read") from problem
    if not isinstance(picture, bytes):
        raise Unreadable("its drawing cannot be read")
    return picture
