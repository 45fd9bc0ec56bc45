import { expect, it } from 'vitest';
import { stackPlace } from '../../src/formats/tests/stack-place.js';

it.each<[string, string, string | null, string | null]>([
  ['Node', 'Error: sunk\n    at assert (node:assert:12:3)\n    at Object.<anonymous> (/home/pilot/harbour/quay.test.js:12:5)\n    at x (/home/pilot/other.js:1:1)', null, '/home/pilot/harbour/quay.test.js:12'],
  ['Node with a URL', '    at TestContext.<anonymous> (file:///home/pilot/quay.test.mjs:6:45)', null, '/home/pilot/quay.test.mjs:6'],
  ['Node on Windows', '    at Context.<anonymous> (file:///C:/harbour/quay.test.js:3:9)', null, 'C:/harbour/quay.test.js:3'],
  ['Node on Windows without a URL', '    at Context.it (test\\quay.js:10:5)', null, 'test\\quay.js:10'],
  ['Node with a URL that is encoded', '    at file:///home/my%20pilot/%C3%A6/quay.test.mjs:6:45', null, '/home/my pilot/æ/quay.test.mjs:6'],
  ['folders in brackets', '    at Object.<anonymous> (/home/pilot/app/(harbour)/[berth]/page.test.tsx:5:10)', null, '/home/pilot/app/(harbour)/[berth]/page.test.tsx:5'],
  ['Vitest with a folder in brackets', ' ❯ moor app/[...berth]/page(2).test.ts:5:17', null, 'app/[...berth]/page(2).test.ts:5'],
  ['a call before a file', 'moor() (quay.js:3)', null, 'quay.js:3'],
  ['async', '    at async /home/pilot/quay.ts:8:1', null, '/home/pilot/quay.ts:8'],
  ['Vitest', ' ❯ src/quay.test.ts:5:17', null, 'src/quay.test.ts:5'],
  ['a package', 'at fn (/home/pilot/node_modules/rope/index.js:1:2)\n at /home/pilot/quay.js:2:3', null, '/home/pilot/quay.js:2'],
  ['pytest', '    def test_flood():\n>       assert depth == 4\nE       assert 3 == 4\n\ntests/test_quay.py:8: AssertionError', null, 'tests/test_quay.py:8'],
  ['pytest through calls', 'tests/test_quay.py:8: \n_ _ _\n\nsrc/quay.py:3: ValueError', null, 'src/quay.py:3'],
  ['Python', 'Traceback (most recent call last):\n  File "/usr/lib/python3.11/unittest/case.py", line 57, in f\n  File "/home/my pilot/test_quay.py", line 183, in test_x\n    self.fail()', null, '/home/my pilot/test_quay.py:183'],
  ['Java', 'org.opentest4j.AssertionFailedError: x\n\tat org.junit.jupiter.api.Assertions.fail(Assertions.java:55)\n\tat harbour.Rope.pull(Rope.java:9)\n\tat harbour.QuayTest.moors(QuayTest.java:12)\n\tat java.base/java.lang.reflect.Method.invoke(Method.java:580)', null, 'harbour/Rope.java:9'],
  ['Java with its class', '\tat harbour.Rope.pull(Rope.java:9)\n\tat app//harbour.QuayTest$Pier.moors(QuayTest.java:12)', 'harbour.QuayTest', 'harbour/QuayTest.java:12'],
  ['Kotlin', '\tat harbour.QuayTest.moors(QuayTest.kt:7)', null, 'harbour/QuayTest.kt:7'],
  ['Go', '    quay_test.go:13: the berth is taken', null, 'quay_test.go:13'],
  ['Go with testify', '\tError Trace:\t/home/pilot/quay/quay_test.go:21\n\tError:\tNot equal', null, '/home/pilot/quay/quay_test.go:21'],
  ['Go that panics', 'panic: x\n\ngoroutine 7 [running]:\ntesting.tRunner.func1.2()\n\t/usr/local/go/src/testing/testing.go:1632 +0x3f\nharbour.TestSink()\n\t/home/pilot/quay_test.go:9 +0x1d', null, '/home/pilot/quay_test.go:9'],
  ['Go that panics, where paths are trimmed', 'panic: x\n\tsrc/testing/testing.go:1632 +0x1bc\n\truntime/panic.go:785 +0x124\n\tharbour/src/quay/quay_test.go:6 +0x2c', null, 'harbour/src/quay/quay_test.go:6'],
  ['Go that hangs', 'panic: test timed out\n\t_testmain.go:47 +0x1e8\n\t/home/pilot/quay_test.go:9 +0x25', null, '/home/pilot/quay_test.go:9'],
  ['TypeScript in a folder that Go has too', ' ❯ /home/pilot/src/runtime/quay.ts:5:17', null, '/home/pilot/src/runtime/quay.ts:5'],
  ['C# with a package from elsewhere', '   at Rope.Pull() in /_/src/Rope.cs:line 7\n   at QuayTests.Moors() in /home/pilot/QuayTests.cs:line 42', null, '/home/pilot/QuayTests.cs:42'],
  ['C# that is built so itself', '   at QuayTests.Moors() in /_/test/QuayTests.cs:line 42\n   at X.Y() in /_/test/X.cs:line 1', null, '/_/test/QuayTests.cs:42'],
  ['ArchUnit, which knows no line', 'violated: (Quay.java:0)\n\tat QuayTest.rule(QuayTest.java:9)', null, 'QuayTest.java:9'],
  ['C#', '   at Harbour.QuayTests.Moors() in C:\\My Harbour\\QuayTests.cs:line 42\r\n   at InvokeStub()', null, 'C:\\My Harbour\\QuayTests.cs:42'],
  ['C# on Linux', '   at Harbour.QuayTests.Moors() in /home/pilot/QuayTests.cs:line 42', null, '/home/pilot/QuayTests.cs:42'],
  ['PowerShell', 'at Get-Rope | Should -Be 2, C:\\harbour\\Quay.Tests.ps1:45\nat <ScriptBlock>, C:\\harbour\\Quay.Tests.ps1:44', null, 'C:\\harbour\\Quay.Tests.ps1:45'],
  ['Haskell', 'test/QuaySpec.hs:7:5: expected: 3', null, 'test/QuaySpec.hs:7'],
  ['Crystal', 'spec/quay_spec.cr:9:5 in moor', null, 'spec/quay_spec.cr:9'],
  ['PHP', 'Failed asserting that false is true.\n\n/home/pilot/vendor/phpunit/phpunit/src/A.php:3\n/home/pilot/tests/QuayTest.php:14', null, '/home/pilot/tests/QuayTest.php:14'],
  ['PHP with brackets', '#0 /home/pilot/tests/QuayTest.php(14): Quay->moor()', null, '/home/pilot/tests/QuayTest.php:14'],
  ['Rust', "thread 'quay::moors' panicked at src/quay.rs:12:9:\nassertion failed", null, 'src/quay.rs:12'],
  ['Rust before 1.73', "thread 'quay::moors' panicked at 'sunk', src/quay.rs:12:9", null, 'src/quay.rs:12'],
  ['Google Test', 'quay_test.cc:4\nExpected equality', null, 'quay_test.cc:4'],
  ['Ruby', "     # ./spec/quay_spec.rb:9:in `block'", null, './spec/quay_spec.rb:9'],
  ['Perl', "#   at t/quay.t line 6.", null, 't/quay.t:6'],
  ['behave, a step', 'Failing step: Given a rope ... failed in 0.000s\nLocation: features/quay.feature:6\nASSERT FAILED: sunk', null, 'features/quay.feature:6'],
  ['behave, the code of a step', 'Location: features/quay.feature:8\nTraceback (most recent call last):\n  File "features/steps/rope.py", line 7, in e\nRuntimeError: sunk', null, 'features/steps/rope.py:7'],
  ['Playwright', '  quay.spec.ts:4:3 › harbour › moors ───\n\n    Error: sunk\n\n        at /home/pilot/quay.spec.ts:5:19', null, '/home/pilot/quay.spec.ts:5'],
  ['Playwright of a test that hung', '  quay.spec.ts:4:3 › harbour › moors ───\n\n    Test timeout of 300ms exceeded.', null, 'quay.spec.ts:4'],
  ['Bats', '(in test file test/quay.bats, line 6)\n  `[ high = low ]\' failed', null, 'test/quay.bats:6'],
  ['Boost.Test', 'ASSERTION FAILURE:\n- file   : quay.cpp\n- line   : 7\n- message: check 1 == 2 has failed', null, 'quay.cpp:7'],
  ['nothing', 'the tide is 12:30 and the depth 3.5:1', null, null],
  ['no file', 'expected .js:12 to be', null, null],
  ['nothing at all', '', null, null],
])('finds the place in a trace of %s', (_name, trace, ownClass, expected) => {
  const place = stackPlace(trace, ownClass);
  expect(place === null ? null : `${place.file}:${place.line}`).toBe(expected);
});

it('takes time that grows with the text only', () => {
  const texts = [')'.repeat(1_000_000) + '.js:1', '[]'.repeat(500_000) + '.js:1', '(.js:1)'.repeat(150_000), 'x.js:'.repeat(200_000), '.js:1'.repeat(200_000), `${'a'.repeat(1_000_000)}.js:1`, ' in '.repeat(250_000), '.cs:line 1'.repeat(100_000), '"'.repeat(500_000), '.py", line 1'.repeat(90_000)];
  for (const text of texts) {
    // Were it not linear, the time limit of a test would end it.
    stackPlace(text);
  }
});
