"""The verbs test, lint, bench and package, run inside the environment."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import conclusion
from setup_environment import Environment, ensure
from terminal import say
from tools_for_tests import provide_for_tests
from window import ensure_libraries, replace_process

IMPORT_RULES = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
MOST_AT_ONCE = 4
LINTERS = {
    "ruff check": ("-m", "ruff", "check"),
    "ruff format": ("-m", "ruff", "format", "--check"),
    "mypy of the package": ("-m", "mypy"),
    "mypy of packaging": ("-m", "mypy", "packaging"),
}


def test(environment: Environment, arguments: Sequence[str], *, ci: bool) -> int:
    """Every check and every test; at the end what failed, and what could not run with its reason.

    With `ci` (or CI=true) something that could not run is a failure.
    """
    ensure(environment, "test")
    ensure_libraries(environment, ("offscreen",))
    lacking = provide_for_tests(environment)
    failed = _lint(environment)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "not-run.jsonl"
        settings = {"QT_QPA_PLATFORM": "offscreen", **os.environ, conclusion.REPORT: str(report)}
        # A file's tests stay together: they may share a server. Many of them wait for other
        # programs, so that a second core halves the time.
        several = ("-n", str(min(MOST_AT_ONCE, os.cpu_count() or 1)), "--dist", "loadfile")
        line = ("-m", "pytest", *several, *arguments)
        failed += [] if _step(environment, "pytest", line, settings) else ["pytest"]
        skipped = conclusion.read(report)
    strict = ci or os.environ.get("CI", "").lower() in ("1", "true")
    return conclusion.conclude(failed, [*lacking, *skipped], strict=strict)


def lint(environment: Environment, arguments: Sequence[str], *, ci: bool) -> int:
    """ruff, mypy and the import rules alone."""
    ensure(environment, "test")
    return conclusion.conclude(_lint(environment), [], strict=ci)


def bench(environment: Environment, arguments: Sequence[str], *, ci: bool) -> int:
    """The measurements of tests/bench, which print their own figures."""
    ensure(environment, "bench")
    ensure_libraries(environment, ("offscreen",))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(environment.checkout)
    return replace_process([str(environment.python), "-m", "tests.bench", *arguments])


def package(environment: Environment, arguments: Sequence[str], *, ci: bool) -> int:
    """Wheel and source archive into dist/."""
    ensure(environment, "package")
    line = ("-m", "hatchling", "build", "-d", "dist", *arguments)
    if not _step(environment, "wheel and source archive", line, os.environ):
        return 1
    for file in sorted((environment.checkout / "dist").iterdir()):
        say(f"dist/{file.name}  {file.stat().st_size / 1_000_000:.2f} MB")
    return 0


def texts(environment: Environment, arguments: Sequence[str], *, ci: bool) -> int:
    """Bring the translations up to date with the source."""
    ensure(environment, "run")
    line = ("packaging/texts.py", *arguments)
    return 0 if _step(environment, "translations", line, os.environ) else 1


VERBS: dict[str, Callable[..., int]] = {
    "texts": texts,
    "test": test,
    "lint": lint,
    "bench": bench,
    "package": package,
}


def _lint(environment: Environment) -> list[str]:
    """Run every linter, also after one failed; the names of those that failed."""
    steps = dict(LINTERS)
    settings = (environment.checkout / "pyproject.toml").read_text(encoding="utf-8")
    if "[tool.importlinter]" in settings or (environment.checkout / ".importlinter").exists():
        steps["import rules"] = ("-c", IMPORT_RULES)
    return [name for name, line in steps.items() if not _step(environment, name, line, os.environ)]


def _step(
    environment: Environment, name: str, line: Sequence[str], settings: Mapping[str, str]
) -> bool:
    say(f"{name}:")
    sys.stdout.flush()
    whole = [str(environment.python), *line]
    return (
        subprocess.run(whole, check=False, cwd=environment.checkout, env=settings).returncode == 0
    )
