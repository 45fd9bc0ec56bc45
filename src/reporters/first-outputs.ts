/** What the outputs say from the first statement on, until a verdict is on disk: failed, and valid JSON. */
export const OUTPUTS_BEFORE_VERDICT = {
  status: 'Failed',
  reasons: '["internal_error"]',
  gates: '{}',
  'gates-failed': '0',
  violations: '0',
  'violations-new': '0',
  errors: '0',
  warnings: '0',
  coverage: '',
  'tests-failed': '',
  'impacted-modules': '[]',
};
