"""A checkout in small: the real packaging/ beside locks that name tiny wheels made on the spot."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

PACKAGING = Path(__file__).parents[2] / "packaging"
ENSURE = (
    "import sys; sys.path.insert(0, 'packaging');"
    "from pathlib import Path; from setup_environment import Environment, ensure;"
    "ensure(Environment(Path.cwd()), sys.argv[1])"
)


def tiny_checkout(folder: Path, *, files_of_large: int = 1) -> Path:
    """Lay out a checkout: its run lock names `small` and `large`, its test lock also `extra`."""
    shutil.copytree(PACKAGING, folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    wheels = folder / "wheels"
    wheels.mkdir()
    many = {f"large/data/{number:05}.txt": "x" for number in range(files_of_large)}
    run = [
        _wheel(wheels, "small", {"small/__init__.py": ""}),
        _wheel(wheels, "large", {"large/__init__.py": "", **many}),
    ]
    extra = _wheel(wheels, "extra", {"extra/__init__.py": ""})
    (folder / "packaging" / "run.lock").write_text("".join(run))
    (folder / "packaging" / "test.lock").write_text("".join([*run, extra]))
    package = folder / "hailuo_studio"
    package.mkdir()
    (package / "__init__.py").write_text("")
    return folder


def start_set_up(checkout: Path, level: str = "run") -> subprocess.Popen[str]:
    """Start a set-up as a process group of its own, with the tiny wheels as pip's only source."""
    return subprocess.Popen(
        [sys.executable, "-c", ENSURE, level],
        cwd=checkout,
        env=_settings(checkout),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def set_up(checkout: Path, level: str = "run") -> str:
    """Set up to the end; what it said."""
    process = start_set_up(checkout, level)
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 0, said
    return said


def imports(checkout: Path, statement: str) -> bool:
    """Whether the checkout's own Python, started elsewhere, can run an import statement."""
    line = [str(checkout / ".venv/bin/python"), "-c", statement]
    return subprocess.run(line, check=False, cwd="/", capture_output=True).returncode == 0


def contents(folder: Path) -> Mapping[Path, int]:
    """Every file under a folder with the time it was last written."""
    return {file: file.lstat().st_mtime_ns for file in folder.rglob("*") if not file.is_dir()}


def _settings(checkout: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(checkout / "wheels")}
    return kept | offline | {"PIP_CONFIG_FILE": os.devnull}


def _wheel(folder: Path, name: str, files: Mapping[str, str]) -> str:
    """Write a wheel; its line in a lock."""
    info = f"{name}-1.0.dist-info"
    whole = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},,\n" for path in [*whole, f"{info}/RECORD"])
    file = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for path, text in {**whole, f"{info}/RECORD": record}.items():
            archive.writestr(path, text)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return f"{name}==1.0 \\\n    --hash=sha256:{digest}\n"
