"""The imports of Python files as the interpreter's own parser sees them.

Reads paths from standard input, one a line; writes for each one line of JSON: a list of [line, column, kind, specifier], or null
when this Python cannot parse the file. Columns count from 1 in UTF-16 code units. Called by oracle-python.mjs.
"""

import ast
import io
import json
import re
import sys
import tokenize
import warnings

PLAIN_STRING = re.compile(r"""[rRuU]?(['"])[\w.]*\1""")


def decode(data):
    """The lines of a file as the parser numbers them, as text."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    text = data.decode(encoding)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text[1:] if text.startswith("\ufeff") else text


def guards(test):
    """1 for TYPE_CHECKING, -1 for not TYPE_CHECKING, 0 for any other condition."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return -guards(test.operand)
    name = test
    while isinstance(name, ast.Attribute):
        name = name.value
    last = test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", None)
    return 1 if isinstance(name, ast.Name) and last == "TYPE_CHECKING" else 0


class Finder:
    def __init__(self, text, is_stub):
        self.text = text
        self.lines = text.split("\n")
        self.is_stub = is_stub
        self.found = []

    def record(self, node, kind, specifiers):
        # The parser counts bytes of UTF-8.
        before = self.lines[node.lineno - 1].encode()[: node.col_offset].decode()
        column = len(before.encode("utf-16-le")) // 2 + 1
        self.found += [[node.lineno, column, "type" if self.is_stub else kind, name] for name in specifiers]

    def plain(self, node):
        """The value of one plain string as the scanner reads it, else None."""
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            return None
        source = ast.get_source_segment(self.text, node)
        return node.value if source is not None and PLAIN_STRING.fullmatch(source) else None

    def call(self, node):
        function = node.func
        is_module = False
        if isinstance(function, ast.Name):
            name, is_module = function.id, function.id == "import_module"
        elif isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            name = function.attr
            is_module = name == "import_module"
            if function.value.id != ("importlib" if is_module else "builtins"):
                return None
        else:
            return None
        if name not in ("import_module", "__import__") or not node.args:
            return None
        specifier = self.plain(node.args[0])
        if not specifier:
            return None
        anchor = self.plain(node.args[1]) if is_module and len(node.args) > 1 else None
        if anchor is not None and specifier.startswith("."):
            dots = len(specifier) - len(specifier.lstrip("."))
            parts = anchor.split(".")
            if dots <= len(parts):
                specifier = ".".join(parts[: len(parts) - dots + 1] + ([specifier[dots:]] if specifier[dots:] else []))
        return specifier

    def walk(self, root):
        pending = [(root, "value")]
        while pending:
            node, kind = pending.pop()
            if isinstance(node, ast.Import):
                self.record(node, kind, [alias.name for alias in node.names])
            elif isinstance(node, ast.ImportFrom):
                module = "." * node.level + (node.module + "." if node.module else "")
                self.record(node, kind, [module + alias.name for alias in node.names])
            elif isinstance(node, ast.Call):
                specifier = self.call(node)
                if specifier is not None:
                    self.record(node, "type" if kind == "type" else "dynamic", [specifier])
            elif isinstance(node, ast.If) and guards(node.test):
                first, rest = ("type", kind) if guards(node.test) > 0 else (kind, "type")
                pending += [(child, first) for child in node.body] + [(child, rest) for child in node.orelse] + [(node.test, kind)]
                continue
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and kind == "value":
                kind = "dynamic"
            pending += [(child, kind) for child in ast.iter_child_nodes(node)]
        return sorted(self.found, key=lambda record: record[:2])


def imports_of(path):
    with open(path, "rb") as file:
        data = file.read()
    try:
        return Finder(decode(data), path.endswith(".pyi")).walk(ast.parse(data, path))
    except (SyntaxError, ValueError, RecursionError, MemoryError, LookupError):
        return None


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for line in sys.stdin:
        print(json.dumps(imports_of(line.rstrip("\n"))))
