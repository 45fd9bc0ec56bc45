export const id = 366;
export const ids = [366,331];
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


/***/ }),

/***/ 47366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyStep: () => (/* binding */ verifyStep)
});

// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __webpack_require__(25292);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/contract/digest.js
var contract_digest = __webpack_require__(34963);
// EXTERNAL MODULE: ./build/contract/envelope.js + 2 modules
var contract_envelope = __webpack_require__(61549);
// EXTERNAL MODULE: ./build/contract/verdict-file.js + 1 modules
var verdict_file = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/pipeline/analyst.js + 28 modules
var pipeline_analyst = __webpack_require__(46013);
// EXTERNAL MODULE: ./build/pipeline/observe.js + 9 modules
var observe = __webpack_require__(83617);
// EXTERNAL MODULE: ./build/pipeline/read-settings.js + 5 modules
var read_settings = __webpack_require__(47347);
// EXTERNAL MODULE: ./build/pipeline/run-parts.js + 1 modules
var run_parts = __webpack_require__(35331);
// EXTERNAL MODULE: ./build/pipeline/run-files.js
var run_files = __webpack_require__(62144);
;// CONCATENATED MODULE: ./build/pipeline/verify.js










/** The largest envelope that is read: far beyond any that is written. */
const MAX_ENVELOPE_BYTES = 512 * 1024 * 1024;
const MAX_DEPTH = 256;
/** Where a run of this machine left its envelope. */
function defaultEnvelope(runId) {
    return `${run_files/* RUNS_FOLDER */.Oi}/${runId ?? 'local'}/envelope.json`;
}
/**
 * Verifies a stored envelope: reads it strictly, recomputes every violation id and the signature, holds the files beside
 * it against `verdict.json` when that is there, and in a checkout of its commit analyses the tree again.
 */
async function verify(file, request, world) {
    const read = world.readFile(file, MAX_ENVELOPE_BYTES);
    if (!read.ok)
        return read;
    const parsed = (0,contract_envelope/* parseEnvelope */.mE)(read.value, { maxBytes: MAX_ENVELOPE_BYTES, maxDepth: MAX_DEPTH });
    if (!parsed.ok) {
        const broken = { holds: false, text: `${file} is not an envelope whose signature holds` };
        return (0,result.ok)({ file, verified: false, signature: null, recomputed: 'nothing', checks: [broken], problems: parsed.error });
    }
    const envelope = parsed.value;
    const checks = [{ holds: true, text: `the envelope is valid and its signature ${envelope.meta.signature} follows from its content` }];
    const beside = verdictBeside(file, envelope, world);
    checks.push(...beside.checks);
    const again = await analyseAgain(envelope, beside.verdict, request, world);
    checks.push(again.check);
    return (0,result.ok)({
        file,
        verified: checks.every((check) => check.holds),
        signature: envelope.meta.signature,
        recomputed: again.done ? 'tree' : 'file',
        checks,
        problems: [],
    });
}
function verdictBeside(file, envelope, world) {
    const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    const read = world.readFile(`${folder}verdict.json`, MAX_ENVELOPE_BYTES);
    if (!read.ok)
        return { verdict: null, checks: [] };
    const verdict = (0,verdict_file/* parseVerdictFile */.no)(read.value, { maxBytes: MAX_ENVELOPE_BYTES, maxDepth: MAX_DEPTH });
    if (!verdict.ok)
        return { verdict: null, checks: [{ holds: false, text: `verdict.json beside it is not valid: ${verdict.error[0]?.message ?? ''}` }] };
    const checks = [];
    if (verdict.value.signature !== envelope.meta.signature)
        checks.push({ holds: false, text: `verdict.json beside it was written for another envelope, ${verdict.value.signature ?? 'none'}` });
    for (const [name, digest] of Object.entries(verdict.value.files)) {
        const other = world.readFile(`${folder}${name}`, MAX_ENVELOPE_BYTES);
        const actual = other.ok ? (0,contract_digest/* sha256Hex */.fg)(other.value) : null;
        if (actual !== digest)
            checks.push({ holds: false, text: actual === null ? `${name} is missing beside verdict.json` : `${name} was changed after verdict.json was written` });
    }
    if (checks.length === 0)
        checks.push({ holds: true, text: `the ${Object.keys(verdict.value.files).length} files beside it are those that verdict.json names, status ${verdict.value.status}` });
    return { verdict: verdict.value, checks };
}
const NO_HISTORY = {
    head: null,
    findBase: () => Promise.resolve({ kind: 'none', reason: 'verify compares with no base' }),
    openTree: () => Promise.reject(new Error('verify compares with no base')),
};
async function analyseAgain(envelope, verdict, request, world) {
    const not = (why) => ({ done: false, check: { holds: true, text: `the tree was not analysed again: ${why}` } });
    const history = await world.openHistory({ kind: 'none', reason: 'verify' }, null);
    if (history.head === null)
        return not('this is no git checkout');
    if (history.head !== envelope.identity.sha)
        return not(`the envelope is about ${envelope.identity.sha}, and ${history.head} is checked out here`);
    if (envelope.version.analyzer !== request.version)
        return not(`it was made by version ${envelope.version.analyzer}, and this is ${request.version}`);
    const mode = request.inputs.mode ?? verdict?.mode ?? null;
    const rulepacks = Object.keys(envelope.version.rulepack);
    const inputs = { ...request.inputs, mode, rulepacks: rulepacks.length === 0 ? ['none'] : rulepacks, gates: null };
    const settings = await (0,read_settings/* readSettings */.s)(inputs, request.context.ci, world);
    if (!settings.ok)
        return { done: false, check: { holds: false, text: `the tree cannot be analysed again, the config does not hold: ${settings.error[0]?.message ?? ''}` } };
    const observed = (0,observe/* observe */.l)(world.workspace, { includeUntracked: settings.value.snapshot.includeUntracked, limits: settings.value.snapshot.limits, onProgress: () => undefined });
    if (!observed.ok)
        return { done: false, check: { holds: false, text: `the tree cannot be analysed again: ${observed.error.message}` } };
    const analyst = (0,pipeline_analyst.createAnalyst)({ observation: observed.value, settings: settings.value, version: request.version, history: Promise.resolve(NO_HISTORY), world });
    for (const rulepack of Object.values(settings.value.rulepacks)) {
        if (rulepacks.includes(rulepack.namespace))
            await analyst.judge(rulepack.gateName);
    }
    const fresh = (0,run_parts.envelopeOf)({
        analysis: await analyst.result(),
        identity: envelope.identity,
        fingerprint: observed.value.capture.snapshot.metadata.repo_fingerprint,
        configHash: (0,run_parts.configHashOf)(settings.value),
        version: request.version,
        endedAt: world.clock.now(),
    });
    if (fresh.meta.signature === envelope.meta.signature)
        return { done: true, check: { holds: true, text: 'the checked-out commit was analysed again and gives the same signature' } };
    return { done: true, check: { holds: false, text: `the checked-out commit was analysed again and gives another signature: ${differenceOf(envelope, fresh)}` } };
}
/** The first part of two envelopes that differs, in the order in which one follows from the other. */
function differenceOf(stored, fresh) {
    if (stored.meta.repo_fingerprint !== fresh.meta.repo_fingerprint)
        return `the tree is another one (fingerprint ${fresh.meta.repo_fingerprint} here): uncommitted changes, or another --mode`;
    if (stored.meta.config_snapshot_hash !== fresh.meta.config_snapshot_hash)
        return 'the settings are others (config_snapshot_hash)';
    for (const section of ['core', 'extensions']) {
        if (JSON.stringify(stored[section]) !== JSON.stringify(fresh[section]))
            return `${section} is another one: the stored findings do not follow from this tree`;
    }
    (0,invariant/* invariant */.V)(JSON.stringify(stored.version) !== JSON.stringify(fresh.version), 'two envelopes with equal parts have different signatures');
    return 'the versions are others';
}

;// CONCATENATED MODULE: ./build/pipeline/verify-step.js

/** `command: verify` as a step: the envelope of this run, told in the log; the step fails unless everything holds. */
async function verifyStep(request, world) {
    const file = [defaultEnvelope(request.context.runId), defaultEnvelope(null)].find((candidate) => world.readFile(candidate, MAX_ENVELOPE_BYTES).ok) ?? defaultEnvelope(request.context.runId);
    const verified = await verify(file, request, world);
    if (!verified.ok) {
        world.log.error(`${verified.error.message}; ${verified.error.hint ?? ''}`);
        world.log.error('verify looks for the envelope of this run: put it there with a run step before, or with actions/download-artifact');
        return { holds: false, outputs: { reasons: '["report_missing"]' } };
    }
    for (const { holds, text } of verified.value.checks) {
        if (holds)
            world.log.info(text);
        else
            world.log.error(text);
    }
    for (const problem of verified.value.problems)
        world.log.error(`${problem.pointer}: ${problem.message}`);
    const { signature } = verified.value;
    return {
        holds: verified.value.verified,
        outputs: verified.value.verified
            ? { status: 'Succeeded', reasons: '[]', ...(signature === null ? {} : { signature }), 'envelope-path': file }
            : { reasons: '["contract_invalid"]' },
    };
}


/***/ })

};
