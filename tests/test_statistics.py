"""`check --statistics`: how much is found in a whole tree."""

from __future__ import annotations

from pathlib import Path

from command import run

PAGE = "# Guide\n\nSee [the guide] (guide.md) and [the end] (#end).\n\n> \\[!NOTE]\n> Save first.\n"


def test_findings_are_counted_by_code(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(PAGE, "utf-8")
    (tmp_path / "b.md").write_text("##Part\n\nSee [the guide] (guide.md).\n", "utf-8")
    (tmp_path / "c.md").write_text("# Guide\n\nAll is well.\n", "utf-8")
    ran = run("check", "--statistics", ".", cwd=tmp_path)
    assert ran.code == 1
    *rows, last = ran.lines
    assert [row.split() for row in rows] == [
        ["CODE", "FINDINGS", "SAFE", "UNSAFE", "REPORT", "FILES", "NAME"],
        ["MRK004", "3", "3", "0", "0", "2", "loose-link"],
        ["MRK002", "1", "1", "0", "0", "1", "tight-heading"],
        ["MRK014", "1", "0", "1", "0", "1", "admonition-keyword"],
    ]
    assert last == "5 findings in 2 of 3 files: 4 with a safe fix, 1 with an unsafe one"


def test_nothing_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Guide\n\nAll is well.\n", "utf-8")
    ran = run("check", "--statistics", ".", cwd=tmp_path)
    assert (ran.code, ran.lines) == (0, ["0 findings in 0 of 1 files: 0 with a safe fix, 0 with an unsafe one"])
