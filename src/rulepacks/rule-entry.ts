import type { Severity } from './rulepack.js';

/** What is to be said of one rule, once for the pages, `explain` and the help texts of reports. Plain text, no markup. */
export interface RuleEntry {
  /** Namespace of its rulepack; `run` for rules of the run itself. */
  readonly namespace: string;
  /** Kebab-case, as `rule_id` of its violations. */
  readonly id: string;
  /** A few words, without a full stop. */
  readonly title: string;
  /** What it finds and why that matters, in sentences. */
  readonly description: string;
  /** As `category` of its violations. */
  readonly category: string;
  /** Unless configured; equal to what `RULES` in `config/rulepack-names.ts` says (a test holds them together). */
  readonly severity: Severity | 'off';
  /** What its fingerprints are made of besides rule and file, in words. */
  readonly evidence: string;
  /** Ways out, best first, a sentence each. Waivers and severities are told by whoever shows this. */
  readonly remedies: readonly string[];
  /** Page that tells more, from the root of this program's repository. */
  readonly page: string;
}
