"""Pictures that are told of at once and decoded while typst is at work, which does not always use all cores."""

from collections.abc import Sequence
from pathlib import Path
from threading import Lock

from portfolio.core.progress import Cancelled
from portfolio.packet.drawing.children import Answer
from portfolio.packet.drawing.render import FILES_A_PAINTER, PercentDone, Pictures
from portfolio.packet.drawing.splicing import Picture, with_pictures

_REAL = "real-"
_PROMISED = ("image/jpeg", "application/pdf")
BYTES_A_PAINTER = 10_000_000
"""A second child takes the processor from what goes on besides. It comes only where there is more than promises to
make, and where there is more to decode than one does while typst is at work."""


class PromisedPictures:
    """First `draw`, from the beginnings of files; then `keep`, and `into` what typst made of the stand-ins.

    One thread at a time draws; `keep` may be called by several.
    """

    def __init__(self, folder: Path, pictures: Pictures) -> None:
        self._folder, self._pictures = folder, pictures
        self._promised: list[Answer] = []
        self._answers: dict[str, Answer] = {}
        self._found: dict[str, Answer] | None = None
        self._shown: list[Answer] = []
        self._keeping = Lock()

    def draw(self, jobs: Sequence[Answer], progress: PercentDone, cancelled: Cancelled) -> dict[str, Answer]:
        """As `Pictures.draw`; in the place of what is only promised lies a stand-in."""
        slow = sum(not job["promise"] or job["media"] not in _PROMISED for job in jobs)
        most = 1 + slow // FILES_A_PAINTER
        self._answers = self._pictures.draw(jobs, progress, cancelled, promise=True, most=most)
        self._promised = [
            {**job, "stem": f"{_REAL}p{number}"}
            for number, job in enumerate(jobs)
            if self._answers[job["key"]].get("promised")
        ]
        return self._answers

    def keep(self, progress: PercentDone, cancelled: Cancelled) -> bool:
        """Decode what was promised, once. Whether all of it is as it was said to be. Raises PacketStopped, OSError."""
        with self._keeping:
            if self._found is None:
                octets = sum((self._folder / job["file"]).stat().st_size for job in self._promised)
                most = 1 + octets // BYTES_A_PAINTER
                self._found = self._pictures.draw(self._promised, progress, cancelled, most=most)
            return all(
                [(f"{_REAL}{page['file']}", page["width"], page["height"]) for page in self._answers[key]["pages"]]
                == [(page["file"], page["width"], page["height"]) for page in found.get("pages", [])]
                for key, found in self._found.items()
            )

    def size(self, page: Answer) -> int:
        """How many bytes a picture has, or about how many it will have, where it is not kept yet."""
        file = self._folder / str(page["file"])
        if "about" not in page:
            return file.stat().st_size
        real = file.with_name(f"{_REAL}{file.name}")
        return real.stat().st_size if self._found is not None and real.exists() else int(page["about"])

    def shown_in(self, tree: str) -> None:
        """Note which of them are in the tree that typst draws."""
        pages = [page for job in self._promised for page in self._answers[job["key"]]["pages"]]
        self._shown = [page for page in pages if f'"{page["file"]}"' in tree]

    def into(self, pdf: bytes) -> bytes | None:
        """The PDF that typst made of that tree, with the pictures that were promised in their places.

        None where they cannot be put there: then what `truth` says is to be drawn.
        """
        pictures = {
            (self._folder / page["file"]).read_bytes(): Picture(
                (self._folder / f"{_REAL}{page['file']}").read_bytes(), page["width"], page["height"]
            )
            for page in self._shown
        }
        return with_pictures(pdf, pictures) if pictures else pdf

    def truth(self) -> dict[str, Answer]:
        """The answers as `draw` would have given them without a promise, the pictures in their places."""
        answers = dict(self._answers)
        for key, found in (self._found or {}).items():
            answers[key] = (
                {**found, "pages": [self._placed(page) for page in found["pages"]]} if "pages" in found else found
            )
        return answers

    def _placed(self, page: Answer) -> Answer:
        file = page["file"].removeprefix(_REAL)
        (self._folder / page["file"]).replace(self._folder / file)
        return {**page, "file": file}
