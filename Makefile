# Everything a developer or a build machine does with this tree. Needs Python 3.11 or newer and, for Qt, a Debian or
# Ubuntu system; as root the missing system packages are installed, otherwise the exact line to run is printed.

SHELL := /bin/bash
BIN := .venv/bin
WORKERS ?= auto
PYTEST := $(BIN)/python -m pytest
PARALLEL := -n $(WORKERS) --maxprocesses 8 --dist loadgroup --benchmark-disable

.DEFAULT_GOAL := help
.PHONY: help setup setup-tests run test bench faults requirements shape package lint

help:
	@echo "make run | test | lint | bench | faults | requirements | shape | package"

setup:
	@scripts/system_packages.sh program
	@scripts/setup.sh
	@$(BIN)/python scripts/translations.py release

setup-tests: setup
	@scripts/system_packages.sh tests

run: setup
	@scripts/run.sh

test: setup-tests
	@EJOURNAL_FET_DATA="$$(scripts/fet_examples.sh)" $(PYTEST) -q $(PARALLEL) --durations=15

bench: setup-tests
	PYTHONPATH=tests QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

faults: setup-tests
	$(PYTEST) tests/faults --long -q

requirements: setup-tests
	@EJOURNAL_FET_DATA="$$(scripts/fet_examples.sh)" $(PYTEST) -q $(PARALLEL) --requirements-report

shape: setup
	@$(BIN)/python scripts/shape.py

package: setup
	@scripts/system_packages.sh package
	@$(BIN)/python scripts/package.py

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
