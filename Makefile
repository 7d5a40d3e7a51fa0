# make install, make demo, make test: each makes what it needs first, and only what has changed.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install dev demo test check bench lock clean FORCE

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

VENV   := .venv
PYTHON ?=
ARGS   ?=
CHECKED := bot schedules messages tests benchmarks

# An environment holds absolute paths and leans on one Python: if the folder has moved, or that
# Python has gone, it is made again.
MADE := $(shell cat $(VENV)/.made 2>/dev/null && $(VENV)/bin/python -c '' 2>/dev/null && echo works)
ifneq ($(MADE),$(CURDIR) works)
$(VENV)/.made: FORCE
endif

# pip of the environment; where the environment has none, the pip beside the Python that made it.
PIP = if $(VENV)/bin/python -c 'import pip' 2>/dev/null; \
      then set -- $(VENV)/bin/python -m pip; \
      else set -- "$$($(VENV)/bin/python -c 'import sys; print(sys._base_executable)')" \
           -m pip --python $(VENV)/bin/python; fi; "$$@"

help: ## Say what can be made
	@echo "Good Evening. What you can make:"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | \
	  while IFS='|' read -r target words; do printf '%-15s %s\n' "$$target" "$$words"; done

install: $(VENV)/.runtime ## Make .venv with the locked libraries and the goodevening command
	@echo "Ready: $(VENV)/bin/goodevening"

dev: $(VENV)/.dev

demo: $(VENV)/.runtime ## Show the whole service with pretend phones (PORT=9000 for another port)
	@$(VENV)/bin/goodevening demo $(ARGS)

test: $(VENV)/.dev ## Run every test (ARGS="-k silence" for some)
	@$(VENV)/bin/python -m pytest -n auto --dist worksteal $(ARGS)

check: $(VENV)/.dev ## Look at format, lint, types and the rules of the code
	@echo "Format ..."; $(VENV)/bin/ruff format --check .
	@echo "Lint ..."; $(VENV)/bin/ruff check .
	@echo "Types ..."; $(VENV)/bin/mypy $(CHECKED)
	@echo "Rules ..."; $(VENV)/bin/python -m pytest -q -p no:randomly tests/rules

bench: $(VENV)/.dev ## Measure the service on this machine
	@$(VENV)/bin/python -m benchmarks $(ARGS)

# The addresses of registries are left out: whoever installs brings their own.
COMPILE = uv pip compile pyproject.toml --quiet --no-config --universal --python-version 3.11 \
  --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header --group build

lock: ## Take the newest libraries into the locks (needs uv)
	@command -v uv >/dev/null || { echo "make lock needs uv: pipx install uv"; exit 1; }
	@$(COMPILE) --upgrade -o constraints.txt
	@$(COMPILE) --upgrade --group dev --constraints constraints.txt -o constraints-dev.txt
	@if grep -n '://' constraints.txt constraints-dev.txt; then \
	  echo "The locks must not hold addresses."; exit 1; fi
	@echo "Locked. Now: make test"

clean: ## Remove the environment and everything made; demo and service databases stay
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
	@find bot schedules messages tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "Clean."

$(VENV)/.made:
	@python="$(PYTHON)"; found=""; \
	for each in $${python:-python3 python3.13 python3.12 python3.11 python3.14}; do \
	  "$$each" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  found="$$each"; \
	  if "$$each" -c 'import ensurepip; ensurepip.version()' 2>/dev/null; then way=ensurepip; break; fi; \
	  if "$$each" -c 'import pip, sys; v = pip.__version__.split("."); \
	sys.exit((int(v[0]), int(v[1])) < (22, 3))' 2>/dev/null; then way=pip; break; fi; \
	  way=none; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "Good Evening needs Python 3.11 or newer, and none was found$${python:+ at $$python}."; \
	  echo "Debian, Ubuntu: sudo apt install python3 python3-venv    macOS: brew install python"; \
	  echo "If it is somewhere else: make PYTHON=/path/to/python3.11 install"; exit 1; fi; \
	if [ "$$way" = none ]; then \
	  echo "$$found has neither ensurepip nor pip 22.3 or newer: there is nothing to install with."; \
	  echo "Debian, Ubuntu: sudo apt install python3-venv"; exit 1; fi; \
	echo "Making the environment in $(VENV) with $$("$$found" -V) ..."; \
	rm -rf $(VENV); \
	if [ "$$way" = ensurepip ]; then "$$found" -m venv $(VENV); \
	else "$$found" -m venv --without-pip $(VENV); fi \
	&& printf '%s\n' "$(CURDIR)" > $@

$(VENV)/.runtime: $(VENV)/.made constraints.txt pyproject.toml
	@echo "Installing the locked libraries (about half a minute the first time) ..."
	@$(PIP) install --quiet --require-hashes -r constraints.txt
	@$(PIP) install --quiet --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime constraints-dev.txt
	@echo "Installing what the tests need (about a minute the first time) ..."
	@$(PIP) install --quiet --require-hashes -r constraints-dev.txt
	@touch $@

FORCE:
