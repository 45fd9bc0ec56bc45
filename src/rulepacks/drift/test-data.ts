/** Whether a manifest or lock is data of tests, which may be wrong on purpose: it lies in a folder of fixtures. */
export function isTestData(path: string): boolean {
  return /(?:^|\/)(?:fixtures?|__fixtures__|testdata|test-data)\//.test(path);
}
