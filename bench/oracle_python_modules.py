"""Where Python's own path finder finds modules.

Reads lines of JSON {"root": folder, "path": [folders relative to it], "names": [dotted names]} and writes for each line one list
with, for each name, [file relative to the root or null, how many parts of the name it stands for]. No module is executed.
"""

import importlib
import json
import os
import sys
from importlib.machinery import PathFinder


def search(root, path, name):
    """The deepest module of a dotted name that has a file."""
    file, depth = None, 0
    parts = name.split(".")
    for level, part in enumerate(parts):
        # The finder looks at the last part only; a whole name would make it ask for modules that were never executed.
        spec = PathFinder.find_spec(part, path)
        if spec is None:
            break
        if spec.origin is not None:
            file, depth = os.path.relpath(spec.origin, root).replace(os.sep, "/"), level + 1
        if spec.submodule_search_locations is None:
            break
        path = list(spec.submodule_search_locations)
    return [file, depth]


for line in sys.stdin:
    question = json.loads(line)
    folders = [os.path.join(question["root"], folder) for folder in question["path"]]
    importlib.invalidate_caches()
    print(json.dumps([search(question["root"], folders, name) for name in question["names"]]))
