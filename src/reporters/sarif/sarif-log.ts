/**
 * The part of SARIF 2.1.0 (OASIS standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/) that we write. All texts are
 * escaped and bounded already.
 */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly automationDetails: { readonly id: string; readonly description: SarifText };
  readonly invocations: readonly SarifInvocation[];
  readonly versionControlProvenance?: readonly SarifVersionControl[];
  readonly columnKind: 'utf16CodeUnits';
  readonly results: readonly SarifResult[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifText {
  readonly text: string;
  readonly markdown?: string;
}

export interface SarifDriver {
  readonly name: string;
  readonly fullName: string;
  readonly semanticVersion: string;
  readonly version: string;
  readonly informationUri: string;
  readonly rules: readonly SarifRule[];
  readonly notifications?: readonly { readonly id: string; readonly name: string; readonly shortDescription: SarifText }[];
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText;
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly enabled?: boolean; readonly level: SarifLevel };
  readonly properties: { readonly tags: readonly string[] };
}

export type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications?: readonly SarifNotification[];
}

export interface SarifNotification {
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly descriptor: { readonly id: string };
}

export interface SarifVersionControl {
  readonly repositoryUri: string;
  readonly revisionId?: string;
  readonly branch?: string;
  readonly mappedTo: { readonly uriBaseId: string };
}

export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: { readonly startLine: number; readonly startColumn?: number };
  };
  readonly message?: SarifText;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: 'new' | 'unchanged';
  readonly suppressions?: readonly { readonly kind: 'external'; readonly status: 'accepted'; readonly justification: string }[];
  readonly properties: { readonly state: string; readonly stands: boolean };
}

/** The base of all our relative addresses: the root of the repository. */
export const SOURCE_ROOT = '%SRCROOT%';

/** `missing-lock` as `MissingLock`: the form that SARIF wants for names of rules (section 3.49.7). */
export function pascalCase(id: string): string {
  return id.split('-').map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('');
}
