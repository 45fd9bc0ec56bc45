import { folderOf, foldersUp, inFolder } from '../../base/folders.js';
import type { Declared } from './declared.js';
import { mentions } from './mentions.js';
import type { TreeTexts } from './tree-texts.js';

/** Files that say what is installed to run the tests of a Python project, where they lie around it. */
const RUNNERS = ['tox.ini', 'tox.toml', 'noxfile.py', 'hatch.toml'];
/** Where machines and images are told what to install, wherever they lie. */
const MACHINES = /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.yml$/;
/** What `hatch test` installs of itself, and where a project says that it is run (Hatch 1.16, "Testing"; reviewed 2026-11-28). */
const OF_HATCH: readonly string[] = ['coverage', 'coverage-enable-subprocess', 'pytest', 'pytest-mock', 'pytest-randomly', 'pytest-rerunfailures', 'pytest-xdist'];
const HATCH_TEST = /\benvs-hatch-test\b|\bhatch(?: +-\S+)* +test\b/;
const TEST = /(?:^|\/)(?:tests?\/|test_[^/]*$|[^/]*_test\.py$)/;

/** What tests of Python find installed though no manifest around them has it: nobody else imports them, so whoever runs them says it anywhere. */
export class PythonTestInstalls {
  private readonly texts = new Map<string, string>();
  private readonly lists: readonly { readonly dependencies: readonly { readonly name: string }[] }[];
  private machines: readonly string[] | null = null;

  constructor(
    declared: Pick<Declared, 'manifests'>,
    private readonly tree: TreeTexts,
  ) {
    // Requirements in another folder (`build/test-requirements.txt`).
    this.lists = declared.manifests.filter(({ ecosystem, path }) => ecosystem === 'python' && /\.(?:txt|in)$/.test(path));
  }

  /** Whether a file is a test, and something installs one of the distributions for it. */
  has(file: string, distributions: readonly string[]): boolean {
    if (!TEST.test(file)) return false;
    if (this.lists.some(({ dependencies }) => dependencies.some(({ name }) => distributions.includes(name)))) return true;
    const around = foldersUp(folderOf(file));
    const runners = around.flatMap((folder) => RUNNERS.map((name) => inFolder(folder, name)));
    this.machines ??= this.tree.paths.filter((path) => MACHINES.test(path));
    const isOfHatch = distributions.some((distribution) => OF_HATCH.includes(distribution));
    if (isOfHatch && [...around.map((folder) => inFolder(folder, 'pyproject.toml')), ...runners, ...this.machines].some((path) => HATCH_TEST.test(this.textOf(path)))) return true;
    return [...runners, ...this.machines].some((path) => {
      const text = this.textOf(path);
      return text !== '' && distributions.some((distribution) => mentions(text, distribution));
    });
  }

  /** With names of packages as they are compared. */
  private textOf(path: string): string {
    let text = this.texts.get(path);
    if (text === undefined) this.texts.set(path, (text = (this.tree.text(path) ?? '').toLowerCase().replaceAll(/[_.]/g, '-')));
    return text;
  }
}
