"""Runs cells of a notebook one after the other, as Jupyter does; made by klab. With --check, only reads them."""

import ast
import linecache
import os
import re
import subprocess
import sys
import traceback
import types

NOTEBOOK = ""
CELLS = []


class Klab:
    """What the lines of a notebook that are not Python become; `names` are the notebook's own variables."""

    def __init__(self, names):
        self.names = names

    def expand(self, command):
        """Puts {expression} and $name of Python into a command, as IPython does; leaves what is none as it is."""

        def value(match):
            try:
                return str(eval(match.group(1) or match.group(2), self.names))
            except Exception:
                return match.group(0)

        return re.sub(r"\{([A-Za-z_][\w.\[\]'\"]*)\}|\$([A-Za-z_]\w*)", value, command)

    def shell(self, command):
        sys.stdout.flush()
        subprocess.run(["bash", "-c", self.expand(command)])

    def lines(self, command):
        done = subprocess.run(["bash", "-c", self.expand(command)], stdout=subprocess.PIPE, text=True)
        return done.stdout.splitlines()

    def script(self, commands):
        sys.stdout.flush()
        subprocess.run(["bash", "-c", commands], check=True)

    def go(self, folder):
        os.chdir(os.path.expanduser(self.expand(folder)))

    def set(self, variable, value):
        os.environ[variable] = self.expand(value)

    def write(self, file, text, append):
        with open(os.path.expanduser(file), "a" if append else "w", encoding="utf-8") as out:
            out.write(text + "\n")


def show(*objects, **_):
    for thing in objects:
        print(thing)


def run(name, source, names):
    """Runs a cell, and prints the value of its last line, unless a semicolon ends it."""
    tree = ast.parse(source, name)
    last = tree.body[-1] if tree.body else None
    if isinstance(last, ast.Expr) and not source.rstrip().endswith(";"):
        exec(compile(ast.Module(tree.body[:-1], []), name, "exec"), names)
        value = eval(compile(ast.Expression(last.value), name, "eval"), names)
        if value is not None:
            print(repr(value))
    else:
        exec(compile(tree, name, "exec"), names)


def check():
    for name, source in CELLS:
        try:
            compile(source, name, "exec")
        except SyntaxError as error:
            sys.exit("".join(traceback.format_exception_only(type(error), error)).rstrip())


def flush(names):
    """A notebook goes on living, and so what its producers hold back is sent; a program ends."""
    for thing in list(names.values()):
        if type(thing).__name__ in ("KafkaProducer", "Producer") and hasattr(thing, "flush"):
            thing.flush(30)


def tell(kind, error, trace):
    """Shows an error from the notebook's own line on."""
    while trace and trace.tb_frame.f_code.co_filename == tell.__code__.co_filename:
        trace = trace.tb_next
    traceback.print_exception(kind, error, trace)


def main():
    for name, source in CELLS:
        linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    if sys.argv[1:] == ["--check"]:
        return check()
    sys.excepthook = tell
    sys.path[0] = os.path.dirname(os.path.abspath(NOTEBOOK))
    notebook = types.ModuleType("__main__")
    notebook.display = show
    notebook.__klab__ = Klab(notebook.__dict__)
    sys.modules["__main__"] = notebook
    try:
        for name, source in CELLS:
            run(name, source, notebook.__dict__)
    finally:
        flush(notebook.__dict__)


main()
