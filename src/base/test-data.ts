/** Folders of fixtures, and the data of a source set that the JVM's build tools test with (`src/test/resources`, `src/funTest/assets`). */
const TEST_DATA = /(?:^|\/)(?:fixtures?|__fixtures__|testdata|test-data|tests?\/data|src\/(?:test|it|test[A-Z]\w*|\w*[a-z0-9]Test)\/(?:resources|assets))\//;

/** Whether a file is data of tests by its folder: manifests and locks there may be wrong on purpose, and are nobody's project. */
export function isTestData(path: string): boolean {
  return TEST_DATA.test(path);
}
