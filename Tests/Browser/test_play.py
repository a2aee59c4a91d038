"""The command line plays a changed crowd, says so, and refuses what cannot be."""

import json
import subprocess

import pytest
from demo import BINARY, ROOT

PACK = "Content/scenarios/mall-shooting-drill"
SILENT = f"{PACK}/answers/silent.jsonl"


def play(*options: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [BINARY, "play", PACK, "--script", SILENT, *options],
        cwd=ROOT, capture_output=True, text=True, timeout=300)


def test_a_changed_crowd_plays_otherwise_and_says_so(tmp_path):
    normal = json.loads(play("--json").stdout)
    same = json.loads(play("--json", "--set", "belief=0.55").stdout)
    log = tmp_path / "log.jsonl"
    changed = json.loads(
        play("--json", "--set", "belief=0.9", "--set", "patience=5", "--log", str(log)).stdout)
    assert "changedCoefficients" not in normal
    assert same == normal
    assert changed["digest"] != normal["digest"]
    assert changed["changedCoefficients"] == [
        {"id": "belief", "value": 0.9, "default": 0.55},
        {"id": "patience", "value": 5, "default": 15},
    ]
    first = json.loads(log.read_text().splitlines()[0])
    assert first == {"changedCoefficients": changed["changedCoefficients"]}


def test_a_file_changes_the_crowd_and_a_single_value_goes_over_it(tmp_path):
    file = tmp_path / "my-crowd.yaml"
    entry = "  - {{id: {}, value: {}, unit: {}, source: assumption}}\n"
    file.write_text(
        "coefficients:\n" + entry.format("patience", 5, "minutes")
        + entry.format("belief", 0.2, "share"))
    text = play("--coefficients", str(file), "--set", "belief=0.9").stdout
    assert "Changed crowd: 2 values differ from the pack" in text
    assert "  belief: 0.55 → 0.9\n" in text and "  patience: 15 → 5\n" in text

    file.write_text("coefficients:\n" + entry.format("patience", 500, "minutes"))
    refused = play("--coefficients", str(file))
    assert refused.returncode == 2 and refused.stdout == ""
    assert f"{file}:2: patience cannot be “500”. Write a number from 0 to 240." in refused.stderr


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (["--set", "belief=nan"], 2, "belief cannot be “nan”. Write a number from 0 to 1."),
        (["--set", "beleif=0.5"], 2, "There is no coefficient “beleif”. Did you mean “belief”?"),
        (["--set", "belief"], 2, "Write --set id=value, as in correction=0.2."),
        (["--seed", "-1"], 64, "“-1” is not a seed. Use a whole number from 0 to"),
        (["--seed", "18446744073709551616"], 64, "is not a seed. Use a whole number from 0 to"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_played(options, code, says):
    refused = play(*options)
    assert refused.returncode == code
    assert refused.stdout == ""
    assert says in refused.stderr
