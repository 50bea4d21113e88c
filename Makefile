# SPDX-License-Identifier: Apache-2.0
# Everything that one does in this house. `make` alone explains itself.
# Linux: Debian 12 and newer, or any system with Python 3.11+ and Qt's libraries. Windows has no make:
# see packaging/ for how the Windows build is made, and call the tools below by hand to develop there.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules --no-print-directory

VENV := .venv
PYTHON := $(VENV)/bin/python
TOOLS := packaging/tools
LOCKED := $(shell cat requirements/dev.txt packaging/tools/setup.sh | cksum | cut -d' ' -f1)
STAMP := $(VENV)/.installed-$(LOCKED)
PYTEST := $(PYTHON) -m pytest -m "not benchmark and not walls and not vm"
# Three on two cores: some tests wait for a device, a server or a page most of the time. In the order of the tree: xdist
# would begin with the files of many tests, and end with the tour alone on one core.
BOTH_CORES := -n 3 --dist loadfile --no-loadscope-reorder
UV_VERSION := 0.13.9

##@ Start here

.PHONY: help
help:  ## this page
	@awk 'BEGIN { FS = ":.*## " } /^##@ / { printf "\n%s\n", substr($$0, 5) } \
	    /^[a-z][a-z0-9-]*:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
	@echo

.PHONY: setup
setup: $(STAMP)  ## make .venv from the locked requirements (instant when nothing changed)

$(STAMP):
	@sh $(TOOLS)/setup.sh $(VENV) $(STAMP)

.PHONY: system
system: setup  ## look for the shared libraries that Qt and USB need, and get them (as root) or say how
	@$(PYTHON) $(TOOLS)/system_libraries.py

.PHONY: system-test
system-test: setup
	@$(PYTHON) $(TOOLS)/system_libraries.py --test

.PHONY: run
run: setup system  ## the kiosk with a simulated lab: no device, no network (without a screen: the tour, as pictures)
	@if $(PYTHON) $(TOOLS)/display.py; then exec $(PYTHON) -m lab_kiosk run --simulate; \
	else echo "Playing the tour instead; its pictures go to build/tour."; $(MAKE) tour; fi

.PHONY: tour
tour: setup system  ## play every journey by itself and leave a picture of each step in build/tour
	@$(PYTHON) -m lab_kiosk tour --pictures build/tour

##@ Prove it

.PHONY: test
test: setup system-test  ## every test (some: make test ONLY="tests/unit -k badge")
	@$(PYTEST) $(or $(ONLY),$(BOTH_CORES))
	@$(if $(ONLY),true,$(PYTHON) $(TOOLS)/hardware_vm.py --short)

.PHONY: test-fast
test-fast: setup system-test  ## the tests that take no seconds each
	@$(PYTEST) -m "not benchmark and not slow and not vm" -q $(BOTH_CORES)

.PHONY: walls
walls: setup system  ## every state of every screen on four panels, both ways up, in every language, in small and large text
	@$(PYTHON) -m pytest -q -m walls tests/qml/test_walls.py

.PHONY: test-hardware-vm
test-hardware-vm: setup  ## the drivers on USB devices that a kernel presents, in a machine of its own (QEMU, no KVM)
	@$(PYTHON) $(TOOLS)/hardware_vm.py --get -- $(ONLY)

.PHONY: check
check: format-check lint types imports qml-lint i18n coverage  ## all that has to be green before a change goes in

.PHONY: coverage
coverage: build/coverage.json  ## every test, and no file covered less than it was (tests/coverage_ratchet.toml)
	@$(PYTHON) $(TOOLS)/coverage_ratchet.py $<

.PHONY: coverage-raise
coverage-raise: build/coverage.json  ## the same, and write the floors that rose
	@$(PYTHON) $(TOOLS)/coverage_ratchet.py --raise $<

.PHONY: build/coverage.json
build/coverage.json: setup system-test
	@mkdir -p build
	@$(PYTEST) -q $(BOTH_CORES) --cov --cov-report=json:$@

##@ Keep it tidy

.PHONY: format
format: setup  ## write Python the way ruff does
	@$(PYTHON) -m ruff check --fix-only --quiet . && $(PYTHON) -m ruff format .

.PHONY: format-check
format-check: setup  ## is it written that way?
	@$(PYTHON) -m ruff format --check .

.PHONY: lint
lint: setup  ## ruff's rules (each exception in pyproject.toml has a reason)
	@$(PYTHON) -m ruff check .

.PHONY: types
types: setup  ## mypy, strict
	@$(PYTHON) -m mypy

.PHONY: imports
imports: setup  ## who may import whom
	@$(VENV)/bin/lint-imports --cache-dir build/import-linter

.PHONY: qml-lint
qml-lint: setup system  ## every QML binding against the view-models' real types
	@$(PYTHON) $(TOOLS)/qml_lint.py

.PHONY: i18n
i18n: setup system  ## are the translations complete, true to their placeholders, and released?
	@$(PYTHON) $(TOOLS)/translations.py check

.PHONY: translations
translations: setup system  ## collect new words into resources/i18n/*.ts and release them
	@$(PYTHON) $(TOOLS)/translations.py update

##@ Measure and look

.PHONY: bench
bench: setup system  ## run every benchmark and write docs/BENCHMARKS.md (some: make bench ONLY=journal)
	@$(PYTHON) $(TOOLS)/benchmarks.py $(ONLY)

.PHONY: bench-sync
bench-sync: setup system  ## kiosk and centre against COPY, PouchDB and morango, a fleet, a long past (all of it: GROWTH=5000000)
	@SYNC_GET=1 SYNC_GROWTH=$(or $(GROWTH),500000) SYNC_EVENTS=$(or $(EVENTS),100000) \
	$(PYTHON) $(TOOLS)/benchmarks.py $(if $(EVENTS),,--keep) bench_sync

.PHONY: bench-decode
bench-decode: setup system  ## what each decoder reads and costs (make bench-decode IMAGES=folder: your own photographs)
	@$(PYTHON) -m tests.benchmarks.bench_decode $(IMAGES)

.PHONY: soak
soak: setup system  ## 20,000 scripted visits in one process: what it holds must not grow (some: make soak VISITS=500)
	@SOAK_VISITS=$(or $(VISITS),20000) $(PYTHON) $(TOOLS)/benchmarks.py $(if $(VISITS),,--keep) soak

.PHONY: gallery
gallery: setup system  ## a picture of every screen: states x light and dark x languages x large text
	@$(PYTHON) -m lab_kiosk gallery --pictures build/gallery

.PHONY: demo-two-kiosks
demo-two-kiosks: setup system  ## two windows lend one headset without a network, meet at a PostgreSQL of their own, and show it
	@$(PYTHON) -m lab_kiosk two-kiosks --pictures build/two-kiosks

.PHONY: film
film: tour  ## the tour as docs/pictures/tour.webp, half a minute without a sound
	@$(PYTHON) $(TOOLS)/tour_film.py build/tour docs/pictures/tour.webp

##@ Ship it

.PHONY: build
build: setup  ## freeze the kiosk into dist/lab-kiosk, look at what got in, and let its binary play the tour
	@$(PYTHON) $(TOOLS)/system_libraries.py --build
	@$(PYTHON) $(TOOLS)/frozen.py build
	@$(PYTHON) $(TOOLS)/frozen.py start
	@QT_QPA_PLATFORM=offscreen dist/lab-kiosk/lab-kiosk tour --pictures build/tour-frozen

##@ Now and then

.PHONY: lock
lock: setup  ## fix the versions named in requirements/*.in again, with hashes (UPGRADE=1 takes newer ones)
	@$(PYTHON) -m uv --version >/dev/null 2>&1 || $(PYTHON) -m pip install --quiet uv==$(UV_VERSION)
	@for name in runtime dev; do \
	    $(PYTHON) -m uv pip compile --quiet --generate-hashes --no-emit-index-url --universal --python-version 3.11 \
	        --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade) \
	        -o requirements/$$name.txt requirements/$$name.in || exit 1; \
	done

.PHONY: clean
clean:  ## remove what was made, but not .venv
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.* .import_linter_cache
	@find . -name __pycache__ -type d -not -path './$(VENV)/*' -prune -exec rm -rf {} +
