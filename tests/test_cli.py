"""The commands: what they print and how they end."""

from __future__ import annotations

import html
import json
from pathlib import Path

import pytest
from command import git, run

DAMAGED = "See teh cat.\nAnd teh dog.\n"
CLEAN = "See the cat.\nAnd the dog.\n"


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def test_clean_filters_stdin(tmp_path: Path) -> None:
    done = run("clean", cwd=tmp_path, stdin=DAMAGED.encode())
    assert (done.code, done.out, done.said) == (0, CLEAN.encode(), "")


def test_clean_writes_files_and_stdin_in_order(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "teh a\n")
    put(tmp_path, "b.md", "teh b\n")
    done = run("clean", "b.md", "-", "a.txt", cwd=tmp_path, stdin=b"teh stdin\n")
    assert (done.code, done.out) == (0, b"the b\nthe stdin\nthe a\n")
    assert (tmp_path / "a.txt").read_bytes() == b"teh a\n"


def test_fix_mends_in_place_and_says_so(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", DAMAGED + "whatsit\n")
    done = run("fix", "a.txt", cwd=tmp_path)
    assert (done.code, done.lines) == (0, ["a.txt: 2 fixes (ACM001 ×2); 1 finding left"])
    assert path.read_text() == CLEAN + "whatsit\n"
    again = run("fix", "a.txt", cwd=tmp_path)
    assert (again.code, again.out, again.said) == (0, b"", "")


def test_fix_exits_1_on_a_fix_only_when_asked(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", DAMAGED)
    assert run("fix", "--exit-non-zero-on-fix", "--exit-zero", "a.txt", cwd=tmp_path).code == 0
    assert path.read_text() == CLEAN
    path.write_text(DAMAGED)
    done = run("fix", "--exit-non-zero-on-fix", "--quiet", "a.txt", cwd=tmp_path)
    assert (done.code, done.out, path.read_text()) == (1, b"", CLEAN)
    assert run("fix", "--exit-non-zero-on-fix", "a.txt", cwd=tmp_path).code == 0


def test_fix_of_stdin_writes_to_stdout(tmp_path: Path) -> None:
    done = run("fix", "--exit-non-zero-on-fix", "-", cwd=tmp_path, stdin=DAMAGED.encode())
    assert (done.code, done.out) == (1, CLEAN.encode())


def test_check_lists_and_leaves_alone(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", "ok\nSee teh cat ~~ whatsit.\n")
    done = run("check", "a.txt", cwd=tmp_path)
    assert done.lines == [
        "a.txt:2:5: ACM001 misspelt article [safe fix]",
        "a.txt:2:13: ACM002 doubtful dash [unsafe fix]",
        "a.txt:2:16: ACM003 word to look at",
    ]
    assert (done.code, done.said) == (1, "")
    assert path.read_text() == "ok\nSee teh cat ~~ whatsit.\n"
    assert run("check", "--exit-zero", "a.txt", cwd=tmp_path).code == 0


def test_a_mark_stands_in_no_column(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "\ufeffteh cat, teh dog\n")
    lines = run("check", "a.txt", cwd=tmp_path).lines
    assert [line.split(" ")[0] for line in lines] == ["a.txt:1:1:", "a.txt:1:10:"]


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        ("fine\n", ["--strict"], 0),
        ("a ~~ whatsit\n", [], 0),
        ("a ~~ b\n", ["--unsafe"], 1),
        ("a ~~ b\n", ["--strict"], 1),
        ("whatsit\n", ["--unsafe"], 0),
        ("whatsit\n", ["--strict"], 1),
        ("whatsit\n", ["--strict", "--exit-zero"], 0),
        ("teh\n", ["--ignore", "ACM001"], 0),
        ("teh\n", ["--ignore", "ALL", "--select", "acm"], 1),
        ("teh\n", ["--select", "ACM002,ACM003"], 0),
        ("teh\n", ["--select", "ACM002", "--select", "ACM001"], 1),
    ],
)
def test_check_exits_by_what_would_be_applied(tmp_path: Path, text: str, options: list[str], code: int) -> None:
    done = run("check", *options, "-", cwd=tmp_path, stdin=text.encode())
    assert (done.code, done.said) == (code, "")


def test_unsafe_fixes_are_applied_on_request(tmp_path: Path) -> None:
    assert run("clean", cwd=tmp_path, stdin=b"a ~~ b").out == b"a ~~ b"
    assert run("clean", "--unsafe", cwd=tmp_path, stdin=b"a ~~ b").out == "a — b".encode()


def test_a_short_sentence_from_stdin_asks_for_its_language(tmp_path: Path) -> None:
    said = "cleanwire: <stdin>: the text is too short to tell its language: name it with --target-lang\n"
    cut = b"The dam broke. in the night.\n"
    assert run("check", "-", cwd=tmp_path, stdin=cut).said == said
    assert run("clean", cwd=tmp_path, stdin=cut).said == said
    for option in ("--quiet", "--target-lang=de", "--stdin-filename=de/a.txt"):
        assert run("check", option, "-", cwd=tmp_path, stdin=cut).said == ""


def test_stdin_has_a_name(tmp_path: Path) -> None:
    assert run("check", "-", cwd=tmp_path, stdin=b"teh").lines[0].startswith("<stdin>:1:1: ACM001 ")
    named = run("check", "--stdin-filename", "x/y.txt", "-", cwd=tmp_path, stdin=b"teh")
    assert named.lines[0].startswith("x/y.txt:1:1: ACM001 ")


def test_the_language_can_be_told(tmp_path: Path) -> None:
    cut = b"It hit civilian infrastructure. in Ukraine on Monday."
    assert run("clean", "--select", "SEN", cwd=tmp_path, stdin=cut).out == cut
    told = run("clean", "--select", "SEN", "--target-lang", "en", cwd=tmp_path, stdin=cut)
    assert told.out == b"It hit civilian infrastructure in Ukraine on Monday."


def test_diff_shows_what_fix_would_change(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", DAMAGED)
    put(tmp_path, "b.txt", "fine\n")
    done = run("diff", "a.txt", "b.txt", cwd=tmp_path)
    assert done.code == 1
    assert done.lines[:3] == ["--- a.txt", "+++ a.txt (clean)", "@@ -1,2 +1,2 @@"]
    assert sorted(done.lines[3:]) == ["+And the dog.", "+See the cat.", "-And teh dog.", "-See teh cat."]
    assert path.read_text() == DAMAGED
    assert run("diff", "--exit-zero", "a.txt", cwd=tmp_path).code == 0
    nothing = run("diff", "b.txt", cwd=tmp_path)
    assert (nothing.code, nothing.out) == (0, b"")


@pytest.mark.parametrize("name", ["a.txt", "two words.txt"])
def test_diff_can_be_applied(tmp_path: Path, name: str) -> None:
    path = put(tmp_path, name, "teh one\r\ntwo\nteh\u2028three é")
    put(tmp_path, "patch", run("diff", name, cwd=tmp_path).out.decode())
    git(tmp_path, "apply", "-p0", "patch")
    assert path.read_bytes().decode() == "the one\r\ntwo\nthe\u2028three é"


def test_diff_styles(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "See teh <cat>.\n")
    put(tmp_path, "b.txt", "And teh dog.\n")
    words = run("diff", "--style", "words", "a.txt", cwd=tmp_path)
    assert words.lines == ["See [-teh-]{+the+} <cat>."]
    titled = run("diff", "--style", "words", "a.txt", "b.txt", cwd=tmp_path).lines
    assert titled[::2] == ["==> a.txt <==", "==> b.txt <=="]
    rows = json.loads(run("diff", "--style", "json", "a.txt", "b.txt", cwd=tmp_path).out)
    assert [(row["path"], row["start"], row["end"], row["codes"]) for row in rows] == [
        ("a.txt", 4, 7, ["ACM001"]),
        ("b.txt", 4, 7, ["ACM001"]),
    ]
    assert json.loads(run("diff", "--style", "json", "-", cwd=tmp_path, stdin=b"fine").out) == []
    page = run("diff", "--style", "html", "a.txt", cwd=tmp_path).out.decode()
    assert '<meta charset="utf-8">' in page and 'data-path="a.txt"' in page
    assert '<del title="ACM001">teh</del><ins title="ACM001">the</ins> &lt;cat&gt;.' in page
    assert "<cat>" in html.unescape(page)


def test_notes_about_the_run_go_to_stderr(tmp_path: Path) -> None:
    done = run("clean", cwd=tmp_path, stdin=b"teh RAISE")
    assert (done.code, done.out) == (0, b"the RAISE")
    assert done.said == (
        "cleanwire: <stdin>: CLW002 ACM004 (acme-fault) raised RuntimeError: out of order; it was skipped\n"
    )
    assert run("clean", "--quiet", cwd=tmp_path, stdin=b"teh RAISE").said == ""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "COMMAND"),
        (["mend"], "mend"),
        (["fix"], "PATH"),
        (["check", "--nonsense", "-"], "--nonsense"),
        (["check", "--jobs", "-1", "-"], "--jobs"),
        (["check", "--format", "docx9", "-"], "docx9"),
        (["check", "--encoding", "klingon", "-"], "klingon"),
        (["check", "--encoding", "rot13", "-"], "rot13"),
        (["check", "--target-lang", "English!", "-"], "English!"),
        (["check", "--select", "ACN", "-"], "no code begins with 'ACN'"),
        (["check", "--ignore", "ACM009", "-"], "did you mean ACM00"),
        (["explain", "ACM009"], "did you mean ACM00"),
        (["check", "--since", "HEAD", "-"], "--since"),
    ],
)
def test_wrong_calls_exit_2(tmp_path: Path, arguments: list[str], says: str) -> None:
    done = run(*arguments, cwd=tmp_path)
    assert (done.code, done.out) == (2, b"")
    assert says in done.said and "Traceback" not in done.said


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["check", "--selct", "SEN", "a.txt"], "--selct; did you mean --select?\n"),
        (["diff", "--targetlang=en", "a.txt"], "--targetlang=en; did you mean --target-lang?\n"),
        (["fix", "--zzz", "a.txt"], "--zzz\n"),
        (["list", "SEN"], "SEN\n"),
    ],
)
def test_an_unknown_option_is_told_with_its_command(tmp_path: Path, arguments: list[str], says: str) -> None:
    done = run(*arguments, cwd=tmp_path)
    assert done.code == 2
    assert done.said.endswith(f"cleanwire {arguments[0]}: error: unrecognized arguments: {says}")


def test_no_line_of_the_help_is_long(tmp_path: Path) -> None:
    assert max(map(len, run("--help", cwd=tmp_path).lines)) <= 100


def test_help_documents_the_exit_codes(tmp_path: Path) -> None:
    for arguments in (["--help"], ["check", "--help"]):
        done = run(*arguments, cwd=tmp_path)
        assert done.code == 0 and b"exit codes:" in done.out and b"NO_COLOR" in done.out


def test_list_shows_every_normaliser(tmp_path: Path) -> None:
    done = run("list", cwd=tmp_path)
    head, *rows = done.lines
    assert done.code == 0 and head.split()[:3] == ["CODE", "NAME", "TIER"]
    codes = [row.split()[0] for row in rows]
    assert codes == sorted(codes) and {"ACM001", "ACM002", "ADD002", "SEN001"} <= set(codes)
    by_code = dict(zip(codes, rows, strict=True))
    tiers = head.index("TIER"), head.index("LANGUAGES")
    assert by_code["ACM001"][slice(*tiers)].strip() == "safe"
    assert by_code["ACM002"][slice(*tiers)].strip() == "unsafe, report"
    assert by_code["ACM003"][slice(*tiers)].strip() == "report"


def test_explain_prints_the_page(tmp_path: Path) -> None:
    done = run("explain", "acm001", cwd=tmp_path)
    page = done.out.decode()
    assert done.code == 0 and page.startswith("ACM001 acme-teh: misspelt article\n")
    for part in ("A slip of the fingers.", "Made up for a test.", "spelling", "misspelling", "safe"):
        assert part in page
    assert "  - See teh cat.\n  + See the cat.\n" in page
    assert "  = The\\ttable.\n" in page
    assert run("explain", "CLW002", cwd=tmp_path).code == 0
    lines = run("explain", "MRK025", cwd=tmp_path).lines
    first = lines.index("  - Die Datei .config/site.yml bestimmt das.")
    assert lines[first + 1 : first + 4] == [
        "  + Die Datei `.config/site.yml` bestimmt das.",
        "  source: It is set in `.config/site.yml`.",
        "",
    ]


def test_explain_takes_a_name_and_the_beginning_of_codes(tmp_path: Path) -> None:
    assert run("explain", "acme-teh", cwd=tmp_path) == run("explain", "ACM001", cwd=tmp_path)
    listed = run("explain", "acm", cwd=tmp_path).lines
    assert [line.split()[0] for line in listed[:3]] == ["CODE", "ACM001", "ACM002"]
    assert "did you mean acme-teh" in run("explain", "acme-the", cwd=tmp_path).said
