"""All figures, measured in one run and printed as a table: ``uv run python -m tests.benchmarks [NAME ...]``."""

from __future__ import annotations

import importlib
import os
import platform
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(names: list[str]) -> int:
    """Run the benchmarks whose names are given, or all; 1 if a target was missed."""
    known = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    unknown = set(names) - set(known)
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores\n")
    print(f"{'what':<52} {'measured':<64} {'target':<22} met")
    missed = 0
    for name in names or known:
        for figure in importlib.import_module(f"tests.benchmarks.bench_{name}").measure():
            print(
                f"{figure.name:<52} {figure.value:<64} {figure.target:<22} {'yes' if figure.met else 'NO'}", flush=True
            )
            missed += not figure.met
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
