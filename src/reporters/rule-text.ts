/** What reports tell of a rule of ours. Plain text, no markup; the catalogue of the rulepacks has all of them. */
export interface RuleText {
  readonly namespace: string;
  /** Kebab-case. */
  readonly id: string;
  /** A few words, without a full stop. */
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly severity: 'off' | 'info' | 'warning' | 'error';
  /** Ways out, best first. */
  readonly remedies: readonly string[];
  /** From the root of this program's repository. */
  readonly page: string;
}

/** Where this program and its pages are found. */
export const PROJECT_URL = 'https://github.com/contract-gates/contract-gates';

/** Address of a page of this program's documentation. */
export function pageUrl(page: string): string {
  return `${PROJECT_URL}/blob/main/${page}`;
}
