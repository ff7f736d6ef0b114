# Each of these does all its own set-up; see packaging/environment.py and packaging/system_libraries.py.
PYTHON ?= python3
PY := .venv/bin/python
CHECKED := portfolio tests packaging
# One more than the two cores that it must do with: a third of a window test is waiting.
WORKERS := 3

# Without cached byte code every start of the program takes four times as long.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test thorough lint format references bench fuzz bundle lock translations clean environment

help:
	@echo "make run     the window (with no display: the sample portfolio and its packet)"
	@echo "make test    lint, types and all tests    make thorough   the same, and every window in every look"
	@echo "make lint    form and types only          make format   put the code in form"
	@echo "make bench   the benchmarks               make bundle   the program as one folder in dist/"
	@echo "make fuzz    every reader of foreign files, fuzzed for SECONDS=60 each (TARGET=svg for one)"
	@echo "make references   draw the pictures of every place anew, after a change of look that is meant"
	@echo "make translations   the catalogues of the screen’s and the PDF’s words anew, from the code and resources/words"
	@echo "make lock    packaging/*.lock anew        make clean    remove everything that was made here"

environment:
	@$(PYTHON) packaging/environment.py

run: environment
	@$(PY) packaging/run.py

lint: environment
	@$(PY) -m ruff check $(CHECKED)
	@$(PY) -m ruff format --check $(CHECKED)
	@$(PY) -m mypy

format: environment
	@$(PY) -m ruff check --fix $(CHECKED)
	@$(PY) -m ruff format $(CHECKED)

test: lint
	@$(PYTHON) packaging/system_libraries.py --tests
	@$(PY) -m pytest -n $(WORKERS) --dist worksteal

thorough: lint
	@$(PYTHON) packaging/system_libraries.py --tests
	@$(PY) -m pytest -n $(WORKERS) --dist worksteal -m "thorough or not thorough"

references: environment
	@$(PY) -m tests.whole.looks.renew

bench:
	@$(PYTHON) packaging/environment.py --bench || \
		{ echo "Going on without what only the benchmarks use." >&2; $(PYTHON) packaging/environment.py; }
	@$(PYTHON) packaging/system_libraries.py --tests
	@$(PY) -m tests.bench

# Led by what of the code is reached; what it learns stays in build/fuzz. Needs a package that is made for Linux.
TARGET ?= all
SECONDS ?= 60
fuzz:
	@$(PYTHON) packaging/environment.py --fuzz
	@$(PY) -m tests.credentials.fuzz $(TARGET) $(SECONDS)

bundle: environment
	@$(PYTHON) packaging/system_libraries.py
	@$(PY) -m PyInstaller packaging/portfolio.spec --noconfirm --log-level WARN --distpath dist --workpath build/bundle
	@du -sh dist/portfolio
	@env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM dist/portfolio/portfolio --selftest

lock: environment
	@$(PY) packaging/lock.py

translations: environment
	@$(PY) packaging/translations.py
	@$(PY) packaging/packet_words.py

clean:
	@rm -rf build dist .venv .mypy_cache .pytest_cache .ruff_cache
	@find portfolio tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
