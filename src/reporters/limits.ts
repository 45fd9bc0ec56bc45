/**
 * Sizes of the surfaces that we write to, in one place. Reviewed 2026-11-20 against the runner's source and GitHub's docs
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
export const LIMITS = {
  /** The runner drops a step summary over 1,048,576 bytes whole; masking may make ours longer. */
  summaryBytes: 900_000,
  /** What a summary gets however much other tools of the step have written: the verdict is never lost. */
  summaryLeastBytes: 2_000,
  /** Below 65,536 characters of the API, in UTF-8 bytes. */
  commentBytes: 60_000,
  /** `summary` and `text` of a check run: 65,535 bytes each (https://github.com/github/docs/issues/35252). */
  checkFieldBytes: 60_000,
  /** Characters. */
  checkTitle: 255,
  /** 50 for a request, so ten requests. */
  checkAnnotations: 500,
  /** The API takes 64 KB. */
  checkMessageBytes: 60_000,
  /** UTF-8 bytes of one line of a list in Markdown, its link not counted. */
  rowBytes: 360,
  /** Characters of a mermaid picture and its arrows (mermaid's `maxTextSize` 50,000 and `maxEdges` 500, which GitHub keeps). */
  pictureText: 40_000,
  pictureEdges: 400,
  /** The runner keeps the first ten annotations of each level of a step. */
  annotationsPerLevel: 10,
  /** The runner cuts a command's message at 4,096 characters. */
  annotationMessage: 4_000,
  /** Each output of a step. */
  outputBytes: 32 * 1024,
  /** Findings or violations listed in a Markdown section. */
  findingsInMarkdown: 100,
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
  /** Characters of one text of a finding (message, suggestion) in a report for other programs. */
  reportMessage: 4_000,
  /** Longer than a path of any file system (Linux: PATH_MAX). */
  reportPath: 4_096,
  /** Code scanning keeps 255 characters of a rule's name. */
  reportName: 255,
  /** Characters of one report for other programs that lists findings; a text of JavaScript ends at 536,870,888. */
  reportCharacters: 128 * 1024 * 1024,
  /**
   * SARIF as code scanning takes it; over any of these it refuses the file. Reviewed 2026-11-25
   * (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
   */
  sarifRuns: 20,
  sarifResults: 25_000,
  /** It refuses 10 MB after gzip; by our estimate, which is too high rather than too low. */
  sarifGzipBytes: 9_500_000,
  /** It shows the first ten. */
  sarifTags: 10,
  /** Characters of a short or full description. */
  sarifDescription: 1_024,
  /** It keeps 100 places of a result. */
  sarifRelatedPlaces: 50,
} as const;
