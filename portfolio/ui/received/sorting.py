"""What is dropped, chosen or pasted, sorted before it is added: evaluation PDFs, evaluators' answers, and the rest."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from portfolio.core.errors import PortfolioError
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.shell.adding import Bitmap, Source

_ENDINGS = (".pdf", ".json", ".txt", ".html", ".htm", "")
GoOn = Callable[..., object]
"""Takes files that are to be added, and `as_evidence=True` with those of which the person said that."""


class Sorted(NamedTuple):
    """What was found among the files."""

    pdfs: list[Path]
    answers: list[tuple[str, bytes]]
    """Name and content of each."""
    rest: list[Source]


class Sorting(QObject):
    """Looks at a few bytes of each file, off the window's thread. What is neither goes on at once."""

    found = Signal(object, object)
    """A Sorted with at least one evaluation PDF or answer, and how to go on with what is to be added."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def sort(self, sources: Sequence[Source], go_on: GoOn) -> None:
        """Sort these; `go_on` takes what is to be added as it always was."""
        if not any(_may_be(source) for source in sources):
            go_on(sources)
            return

        def done(one: Sorted) -> None:
            if one.pdfs or one.answers:
                self.found.emit(one, go_on)
            else:
                go_on(sources)

        def unsorted(_error: PortfolioError) -> None:
            go_on(sources)  # what is wrong with them is said where they are read

        self._jobs.run(self.tr("Reading files"), lambda job: sorted_sources(sources, job), done, unsorted, quiet=True)


def sorted_sources(sources: Sequence[Source], job: Job | None = None) -> Sorted:
    """Each source under what it is. A folder that holds such a file comes apart. Raises PortfolioError: too many."""
    from portfolio.exchange.gather import gather, shown
    from portfolio.packet.proof.recognising import LARGEST_ANSWER, PDF, recognise

    one = Sorted([], [], [])

    def take(source: Source, name: str, what: str) -> None:
        if what == PDF and isinstance(source, Path):
            one.pdfs.append(source)
        elif what and what != PDF and not isinstance(source, Bitmap):
            data = _head(source, LARGEST_ANSWER) if isinstance(source, Path) else source[1]
            one.answers.append((name, data))
        else:
            one.rest.append(source)

    for source in sources:
        if job is not None and job.is_cancelled():
            break
        if isinstance(source, Bitmap):
            one.rest.append(source)
        elif isinstance(source, tuple):
            take(source, source[0], recognise(source[1]))
        elif source.is_dir() and not source.is_symlink():
            inside = [(file.path, recognise(file.path)) for file in gather([source]) if file.path is not None]
            if any(what for _, what in inside):
                for path, what in inside:
                    take(path, shown(path.name), what)
            else:
                one.rest.append(source)
        else:
            take(source, shown(source.name), recognise(source))
    return one


def _may_be(source: Source) -> bool:
    if isinstance(source, Path):
        return source.suffix.lower() in _ENDINGS or source.is_dir()
    return isinstance(source, tuple) and source[0].lower().endswith(_ENDINGS[:-1])


def _head(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        from portfolio.core.durable import disk_error

        trouble: PortfolioError = disk_error(error, path)
        raise trouble from error
