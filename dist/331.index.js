export const id = 331;
export const ids = [331];
export const modules = {

/***/ 35331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configHashOf: () => (/* binding */ configHashOf),
  envelopeOf: () => (/* binding */ envelopeOf),
  factsOf: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./build/base/utc-time.js
var utc_time = __webpack_require__(79930);
// EXTERNAL MODULE: ./build/contract/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(78806);
// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __webpack_require__(34963);
// EXTERNAL MODULE: ./build/contract/envelope.js + 2 modules
var envelope = __webpack_require__(61549);
// EXTERNAL MODULE: ./build/contract/verdict.js + 1 modules
var contract_verdict = __webpack_require__(71179);
// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __webpack_require__(25292);
// EXTERNAL MODULE: ./build/reporters/escape.js
var reporters_escape = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/contract/uuid.js + 7 modules
var uuid = __webpack_require__(32765);
;// CONCATENATED MODULE: ./build/workspace/identity.js

/** Namespace of analysis ids: UUIDv5 of `contract-gates-analysis` in the DNS namespace. */
const ANALYSIS_NAMESPACE = (0,uuid/* uuidV5 */.Jf)('contract-gates-analysis', uuid/* DNS_NAMESPACE */.Id);
/** Stands for what only GitHub can tell (SPEC section 5, Envelope). */
const LOCAL = 'local';
/** A run in GitHub Actions whose event belongs to no app installation. */
const WORKFLOW = 'github-actions';
/** The `identity` section of an envelope. Outside GitHub every value that an event would give is `local`. */
function identityOf(context, state) {
    const sha = state.head ?? LOCAL;
    const repository = context.repository ?? LOCAL;
    return {
        installation_id: context.installationId ?? (context.github ? WORKFLOW : LOCAL),
        org_id: state.orgId ?? context.orgId ?? LOCAL,
        repo_id: context.repositoryId ?? repository,
        pr_number: context.pullRequest?.number ?? null,
        sha,
        // A line feed stands in none of the four, so that two different analyses never share a name.
        analysis_id: (0,uuid/* uuidV5 */.Jf)([repository, sha, state.fingerprint, state.configHash].join('\n'), ANALYSIS_NAMESPACE),
        request_id: context.runId === null ? LOCAL : [context.runId, context.runAttempt, context.job].filter((part) => part !== null).join('-'),
    };
}

// EXTERNAL MODULE: ./build/pipeline/run-files.js
var run_files = __webpack_require__(62144);
;// CONCATENATED MODULE: ./build/pipeline/run-parts.js









/** SHA-256 over the settings that can change what a run finds (SPEC section 5, `config_snapshot_hash`). */
function configHashOf(settings) {
    return (0,digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.dj)(settings.policyDigestInput));
}
/** The signed envelope of an analysis. */
function envelopeOf(parts) {
    const { analysis } = parts;
    const created = (0,envelope/* createEnvelope */.h4)({
        version: { analyzer: parts.version, rulepack: analysis.versions },
        identity: parts.identity,
        core: { graph_stats: analysis.graphStats, cycles: analysis.cycles, ...analysis.state },
        extensions: analysis.extensions,
        meta: { repo_fingerprint: parts.fingerprint, config_snapshot_hash: parts.configHash, generated_at: (0,utc_time/* utcTime */.S)(parts.endedAt) },
    });
    (0,invariant/* invariant */.V)(created.ok, `the envelope would not be valid: ${created.ok ? '' : JSON.stringify(created.error[0])}`);
    return created.value;
}
/** All facts of a run, the verdict among them. */
function factsOf(parts, request, run) {
    const { settings, observation, analysis } = parts;
    const { context } = request;
    const timestamp = (0,utc_time/* utcTime */.S)(run.endedAt);
    const selection = settings?.selection ?? { declared: [], selected: [], leftOut: [] };
    const configHash = settings === null ? null : configHashOf(settings);
    const fingerprint = observation?.capture.snapshot.metadata.repo_fingerprint ?? '';
    const identity = identityOf(context, { head: parts.head, fingerprint, configHash: configHash ?? '', orgId: settings?.meta.orgId ?? null });
    const envelope = analysis === null || configHash === null ? null : envelopeOf({ analysis, identity, fingerprint, configHash, version: request.version, endedAt: run.endedAt });
    const verdict = (0,contract_verdict/* judge */.S)({
        gates: parts.gates,
        runReasons: parts.reasons,
        runWarnings: parts.warnings,
        strict: settings?.policy.strict ?? false,
        enforced: !request.inputs.reportOnly,
        selection: { declared: selection.declared.length, selected: selection.selected.length },
    });
    const prefix = observation?.capture.prefix ?? '';
    const commit = context.headSha ?? parts.head ?? 'local';
    return {
        version: request.version,
        mode: settings?.mode ?? request.inputs.mode ?? (context.ci ? 'ci' : 'local'),
        verdict,
        gates: parts.gates,
        selection,
        envelope,
        items: analysis?.items ?? [],
        base: analysis?.base ?? { kind: 'none', sha: null, detail: 'nothing was compared' },
        warnings: parts.warnings,
        timestamp,
        asOf: timestamp.slice(0, 10),
        policy: { strict: settings?.policy.strict ?? false, newOnly: settings?.policy.newOnly ?? true, coverageRequired: settings?.policy.coverageRequired ?? null },
        audit: {
            adapter: settings?.meta.adapter ?? 'github-actions',
            engine: settings?.meta.engine ?? 'native',
            trigger: context.eventName ?? 'manual',
            triggeredBy: context.actor ?? 'local',
            orgId: settings?.meta.orgId ?? context.owner ?? 'local',
            repository: context.repository ?? 'local',
            commit,
            branch: context.branch,
        },
        run: {
            id: context.runId ?? 'local',
            requestId: identity.request_id,
            blobUrl: context.repository === null || parts.head === null ? null : `${context.serverUrl}/${context.repository}/blob/${parts.head}/${(0,reporters_escape/* urlPath */.Lx)(prefix)}`,
            prefix,
            gatesFolder: run_files/* GATES_FOLDER */.W4,
            runFolder: run.runFolder,
        },
    };
}


/***/ })

};
