/**
 * Sizes of the surfaces that we write to, in one place. Reviewed 2026-11-20 against the runner's source and GitHub's docs
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
export const LIMITS = {
  /** The runner drops a step summary over 1,048,576 bytes whole; masking may make ours longer. */
  summaryBytes: 900_000,
  /** The runner keeps the first ten annotations of each level of a step. */
  annotationsPerLevel: 10,
  /** The runner cuts a command's message at 4,096 characters. */
  annotationMessage: 4_000,
  /** Each output of a step. */
  outputBytes: 32 * 1024,
  /** Findings or violations listed in a Markdown section. */
  findingsInMarkdown: 100,
  /** Members of a cycle listed in one line. */
  pathInOneLine: 8,
  /** Characters of a gate's own output quoted in its Markdown report. */
  outputInMarkdown: 20_000,
  /** Findings that report.html holds: the first of the view. */
  findingsInPage: 200_000,
  /** Characters of their texts together: browsers need about three times as much memory. */
  findingCharactersInPage: 60_000_000,
  /** Characters of one message there. */
  messageInPage: 8_000,
  /** Characters of a gate's output there: its end. */
  outputInPage: 40_000,
  /** What report.html shows where scripts do not run. */
  findingsInStaticPage: 100,
  gatesInStaticPage: 200,
  reasonsInStaticPage: 50,
  textInStaticPage: 600,
} as const;
