import type { RepoSnapshot, Violation } from '../contract/generated/types.js';
import type { ImportGraph } from '../graph/import-graph.js';
import type { BaseWanted } from './base-facts.js';
/** Severities of a violation (document 003, section 4.1). */
export type Severity = Violation['severity'];
/** The graph that analyzers get (document 003, section 4.2). */
export type Graph = ImportGraph;
/** What an analyzer looks at; nothing else may decide its answer. */
export interface AnalyzerInput {
    readonly snapshot: RepoSnapshot;
    readonly config: AnalyzerConfig;
    readonly graph?: Graph;
}
export interface AnalyzerOutput {
    /** Sorted by id. */
    readonly violations: readonly Violation[];
    /** Plain JSON, keys sorted at every depth. */
    readonly extension_data?: Readonly<Record<string, unknown>>;
}
/** Settings of one rulepack: plain JSON, every default filled in. */
export interface AnalyzerConfig {
    readonly enabled: boolean;
    readonly severity_overrides?: Readonly<Record<string, Severity>>;
    readonly [key: string]: unknown;
}
/** Pure, synchronous, deterministic; never throws on what the workspace holds (document 003, section 4.2). */
export type Analyzer = (input: AnalyzerInput) => AnalyzerOutput;
/** A JSON Schema, draft 2020-12. */
export type JSONSchema = Readonly<Record<string, unknown>>;
/** A named set of analyzers (document 003, section 4.3). */
export interface Rulepack {
    /** Lower-case kebab-case, unique. */
    readonly namespace: string;
    /** Semver. */
    readonly version: string;
    readonly analyzers: readonly {
        readonly id: string;
        readonly name: string;
        readonly description: string;
        readonly analyzer_fn: Analyzer;
        readonly default_severity: Severity;
        readonly requires_graph?: boolean;
    }[];
    /** Schema of the AnalyzerConfig. */
    readonly config_schema?: JSONSchema;
    readonly default_config: AnalyzerConfig;
    /** Rules that compare with the base themselves: what they find is new by nature, and no base and no baseline excuses it. */
    readonly comparing_rules?: readonly string[];
    /** Files whose content the analyzers look at, so that the base's can be read; none unless said. */
    readonly reads?: (path: string) => boolean;
    /** What it asks of the base commit, which then comes with its config (`baseOf`); absent where it compares with none. Beyond document 003. */
    readonly base_wanted?: BaseWanted;
    /** Whether the modules of the workspace come with its config (`modulesIn`). Beyond document 003. */
    readonly modules_wanted?: boolean;
}
export interface RulepackRegistry {
    readonly [namespace: string]: Rulepack;
}
