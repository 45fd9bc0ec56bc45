export const id = 190;
export const ids = [190];
export const modules = {

/***/ 94190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const UPLOAD_DEADLINE_MS = 5 * 60_000;
/**
 * Shows a finished run: artifact first, since the summary tells whether it is there, then summary and annotations. What
 * goes wrong here is a line for people and never changes the verdict. The clients are loaded only now.
 */
async function publish(request) {
    const notices = [];
    await step(notices, request, 'the artifact was not uploaded', () => upload(request, notices));
    await step(notices, request, 'the job summary was not written', async () => {
        const surfaces = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 81620));
        const markdown = request.summary(notices, surfaces.summaryBytesUsed(request.env));
        if (markdown !== null)
            await surfaces.addToSummary(markdown);
    });
    await step(notices, request, 'annotations were not made', async () => (await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 81620))).annotate(request.annotations));
}
async function step(notices, request, what, action) {
    try {
        await action();
    }
    catch (error) {
        const line = `${what}: ${error instanceof Error ? error.message : String(error)}`;
        notices.push(line);
        request.notice(line);
    }
}
async function upload(request, notices) {
    if (request.upload === null)
        return;
    const tell = (line) => {
        notices.push(line);
        request.notice(line);
    };
    if (request.isStopping())
        return tell('the artifact was not uploaded: the run was cancelled, and the runner allows only seconds more');
    if ((request.env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (request.env['ACTIONS_RESULTS_URL'] ?? '') === '') {
        return tell('the artifact was not uploaded: this runner has no artifact service');
    }
    const { folder, name, retentionDays } = request.upload;
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== '.gitignore').map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name)).sort();
    const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(584), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 59312));
    const uploaded = await uploadArtifact({ name, root: folder, files, retentionDays }, request.env, UPLOAD_DEADLINE_MS);
    if (!uploaded.ok)
        return tell(uploaded.error.message);
    const { id, url, digest } = uploaded.value;
    request.addOutputs({ 'artifact-name': uploaded.value.name, 'artifact-id': id, ...(url === null ? {} : { 'artifact-url': url }), ...(digest === null ? {} : { 'artifact-digest': digest }) });
}


/***/ })

};
