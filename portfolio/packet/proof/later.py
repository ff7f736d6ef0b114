"""What was added to a packet after it was signed: nothing that matters, another signature, comments, or something else.

Only what an update wrote anew is compared: an object that stands where it stood is covered by the signature. Whatever
was added can be reached from there alone, so each object that was replaced must be as before but for what may be added.
What replaces pages, fonts, pictures, structure or attachments is an alteration, however it is hidden (shadow attacks).
"""

import io
import re
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import Any

from portfolio.packet.proof.signing import SIGNATURE_FIELD

_END = re.compile(rb"%%EOF(\r\n|\r|\n)?\Z")
_COMMENTS = frozenset({
    "/Text", "/FreeText", "/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Ink", "/Popup", "/Caret", "/Stamp",
    "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine",
})  # fmt: skip
_MOST_ANNOTATIONS = 10_000
_LARGEST_SIGN = 0.2
"""Of a page: a signature that is seen hides no more than that."""
_CATALOGUE_MAY_GAIN = frozenset({"/DSS", "/Extensions", "/Metadata", "/Version"})
_FORM_MAY_GAIN = frozenset({"/Fields", "/DR", "/DA", "/SigFlags"})


Patience = Callable[[int], None]
"""Is told how many objects a file has, before pyHanko goes through each of them: a quarter of a millisecond."""


class Added(IntEnum):
    """What was added, the harmless first. A signature that is seen counts as a comment."""

    SIGNATURES = 1
    COMMENTS = 2
    ATTACHMENTS_REMOVED = 3
    OTHER = 4


def added_since(pdf: bytes, end: int, patience: Patience) -> Added:
    """What stands behind `end`, where the signed file ended. `patience` is asked before the second opinion is."""
    from pypdf import PdfReader

    if not _END.search(pdf):
        return Added.OTHER
    try:
        before = PdfReader(io.BytesIO(pdf[:end]), strict=True)
        after = PdfReader(io.BytesIO(pdf), strict=True)
        found, count = _Update(before, after).kind(), sum(map(len, after.xref.values())) + len(after.xref_objStm)
        del before, after  # each holds the file
        if found is Added.SIGNATURES:
            patience(count)
            return found if _only_filled(pdf) else Added.OTHER
    except Exception:  # strict reading raises many kinds of errors on what is not written as it should be
        return Added.OTHER
    return found


class _Update:
    """The file before and after."""

    def __init__(self, before: Any, after: Any) -> None:
        self._before, self._after = before, after
        self._old, self._new = _places(before), _places(after)
        self._pages = {page.indirect_reference.idnum: page for page in before.pages}
        self._lists = {
            page.raw_get("/Annots").idnum for page in before.pages if "/Annots" in page and _is_ref(page, "/Annots")
        }
        root = before.root_object
        self._root = root.indirect_reference.idnum
        form = root.raw_get("/AcroForm")
        self._form = getattr(form, "idnum", 0)
        self._fields = getattr(form.get_object().raw_get("/Fields"), "idnum", 0)
        self._told = {getattr(before.trailer.raw_get("/Info"), "idnum", 0) if "/Info" in before.trailer else 0}
        if "/Metadata" in root:
            self._told.add(getattr(root.raw_get("/Metadata"), "idnum", 0))
        self._names = _names_of(root)
        self._largest = _LARGEST_SIGN * max((_area(page.mediabox) for page in before.pages), default=0)

    def kind(self) -> Added:
        """The worst that an update did."""
        if not self._new.items() - self._old.items() or self._old.keys() - self._new.keys():
            return Added.OTHER  # what stands behind the end is no update, or takes objects away
        if self._after.root_object.indirect_reference.idnum != self._root:
            return Added.OTHER
        changed = [number for number, place in self._old.items() if self._new[number] != place]
        return max((self._changed(number) for number in changed), default=Added.OTHER)

    def _changed(self, number: int) -> Added:
        """What an object that was written anew amounts to."""
        old, new = self._object(self._before, number), self._object(self._after, number)
        if number in self._told or _same(old, new):
            return Added.SIGNATURES  # file properties: what they say is taken from the signed file
        if number == self._root:
            return max(self._root_changed(old, new), default=Added.SIGNATURES)
        if number == self._form:
            return max(self._form_changed(old, new), default=Added.SIGNATURES)
        if number == self._fields:
            return self._gained(old, new, only_fields=True)
        if number in self._lists:
            return self._gained(old, new)
        if number in self._pages:
            return max(self._page_changed(old, new), default=Added.SIGNATURES)
        return Added.ATTACHMENTS_REMOVED if number in self._names and _fewer(old, new) else Added.OTHER

    def _root_changed(self, old: Any, new: Any) -> Iterator[Added]:
        for key in old.keys() | new.keys():
            before, after = _raw(old, key), _raw(new, key)
            if _same(before, after) or key in _CATALOGUE_MAY_GAIN:
                continue
            if key == "/AcroForm" and isinstance(before, dict) and isinstance(after, dict):
                yield from self._form_changed(before, after)
            elif key in ("/Names", "/AF"):
                yield Added.ATTACHMENTS_REMOVED if _fewer(before, after) else Added.OTHER
            else:
                yield Added.OTHER

    def _form_changed(self, old: Any, new: Any) -> Iterator[Added]:
        for key in old.keys() | new.keys():
            before, after = _raw(old, key), _raw(new, key)
            if key == "/Fields" and not _same(before, after):
                yield self._gained(_list(before), _list(after), only_fields=True)
            elif not _same(before, after) and key not in _FORM_MAY_GAIN:
                yield Added.OTHER

    def _page_changed(self, old: Any, new: Any) -> Iterator[Added]:
        for key in old.keys() | new.keys():
            before, after = _raw(old, key), _raw(new, key)
            if key == "/Annots" and not _same(before, after):
                yield self._gained(_list(before), _list(after))
            elif not _same(before, after) and key != "/LastModified":
                yield Added.OTHER

    def _gained(self, old: Any, new: Any, *, only_fields: bool = False) -> Added:
        """All that was in the list is, in its order, and what came is a signature's field or a comment."""
        if not isinstance(new, list) or len(new) > _MOST_ANNOTATIONS or not _same(old, new[: len(old)]):
            return Added.OTHER
        worst = Added.SIGNATURES
        for one in new[len(old) :]:
            annotation = one.get_object()
            if not isinstance(annotation, dict) or getattr(one, "idnum", 0) in self._old:
                return Added.OTHER
            if annotation.get("/FT") == "/Sig" and str(annotation.get("/T", "")) != SIGNATURE_FIELD:
                seen = _area(annotation.get("/Rect", (0, 0, 0, 0)))
                if seen > self._largest:
                    return Added.OTHER
                worst = Added.COMMENTS if seen else worst  # DocMDP 2 allows no new field that is seen
                continue
            if only_fields or annotation.get("/Subtype") not in _COMMENTS or "/A" in annotation or "/AA" in annotation:
                return Added.OTHER
            worst = Added.COMMENTS
        return worst

    @staticmethod
    def _object(reader: Any, number: int) -> Any:
        from pypdf.generic import IndirectObject

        return IndirectObject(number, 0, reader).get_object()


def _places(reader: Any) -> dict[int, tuple[int, ...]]:
    """Where each object stands: at a byte, or at a place in a stream of objects which itself stands at a byte."""
    places: dict[int, tuple[int, ...]] = {}
    for generation, numbers in reader.xref.items():
        free = reader.xref_free_entry.get(generation, {})
        for number, place in numbers.items():
            if not free.get(number) and number:
                places[number] = (place, generation)
    for number, (stream, index) in reader.xref_objStm.items():
        places[number] = (*places.get(stream, (0,)), stream, index)
    return places


def _area(box: Any) -> float:
    left, bottom, right, top = (float(edge) for edge in box)
    return abs(right - left) * abs(top - bottom)


def _raw(item: Any, key: str) -> Any:
    return item.raw_get(key) if key in item else None


def _is_ref(item: Any, key: str) -> bool:
    return hasattr(item.raw_get(key), "idnum")


def _list(value: Any) -> Any:
    found = value.get_object() if value is not None else []
    return [] if found is None else found


def _same(old: Any, new: Any) -> bool:
    """Whether two objects are written alike; what they refer to is looked at by its own number."""
    pair = hasattr(old, "idnum"), hasattr(new, "idnum")
    if any(pair):
        return all(pair) and (old.idnum, old.generation) == (new.idnum, new.generation)
    if isinstance(old, dict) and isinstance(new, dict):
        data = getattr(old, "_data", None), getattr(new, "_data", None)
        return (
            type(old) is type(new)
            and data[0] == data[1]
            and old.keys() == new.keys()
            and all(_same(_raw(old, key), _raw(new, key)) for key in old)
        )
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(_same(one, other) for one, other in zip(old, new, strict=True))
    return type(old) is type(new) and bool(old == new)


def _names_of(root: Any) -> set[int]:
    """Numbers of the objects that list the attachments."""
    found: set[int] = set()
    waiting = [root.raw_get(key) for key in ("/Names", "/AF") if key in root]
    while waiting and len(found) < _MOST_ANNOTATIONS:
        one = waiting.pop()
        if hasattr(one, "idnum"):
            if one.idnum in found:
                continue
            found.add(one.idnum)
            one = one.get_object()
        if isinstance(one, dict):
            waiting += [_raw(one, key) for key in ("/EmbeddedFiles", "/Names", "/Kids") if key in one]
    return found


def _fewer(old: Any, new: Any) -> bool:
    """Whether what is left of a list of attachments was there before, in the same words."""
    if new is None or (isinstance(new, dict) and not new):
        return True
    old, new = (one.get_object() if hasattr(one, "get_object") else one for one in (old, new))
    if isinstance(old, list) and isinstance(new, list):
        kept = iter(old)
        return all(any(_same(one, other) for other in kept) for one in new)
    if isinstance(old, dict) and isinstance(new, dict):
        return new.keys() <= old.keys() and all(
            _same(_raw(old, key), _raw(new, key)) or _fewer(_raw(old, key), _raw(new, key)) for key in new
        )
    return False


def _only_filled(pdf: bytes) -> bool:
    """The second opinion, by pyHanko: that all that was added after our signature is filled in or signed.

    It costs half a second to load and is asked only about files that were added to.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel

    reader = PdfFileReader(io.BytesIO(pdf), strict=True)
    ours = [one for one in reader.embedded_signatures if one.field_name == SIGNATURE_FIELD]
    if len(ours) != 1:
        return False
    ours[0].compute_integrity_info()
    return (
        isinstance(ours[0].diff_result, DiffResult)
        and ours[0].diff_result.modification_level <= ModificationLevel.FORM_FILLING
        and ours[0].docmdp_level is not None
        and ours[0].signed_revision < reader.xrefs.total_revisions - 1
    )
