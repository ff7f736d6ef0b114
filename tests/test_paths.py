"""Resources are found from a checkout, a wheel and a bundle; a person's folders are where they should be."""

import ast
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import TypeGuard

import PySide6
import pytest

from portfolio import paths
from tests.syntax import imports

ROOT = Path(__file__).resolve().parent.parent


def test_resources_come_from_the_checkout_when_there_is_one() -> None:
    assert paths.resource("icons/app.svg") == ROOT / "resources" / "icons" / "app.svg"


def test_a_missing_resource_is_an_error_that_names_it() -> None:
    with pytest.raises(FileNotFoundError, match=r"fonts/none\.ttf"):
        paths.resource("fonts/none.ttf")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project built as a wheel, with the tools of this environment and nothing fetched."""
    if not (ROOT / "README.md").exists():
        pytest.skip("the wheel's description, README.md, is not there")
    out = tmp_path_factory.mktemp("wheel")
    flags = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "-q", "wheel", *flags, "-w", out, ROOT]
    # Pip asks at its start whether there is IPv6. It is no part of the program, so it goes without the guard.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return next(out.glob("*.whl"))


def test_a_wheel_finds_its_own_resources(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    code = (
        "from portfolio import paths; print(paths.resource('icons/app.svg')); print(paths.resource('fonts').is_dir())"
    )
    environment = {"PYTHONPATH": str(tmp_path / "site"), "PATH": ""}
    answer = subprocess.run(
        [sys.executable, "-P", "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert answer.stdout.split() == [str(tmp_path / "site/portfolio/resources/icons/app.svg"), "True"]


def test_the_wheel_carries_every_licence_of_what_it_brings(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for licence in ROOT.glob("resources/**/LICENSE*"):
        assert f"portfolio/resources/{licence.relative_to(ROOT / 'resources').as_posix()}" in names
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_all_a_person_has_lies_under_one_folder(user_data: Path) -> None:
    assert paths.user_data_dir() == user_data
    for folder in (paths.portfolios_dir(), paths.backups_dir("mine"), paths.settings_file()):
        assert folder.is_relative_to(user_data)


def test_without_the_variable_the_system_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(paths.DATA_DIR_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.user_data_dir().name == paths.PROGRAM_FOLDER


def test_the_portfolio_opened_last_is_remembered_while_it_is_there(tmp_path: Path) -> None:
    assert paths.default_portfolio() is None
    folder = tmp_path / "Frau Grün – Mappe"
    folder.mkdir()
    paths.remember_portfolio(folder)
    assert paths.default_portfolio() == folder
    folder.rmdir()
    assert paths.default_portfolio() is None


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"last": 7}', b"\xff\xfe", b'{"other": "x"}'])
def test_a_damaged_memory_of_the_last_portfolio_is_no_memory(user_data: Path, damage: bytes) -> None:
    user_data.mkdir()
    (user_data / "last.json").write_bytes(damage)
    assert paths.default_portfolio() is None


def test_the_device_keeps_its_id(user_data: Path) -> None:
    first = paths.device_id()
    assert re.fullmatch(r"[0-9a-f]{32}", first)
    assert paths.device_id() == first
    (user_data / "device").write_text("half")
    assert paths.device_id() != first


def test_everything_the_program_imports_is_what_it_says_it_needs_and_is_in_the_bundle() -> None:
    imported = set()
    for file in (ROOT / "portfolio").rglob("*.py"):
        for node in imports(file.read_text(encoding="utf-8")):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif node.module:
                imported |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    top = {name.partition(".")[0] for name in imported} - set(sys.stdlib_module_names) - {"portfolio"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.match(r"[\w-]+", line).group().lower() for line in project["dependencies"]}  # type: ignore[union-attr]
    # What these bring along is part of what they are: shiboken is PySide's, pydantic and SQLAlchemy are SQLModel's.
    brings = {"shiboken6": "pyside6-essentials", "pydantic": "sqlmodel", "sqlalchemy": "sqlmodel"}
    brings |= {"pyhanko_certvalidator": "pyhanko", "asn1crypto": "pyhanko"}
    distributions = packages_distributions()
    needed = {name: brings.get(name) or distributions[name][0].lower().replace("_", "-") for name in top}
    assert {name: needs for name, needs in needed.items() if needs not in declared} == {}
    spec = ast.parse((ROOT / "packaging" / "portfolio.spec").read_text(encoding="utf-8"))
    excluded = next(ast.literal_eval(node.value) for node in spec.body if _assigns(node, "EXCLUDES"))
    assert imported & set(excluded) == set()


@pytest.mark.parametrize("part", ["platforms/libqxcb", "printsupport/libcups", "iconengines/libqsvg", "libqwayland"])
def test_the_bundle_keeps_the_parts_of_qt_that_a_window_needs(part: str) -> None:
    spec = ast.parse((ROOT / "packaging" / "portfolio.spec").read_text(encoding="utf-8"))
    dropped = next(ast.literal_eval(node.value) for node in spec.body if _assigns(node, "DROP"))
    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins"
    there = [file.as_posix() for file in plugins.rglob("*") if part in file.as_posix()]
    if not there:
        pytest.skip("this system's Qt has no such plugin")
    assert [name for name in there for word in dropped if word in name] == []


def _assigns(node: ast.stmt, name: str) -> TypeGuard[ast.Assign]:
    return isinstance(node, ast.Assign) and [getattr(target, "id", "") for target in node.targets] == [name]


def requirement_names(lines: list[str]) -> set[str]:
    """Requirements in one spelling, so that lists can be compared."""
    return {re.sub(r"\s", "", line.lower()) for line in lines}


def test_the_lock_is_made_from_the_same_ranges_as_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = (ROOT / "packaging" / "requirements.in").read_text(encoding="utf-8")
    runtime = listed.partition("# run time")[2].partition("# build")[0]
    lines = [line for line in runtime.splitlines() if line and not line.startswith("#")]
    assert requirement_names(lines) == requirement_names(project["dependencies"])


def test_every_file_and_command_that_the_readme_names_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w/.-]+\.(?:py|in|lock|spec))`", text))
    folders = ("portfolio", "packaging", "tests")
    files = {path.relative_to(ROOT).as_posix() for folder in folders for path in (ROOT / folder).rglob("*.*")}
    assert len(named) > 20
    assert {name for name in named if not any(f"/{file}".endswith(f"/{name}") for file in files)} == set()
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert {name for name in re.findall(r"`?make (\w+)`", text) if f"\n{name}:" not in makefile} == set()


@pytest.mark.parametrize("lock", ["requirements.lock", "bench.lock", "fuzz.lock"])
def test_the_lock_has_a_hash_for_everything_and_names_no_place(lock: str) -> None:
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    assert not re.search(r"https?://|file:|@ /|^--(index|extra|find|trusted)", text, re.MULTILINE)
    entries = re.split(r"^(?=\S)", text, flags=re.MULTILINE)
    pinned = [entry for entry in entries if entry[:1].isalnum()]
    assert pinned
    assert [entry for entry in pinned if "--hash=sha256:" not in entry] == []
