import { describe, expect, it } from 'vitest';
import { lastWord } from '../../src/gates/last-lines.js';

describe('the last line that says something', () => {
  it.each([
    ['Node', 'tide.js:1\nthrow new Error("low tide");\n^\n\nError: low tide\n    at Object.<anonymous> (/app/tide.js:1:7)\n    at Module._compile (node:internal/modules/cjs/loader:1554:14)\n\nNode.js v24.21.0\n', 'Error: low tide'],
    ['Java', 'Exception in thread "main" java.lang.IllegalStateException: low tide\n\tat org.quay.Tide.rise(Tide.java:3)\n\t... 3 more\n', 'Exception in thread "main" java.lang.IllegalStateException: low tide'],
    ['Maven', '[ERROR] Failed to execute goal checkstyle: You have 3 Checkstyle violations. -> [Help 1]\n[ERROR] \n[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.\n[ERROR] Re-run Maven using the -X switch to enable full debug logging.\n[ERROR] \n[ERROR] For more information about the errors and possible solutions, please read the following articles:\n[ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/MojoFailureException\n', '[ERROR] Failed to execute goal checkstyle: You have 3 Checkstyle violations. -> [Help 1]'],
    ['Maven with modules', '[ERROR] Tests failed in quay. -> [Help 1]\n[ERROR] After correcting the problems, you can resume the build with the command\n[ERROR]   mvn <args> -rf :quay\n', '[ERROR] Tests failed in quay. -> [Help 1]'],
    ['Maven whose advice stands alone', '[ERROR] Detected Maven Version: 3.8.7 is not in the allowed range [3.9,).\n[ERROR] -> [Help 1]\n[ERROR] \n[ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/MojoExecutionException\n', '[ERROR] Detected Maven Version: 3.8.7 is not in the allowed range [3.9,).'],
    ['npm', 'npm error code ENOENT\nnpm error Missing script: "tide"\nnpm error A complete log of this run can be found in: /root/.npm/_logs/2026-debug-0.log\n', 'npm error Missing script: "tide"'],
    ['pnpm', ' ERR  tide is too low\n\u2009ELIFECYCLE\u2009 Command failed with exit code 1.\n', 'ERR  tide is too low'],
    ['Yarn 1', 'tide is too low\nerror Command failed with exit code 1.\ninfo Visit https://yarnpkg.com/en/docs/cli/run for documentation about this command.\n', 'tide is too low'],
    ['Rust', "thread 'main' panicked at src/main.rs:2:5:\nlow tide\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n", 'low tide'],
    ['Prettier', '[error] No files matching the pattern were found: "*.js".\nAll matched files use Prettier code style!\n', '[error] No files matching the pattern were found: "*.js".'],
    ['Node, of a module that is not there', "Error: Cannot find module './tide.js'\nRequire stack:\n- /app/a.test.js\n    at Function._resolveFilename (node:internal/modules/cjs/loader:1476:15) {\n  code: 'MODULE_NOT_FOUND',\n  requireStack: [ '/app/a.test.js' ]\n}\n\nNode.js v24.21.0\n", "Error: Cannot find module './tide.js'"],
    ['pytest', 'ERROR: usage: __main__.py [options] [file_or_dir]\n__main__.py: error: unrecognized arguments: --tide\n  inifile: /app/pytest.ini\n  rootdir: /app\n', '__main__.py: error: unrecognized arguments: --tide'],
    ['PHP', "PHP Fatal error:  Uncaught Error: low tide in /app/a.php:2\nStack trace:\n#0 /usr/share/php/b.php(65): include_once()\n#1 {main}\n  thrown in /app/a.php on line 2\n", 'PHP Fatal error:  Uncaught Error: low tide in /app/a.php:2'],
    ['Jest', 'No tests found, exiting with code 1\nRun with `--passWithNoTests` to exit with code 0\nIn /app\n  2 files checked.\n  testMatch:  - 0 matches\n  testPathIgnorePatterns: /node_modules/ - 2 matches\n  testRegex:  - 0 matches\nPattern:  - 0 matches\n', 'No tests found, exiting with code 1'],
    ['ESLint', '/app/a.js\n  4:7  error  low tide  no-tide\n\n✖ 1 problem (1 error, 0 warnings)\n  1 error and 0 warnings potentially fixable with the `--fix` option.\n\n', '✖ 1 problem (1 error, 0 warnings)'],
    ['Ruff', 'Found 1 error.\n[*] 1 fixable with the `--fix` option.\n', 'Found 1 error.'],
    ['commitlint', '✖   type may not be empty [type-empty]\n\n✖   found 1 problems, 0 warnings\nⓘ   Get help: https://github.com/conventional-changelog/commitlint/#what-is-commitlint\n\n', '✖   found 1 problems, 0 warnings'],
    ['html-validate', '✖ 1 problem (1 error, 0 warnings)\n\nMore information:\n  https://html-validate.org/rules/wcag/h37.html\n', '✖ 1 problem (1 error, 0 warnings)'],
    ['isort', 'ERROR: /app/a.py Imports are incorrectly sorted and/or formatted.\nSkipped 1 files\n', 'ERROR: /app/a.py Imports are incorrectly sorted and/or formatted.'],
    ['pre-commit', 'tide.....................................................................Failed\n- hook id: tide\n- exit code: 1\n', 'tide.....................................................................Failed'],
    ['HLint', 'hlint: No files found\nCallStack (from HasCallStack):\n  error, called at src/HLint.hs:123:14 in hlint-3.3.6:HLint\n', 'hlint: No files found'],
    ['Hadolint', 'hadolint: Dockerfile: withBinaryFile: does not exist (No such file or directory)\nHasCallStack backtrace:\n  throwIO, called at libraries/Exception.hs:315:19 in ghc-internal:GHC.IO\n  ioException, called at libraries/Exception.hs:319:20 in ghc-internal:GHC.IO\n', 'hadolint: Dockerfile: withBinaryFile: does not exist (No such file or directory)'],
    ['a number before a message is no frame', 'building\n#12 ERROR: process did not complete\n', '#12 ERROR: process did not complete'],
    ['Python', 'Traceback (most recent call last):\n  File "tide.py", line 1, in <module>\nValueError: low tide\n', 'ValueError: low tide'],
    ['brackets alone', 'low tide {\n  }\n]\n', 'low tide {'],
  ])('%s', (_, text, line) => {
    expect(lastWord(text)).toBe(line);
  });

  it('is the last line where none says anything, and null where there is none', () => {
    expect(lastWord('\n    at tide (tide.js:1)\n}\n\n')).toBe('}');
    expect(lastWord(' \n\n')).toBeNull();
  });
});
