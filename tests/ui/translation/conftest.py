"""The catalogue of the language that nobody speaks, which takes seconds to make."""

from pathlib import Path

import pytest

from tests.ui.translation.pseudo import make_catalogue


@pytest.fixture(scope="session")
def pseudo_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_catalogue(tmp_path_factory.mktemp("pseudo") / "translations")
