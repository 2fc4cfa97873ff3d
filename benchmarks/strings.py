"""`python -m benchmarks.strings`: how fast each format of strings is read, and cleaned, beside its reading library.

The files are the samples of the tests, their entries repeated to about a megabyte. Reading with places is the price of
never writing a file anew; cleaning is reading plus all normalisers.

`python -m benchmarks.strings 10` cleans a file of 10 MB of each format instead, in which every fiftieth entry is
damaged, and says the seconds and the most memory that it took, each in a process of its own.
"""

from __future__ import annotations

import csv
import io
import json
import multiprocessing
import resource
import statistics
import sys
import time
from collections.abc import Callable

import lxml.etree
import polib
import srt
import webvtt
from fluent.syntax import FluentParser
from ruamel.yaml import YAML
from translate.storage.properties import javautf8file, stringsutf8file

from cleanwire import Pipeline
from cleanwire.formats import parse

ROUNDS = 3
ENTRIES = {
    "po": '#: a.c\n#, c-format\nmsgid "the %s #N"\nmsgstr "the %s goes on as number #N, \\"so\\"\\n"\n"and more"\n\n',
    "json": '"key#N": "the {{name}} goes on as number #N, \\"so\\"\\n and more",\n',
    "jsonl": '{"id": #N, "text": "the name goes on as number #N, \\"so\\"\\n and more"}\n',
    "yaml": 'key#N: "the %{name} goes on as number #N, \\"so\\"\\n and more"\n',
    "properties": "key#N = the {0} goes on as number #N, \\n \\\n    and more\n",
    "strings": '/* a */\n"key#N" = "the %@ goes on as number #N, \\"so\\"\\n and more";\n',
    "fluent": "key#N = the { $name } goes on as number #N\n    and more\n",
    "csv": '#N,"the name goes on as number #N, ""so"" and more",12\n',
    "tsv": "#N\tthe name goes on as number #N and more\t12\n",
    "srt": "#N\n00:00:01,000 --> 00:00:02,000\nThe <i>name</i> goes on as number #N\nand more.\n\n",
    "android": '<string name="key#N">The %1$s goes on as &amp; number #N, \\"so\\" <b>and</b> more</string>\n',
    "stringsdict": "<key>key#N</key><string>the %@ goes on as &amp; number #N, and more</string>\n",
    "ts": "<message><source>%1 #N</source><translation>the %1 goes on as &amp; number #N</translation></message>\n",
    "resx": '<data name="key#N"><value>the {0} goes on as &amp; number #N, and more</value></data>\n',
    "xliff": '<trans-unit id="#N"><source>a #N</source><target>the <x id="1"/> goes on as #N</target></trans-unit>\n',
    "tmx": '<tu><tuv xml:lang="fr"><seg>a</seg></tuv><tuv xml:lang="en"><seg>the name goes on as #N</seg></tuv></tu>\n',
    "vtt": "#N\n00:01.000 --> 00:02.000\nThe <i>name</i> goes on as number #N\nand more.\n\n",
}
HEADS = {
    "json": "{\n",
    "csv": "id,text,n\n",
    "tsv": "id\ttext\tn\n",
    "vtt": "WEBVTT\n\n",
    "android": "<resources>\n",
    "stringsdict": "<plist><dict>\n",
    "ts": '<TS language="en"><context><name>a</name>\n',
    "resx": "<root>\n",
    "xliff": '<xliff version="1.2"><file source-language="fr" target-language="en"><body>\n',
    "tmx": '<tmx version="1.4"><header/><body>\n',
}
TAILS = {
    "json": '"last": "one"}\n',
    "android": "</resources>\n",
    "stringsdict": "</dict></plist>\n",
    "ts": "</context></TS>\n",
    "resx": "</root>\n",
    "xliff": "</body></file></xliff>\n",
    "tmx": "</body></tmx>\n",
}


def _yaml(text: str) -> object:
    return YAML(typ="safe", pure=False).load(text)


LIBRARIES: dict[str, tuple[str, Callable[[str], object]]] = {
    "po": ("polib", polib.pofile),
    "json": ("json", json.loads),
    "jsonl": ("json", lambda text: [json.loads(line) for line in text.splitlines()]),
    "yaml": ("ruamel.yaml", _yaml),
    "properties": ("translate-toolkit", lambda text: javautf8file.parsestring(text.encode())),
    "strings": ("translate-toolkit", lambda text: stringsutf8file.parsestring(text.encode())),
    "fluent": ("fluent.syntax", FluentParser(with_spans=True).parse),
    "csv": ("csv", lambda text: list(csv.reader(io.StringIO(text)))),
    **dict.fromkeys(("android", "stringsdict", "ts", "resx", "xliff", "tmx"), ("lxml", lxml.etree.fromstring)),
    "srt": ("srt", lambda text: list(srt.parse(text))),
    "vtt": ("webvtt-py", webvtt.from_string),
    "tsv": ("csv", lambda text: list(csv.reader(io.StringIO(text), delimiter="\t"))),
}


def sample(form: str, size: int = 500_000) -> str:
    """A file of a format, of about so many characters."""
    entry = ENTRIES[form]
    entries = (entry.replace("#N", str(number)) for number in range(size // len(entry)))
    return HEADS.get(form, "") + "".join(entries) + TAILS.get(form, "")


def speed(work: Callable[[str], object], text: str) -> float:
    """Megabytes a second, the median of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work(text)
        times.append(time.process_time() - start)
    return len(text.encode()) / 1e6 / statistics.median(times)


def damaged(form: str, megabytes: int) -> str:
    """A large file of a format, every fiftieth entry of which has mojibake and a space before its comma."""
    entry = ENTRIES[form]
    broken = entry.replace("goes on", "at the cafÃ© , goes on")
    entries = ((broken if n % 50 == 0 else entry).replace("#N", str(n)) for n in range(megabytes * 10**6 // len(entry)))
    return HEADS.get(form, "") + "".join(entries) + TAILS.get(form, "")


def clean_large(form: str, megabytes: int) -> None:
    """Prints what cleaning a large file takes."""
    text = damaged(form, megabytes)
    start = time.process_time()
    edits = Pipeline(format=form, target_lang="en").clean(text).edits
    seconds, memory = time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{form:12} {len(text.encode()) / 1e6:6.1f} MB {seconds:8.1f} s {memory:8.0f} MB {len(edits):7} edits",
        flush=True,
    )


def main() -> None:
    """Prints the table."""
    if megabytes := [int(one) for one in sys.argv[1:]]:
        for form in ENTRIES:
            process = multiprocessing.get_context("spawn").Process(target=clean_large, args=(form, *megabytes))
            process.start()
            process.join()
        return
    print(f"{'format':12} {'library':>28} {'read':>9} {'ratio':>9} {'clean':>9}   MB/s")
    for form in ENTRIES:
        text = sample(form)
        name, library = LIBRARIES.get(form, ("", None))
        base = speed(library, text) if library else None
        read = speed(lambda text, form=form: parse(text, form), text)  # type: ignore[misc]
        pipeline = Pipeline(format=form, target_lang="en")
        beside, ratio = (f"{name} {base:8.2f}", f"{read / base:.2f} ×") if base else ("–", "–")
        print(f"{form:12} {beside:>28} {read:9.2f} {ratio:>9} {speed(pipeline.clean, text):9.2f}")


if __name__ == "__main__":
    main()
