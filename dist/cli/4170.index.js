const y=4170,k=[4170],x={4170:((m,c,s)=>{s.r(c),s.d(c,{helpText:()=>g});var d=s(5292),i=s(7210);function g(e){return e===null?u:f(e)}const l=`Exit codes:
  0  Succeeded (in local mode also with warnings)
  1  Blocked (policy says no), Failed (something could not be judged), or wrong usage
  2  Succeeded with warnings, in ci mode only
`,u=`contract-gates: one required check that never passes what was not checked

Usage: contract-gates <command> [flags]

Commands:
  run              Run the gates and rulepacks of the workspace, write the verdict
  graph            Read what imports what, and say what goes round in circles
  verify [file]    Recompute a stored envelope and say whether it is untouched
  validate <file>  Check a contract file or a config against its schema and its own consistency
  explain <topic>  Explain a rule, a finding of the last run, or how an import is resolved
  baseline <what>  Write, check or shrink the file of findings that are known and do not block
  new gate <name>  Write a gate script that meets every rule of Gate Contract 2.0
  check gate <script>
                   Run a gate script in both modes and go through the checklist of Gate Contract 2.0
  init             Look at the repository and write a config and a workflow

Flags of every command:
${h(i.N)}
Examples:
  contract-gates run
  contract-gates run --gates lint,unit_tests --rulepacks none
  contract-gates verify artifacts/ci/local/envelope.json
  contract-gates init --dry-run

${l}
Progress goes to stderr, results to stdout. contract-gates <command> --help says more.
`;function f(e){const{usage:n,about:r,examples:t,exits:a}=w(e),o=i.K[e];return`Usage: contract-gates ${n}

${r}

Flags:
${h([...o,...i.N])}
Examples:
${t.map(p=>`  ${p}
`).join("")}
${a}`}function w(e){switch(e){case"run":return{usage:"run [flags]",about:`Runs the gates of .github/contract-gates.yml and the rulepacks, and writes the verdict with all reports
to artifacts/ci/<run id>/ (artifacts/ci/local/ outside of GitHub Actions). Without a config the rulepacks
run alone. With --list or --dry-run nothing is run and nothing written: what is declared, or what would
run in which order and why not, goes to stdout; with --json as JSON.`,examples:["contract-gates run","contract-gates run --gates -slow_tests --max-parallel 4","contract-gates run --dry-run","contract-gates run --mode ci --strict --json"],exits:l};case"graph":return{usage:"graph [flags]",about:`Reads every file once, hashes it, finds what it imports, and counts files, imports and cycles. Judges
nothing and writes no report; with --json the whole graph goes to stdout: files, imports with kind and
line, cycles, and imports that could not be resolved with the reason. Cycles are those of files; the
rulepack takes a package of Go or Java and a crate of Rust as one, and goes by its options. Which files are
looked at says snapshot of the config, as in a run; without a config its defaults hold.`,examples:["contract-gates graph","contract-gates graph --json > graph.json"],exits:`Exit codes:
  0  every file was read
  1  some could not be, or wrong usage
`};case"verify":return{usage:"verify [file] [flags]",about:`Recomputes the signature of an envelope (default: artifacts/ci/local/envelope.json). In a checkout of its
commit it also analyses the tree again; the answer says which of the two it did.`,examples:["contract-gates verify","contract-gates verify download/envelope.json --json"],exits:`Exit codes:
  0  the envelope is what it says
  1  it is not, or it could not be checked
`};case"validate":return{usage:"validate <file> [flags]",about:`Finds out which contract a JSON file holds and checks it: schema, then consistency. A YAML file, or JSON with
"version": 1, is a config: it is read with all that it extends, wherever it lies, and no gate runs.`,examples:["contract-gates validate .github/contract-gates.yml","contract-gates validate artifacts/gates/summary.json","contract-gates validate contracts/task.json --json"],exits:`Exit codes:
  0  the file is valid
  1  it is not, or it is no known contract
`};case"explain":return{usage:`explain <rule, id or fingerprint> [flags]
       contract-gates explain import <file> [specifier] [flags]`,about:`Of a rule: what it finds, its severity and where that was set, and the ways out. Of an id or fingerprint
of the last run (its first digits are enough): the evidence, whether it is new, old or waived and why,
and the ways out.

Of an import: says step by step how the specifier would be resolved if the file imported it: which
configuration applies, what was looked for, what decided. Without a specifier it lists all imports
of the file with line, kind and result. The files are those of a run: in local mode, unless the config says
else, also what git neither tracks nor ignores. Nothing is run.`,examples:["contract-gates explain cycles/circular-dependency-detected","contract-gates explain 91929ec3","contract-gates explain import src/app.ts","contract-gates explain import src/app.ts @shop/cart","contract-gates explain import src/app.ts '#db' --json"],exits:`Exit codes:
  0  the specifier leads to a file or to something outside the workspace; or the imports are listed
  1  it is unresolved, or the file is not in the workspace
`};case"new":return{usage:"new gate <name> [flags]",about:`Writes scripts/gates/<name>.sh (or .mjs, .py), a gate script that meets every rule of Gate Contract 2.0 and
has a check to replace by your own, and for bash scripts/gates/lib/gate_utils.sh. Shows the lines for the
config.`,examples:["contract-gates new gate seed_data","contract-gates new gate seed_data --language python","contract-gates new gate seed_data --dry-run"],exits:`Exit codes:
  0  the files are written, or shown
  1  they could not be, or a file is there already
`};case"check":return{usage:"check gate <script> [flags]",about:`Runs the script with --mode=local, with --mode=ci and without a flag, and goes through the checklist of
Gate Contract 2.0: flag, directory, schema, template, exit codes, links, duration, timestamp, metrics,
stdout and stderr. Each line is ticked off, or says what is wrong and how to mend it. Earlier reports of
the gate are put back afterwards.`,examples:["contract-gates check gate scripts/gates/seed_data.sh","contract-gates check gate tools/check.py --name seed_data --json"],exits:`Exit codes:
  0  nothing is wrong (advice may remain)
  1  something is, or the script could not be run
`};case"baseline":return{usage:"baseline write|check|shrink [flags]",about:`The baseline file (policy.baseline, else .github/contract-gates-baseline.json) has what was found when it
was written: shown, never blocking where the event has no base, and for gates with new_only. write takes
what is found now and lets a file that is there grow only with --grow; shrink only removes what is gone;
check compares. Runs the rulepacks and the gates with new_only.`,examples:["contract-gates baseline write","contract-gates baseline check --json","contract-gates baseline write --grow"],exits:`Exit codes:
  0  the file was written, or it is just what is found
  1  check: an entry is gone, one is missing, or there is no file; write: the file would grow; or something
     could not be judged, or there was nothing to look at
`};case"init":return{usage:"init [flags]",about:`Looks at the repository and writes .github/contract-gates.yml and .github/workflows/contract-gates.yml,
both with comments. Files that are there stay as they are.`,examples:["contract-gates init --dry-run","contract-gates init","contract-gates init --force"],exits:`Exit codes:
  0  the files are written, or shown
  1  they could not be, or a file is there already
`};default:return(0,d.x)(e)}}function h(e){const n=e.map(({name:t,short:a,value:o})=>`${a===void 0?"    ":`-${a}, `}--${t}${o===void 0?"":` ${o}`}`),r=Math.max(...n.map(t=>t.length));return e.map(({description:t},a)=>`  ${(n[a]??"").padEnd(r)}  ${t}
`).join("")}})};export{y as id,k as ids,x as modules};
