"""Career moves with 500 roles and 5,000 needs, in a real window: frames of panning, zooming, going from role to role.

Prints milliseconds, p50 and p95, side by side in one run with a plain QListView of the same size that scrolls, and how
long it takes to read and reckon. Nothing is asserted. A frame is a turn of the window from the hand's wish to the end
of painting; “cold” frames draw cards that were not drawn before.
"""

import os
import random
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Position, Rating, Role, RoleNeed, Skill, build
from portfolio.ui.career.nodes import nodes_of, ties_of
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.career.reading import loaded
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme
from tests.bench.bench_map import late, plain_list, report, scroller
from tests.bench.bench_timeline import in_blocks
from tests.bench.window import application

ROLES, NEEDS, SKILLS = 500, 10, 300
SIZE = (1266, 690)
TURNS = 120
TRACKS = ("Teaching", "Leadership", "Support", "Coaching", "Research", "Advising", "Curriculum", "Higher education")
LEVELS = ("beginning", "developing", "secure", "leading")


def lattice(folder: Path) -> Portfolio:
    """A portfolio with so many roles and needs, the same each time."""
    rnd = random.Random(7)
    skills = [build(Skill, title=f"Skill {at}", area=f"Area {at % 9}") for at in range(SKILLS)]
    ratings = [
        build(Rating, skill_id=skill.id, rater="self", level=rnd.choice(LEVELS), day=date(2026, 1, 5))
        for skill in skills
        if rnd.random() < 0.6
    ]
    held = [
        build(Position, title="Teacher", track="Teaching", rank=2, started=date(2019, 9, 1), ended=date(2023, 8, 1)),
        build(Position, title="Maths lead", track="Teaching", rank=3, started=date(2023, 9, 1)),
    ]
    roles = [
        build(Role, title=f"Leads what is number {at}", track=rnd.choice(TRACKS), aimed=at % 60 == 3,
              rank=rnd.choice((1, 2, 3, 3, 4, 4, 5, 6)))
        for at in range(ROLES)
    ]  # fmt: skip
    needs = [
        build(RoleNeed, role_id=role.id, position=at, skill_id=(skill := rnd.choice(skills)).id,
              weight=rnd.randint(1, 3), level=rnd.choice(("", *LEVELS)), words_asked=skill.title)
        for role in roles
        for at in range(NEEDS)
    ]  # fmt: skip
    portfolio = Portfolio.create(folder, device="b" * 32, name="Bench")
    portfolio.apply(added("Begin", *skills, *ratings, *held, *roles, *needs))
    return portfolio


def panner(app: QApplication, place: CareerPlace, across: float, down: float) -> Callable[[], None]:
    """Moves the picture, back at its ends."""
    way = [1.0]

    def pan() -> None:
        before = place.view.frame
        place.view.pan(way[0] * across, way[0] * down)
        if place.view.frame == before:
            way[0] = -way[0]
        app.processEvents()

    return pan


def zoomer(app: QApplication, place: CareerPlace, factor: float) -> Callable[[], None]:
    """Zooms in and out again between all in sight and cards at their own size."""
    now = [factor]

    def zoom() -> None:
        place.view.zoom(now[0])
        if not 0.12 < place.view.frame.zoom < 1.2:
            now[0] = 1 / now[0]
        app.processEvents()

    return zoom


def walker(app: QApplication, place: CareerPlace) -> Callable[[], None]:
    """Goes from role to role as arrow keys do."""
    ways = [(1, 0), (0, 1), (-1, 0), (0, -1), (1, 0), (0, -1)]
    turn = [0]

    def walk() -> None:
        turn[0] += 1
        place.view.step(*ways[turn[0] // 3 % len(ways)])
        app.processEvents()

    return walk


def reckoned(portfolio: Portfolio) -> tuple[float, float]:
    """Milliseconds to read and reckon everything, and to make nodes and ties of it."""
    start = time.perf_counter()
    found = loaded(portfolio.connection, date(2026, 11, 23))
    read = time.perf_counter()
    ties_of(found, nodes_of(found), "")
    return (read - start) * 1000, (time.perf_counter() - read) * 1000


def main() -> None:
    app = application()
    resources = Path(__file__).resolve().parents[2] / "resources"
    theme = Theme(resources / "fonts", resources / "icons", "light")
    theme.apply(app)
    plain = plain_list(50_000)
    plain.verticalScrollBar().setValue(200_000)
    with tempfile.TemporaryDirectory() as folder:
        portfolio = lattice(Path(folder) / "portfolio")
        print(f"career moves, {ROLES} roles, {ROLES * NEEDS:,} needs, against a plain QListView of the same size")
        times = [reckoned(portfolio) for _ in range(5)]
        read, nodes = sorted(times)[2]
        print(f"  read from the file and reckoned    {read:8.1f} ms;  made nodes and moves of it {nodes:.1f} ms")
        document = Document(portfolio, today=lambda: date(2026, 11, 23))
        place = CareerPlace(theme, document, resources)
        place.resize(*SIZE)
        plain.resize(*SIZE)
        start = time.perf_counter()
        place.show()
        app.processEvents()
        print(f"  first read, layout and paint       {(time.perf_counter() - start) * 1000:8.1f} ms")
        _frames(app, place, scroller(app, plain, 64))
        document.close()
        place.close()


def _frames(app: QApplication, place: CareerPlace, scroll: Callable[[], None]) -> None:
    view, aim = place.view, "aim p95 16 ms"
    for name, zoom in (("all in sight", 0.0), ("rings", 0.4), ("cards", 0.8)):
        view.fit()
        if zoom:
            view.zoom(zoom / view.frame.zoom)
        app.processEvents()
        for across, down, hand in ((4, 2, "touchpad"), (64, 32, "wheel"), (560, 0, "page")):
            ours, theirs = in_blocks(panner(app, place, across, down), scroll, TURNS)
            report(f"{name}: pan by a {hand}", ours, theirs, aim)
        ours, theirs = in_blocks(lambda: (view.viewport().repaint(), None)[1], scroll, TURNS)
        report(f"{name}: {len(view.in_sight())} in sight, drawn again", ours, theirs, aim)
    view.fit()
    for factor, hand in ((1.03, "pinch"), (1.2, "notch")):
        ours, theirs = in_blocks(zoomer(app, place, factor), scroll, TURNS)
        report(f"zoom by a {hand}, all that comes is cold", ours, theirs, aim)
    ours, theirs = in_blocks(walker(app, place), scroll, TURNS)
    report("from role to role by arrow keys", ours, theirs, aim)
    print("  of the processor alone, a frame:")
    for name, zoom in (("all in sight", 0.0), ("rings", 0.4), ("cards", 0.8)):
        view.fit()
        if zoom:
            view.zoom(zoom / view.frame.zoom)
        pan = panner(app, place, 64, 32)
        panned, again = _processor(pan), _processor(view.viewport().repaint)
        print(f"    {name}: pan by a wheel {panned:7.3f} ms;  drawn again {again:.3f} ms")
    cold = []
    for _ in range(30):
        view.restyle()
        start = time.process_time()
        view.viewport().repaint()
        cold.append((time.process_time() - start) * 1000)
        app.processEvents()
    print(f"    a whole view whose cards are all cold, p95 {late(cold):7.3f} ms   {aim}")


def _processor(do: Callable[[], object]) -> float:
    """Milliseconds of the processor for one turn, which do not count what else this computer does."""
    start = time.process_time()
    for _ in range(TURNS):
        do()
    return (time.process_time() - start) * 1000 / TURNS


if __name__ == "__main__":
    main()
