"""Draws all reference pictures anew. Run as: make references"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.update(QT_QPA_PLATFORM="offscreen", LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="")
for name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(name, None)

from portfolio.ui.start import make_application  # noqa: E402
from tests.whole.looks import pictures  # noqa: E402
from tests.whole.looks.maker import make  # noqa: E402
from tests.whole.looks.pages import EDITIONS, keep_page, page_pictures  # noqa: E402
from tests.whole.looks.rounds import ROUNDS, round_of  # noqa: E402
from tests.whole.looks.showing import showing  # noqa: E402


def main() -> int:
    application = make_application()
    for old in pictures.KEPT.rglob("*.png"):
        old.unlink()
    size = count = 0
    with tempfile.TemporaryDirectory() as temporary:
        os.environ["PORTFOLIO_DATA_DIR"] = str(Path(temporary) / "data")
        for on, look in ROUNDS:
            folder = Path(temporary) / f"{on}-{look.name}"
            folder.mkdir()
            home = None if on == "first run" else make(folder / "amina", on)
            with showing(application, folder, home, look) as shown:
                for name, picture in round_of(shown, on):
                    size += pictures.keep(name, picture)
                    count += 1
    for edition in EDITIONS:
        for name, page in page_pictures(edition):
            size += keep_page(name, page)
            count += 1
    print(f"{count} pictures, {size / 1e6:.1f} MB, in {pictures.KEPT}")  # noqa: T201
    sys.stdout.flush()
    os._exit(0)  # Qt's own end is not what is looked at here


if __name__ == "__main__":
    main()
