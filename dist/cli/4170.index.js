const y=4170,x=[4170],k={4170:((m,c,n)=>{n.r(c),n.d(c,{helpText:()=>g});var d=n(5292),i=n(7210);function g(e){return e===null?u:p(e)}const l=`Exit codes:
  0  Succeeded (in local mode also with warnings)
  1  Blocked (something does not pass), Failed (something could not be judged), or wrong usage
  2  Succeeded with warnings, in ci mode only
`,u=`contract-gates: one required check that never passes what was not checked

Usage: contract-gates <command> [flags]

Commands:
  run              Run the gates and rulepacks on the workspace and write the verdict
  graph            Build the import graph and count its cycles; judges nothing
  verify [file]    Recompute a stored envelope and check that it was not altered
  validate [file]  Check the config, or a contract file: schema and consistency
  explain <topic>  Explain a rule, a finding of the last run, or how an import is resolved
  baseline <what>  Write, check or shrink the file of known findings, which do not block
  new gate <name>  Write a gate script that conforms to Gate Contract 2.0
  check gate <script>
                   Run a gate script in both modes and check that it conforms to Gate Contract 2.0
  init             Inspect the repository and write a config and a workflow

Flags of every command:
${h(i.N)}
Examples:
  contract-gates run
  contract-gates run --gates lint,unit_tests --rulepacks none
  contract-gates verify artifacts/ci/local/envelope.json
  contract-gates init --dry-run

${l}
Text for people goes to stderr; --json, --list and --dry-run print to stdout.
Details: contract-gates <command> --help.
`;function p(e){const{usage:s,about:r,examples:t,exits:a}=f(e),o=i.K[e];return`Usage: contract-gates ${s}

${r}

Flags:
${h([...o,...i.N])}
Examples:
${t.map(w=>`  ${w}
`).join("")}
${a}`}function f(e){switch(e){case"run":return{usage:"run [flags]",about:`Runs the gates of .github/contract-gates.yml and the rulepacks, and writes the verdict and all reports
to artifacts/ci/<run id>/ (artifacts/ci/local/ outside GitHub Actions). Without a config only the rulepacks
run. With --json verdict.json goes to stdout as well. With --list or --dry-run nothing is run or written:
what is declared, or what would run in which order and what would not and why, goes to stdout (with --json
as JSON).`,examples:["contract-gates run","contract-gates run --gates -slow_tests --max-parallel 4","contract-gates run --dry-run","contract-gates run --mode ci --strict --json"],exits:l};case"graph":return{usage:"graph [flags]",about:`Reads and hashes every file once, finds what it imports, and counts files, imports and cycles. It judges
nothing and writes no report; with --json the whole graph goes to stdout: files, imports with kind and
line, cycles, and unresolved imports with the reason. Cycles here are between files; the rulepack cycles
treats a Go or Java package and a Rust crate as one unit and follows its options. The files are those of a
run: the section snapshot of the config selects them.`,examples:["contract-gates graph","contract-gates graph --json > graph.json"],exits:`Exit codes:
  0  every file was read
  1  some could not be, or wrong usage
`};case"verify":return{usage:"verify [file] [flags]",about:`Recomputes the signature of an envelope (default: artifacts/ci/local/envelope.json). In a checkout of its
commit it also analyses the files again; the output says which of the two was done.`,examples:["contract-gates verify","contract-gates verify download/envelope.json --json"],exits:`Exit codes:
  0  the envelope holds
  1  it does not, or it could not be checked
`};case"validate":return{usage:"validate [file] [flags]",about:`Checks the config (default: .github/contract-gates.yml) with all that it extends, or another one: a YAML file,
or JSON with "version": 1, wherever it is. Detects which contract any other JSON file holds and checks that:
first its schema, then its consistency. No gate runs.`,examples:["contract-gates validate","contract-gates validate artifacts/gates/summary.json","contract-gates validate contracts/task.json --json"],exits:`Exit codes:
  0  the file is valid
  1  it is not, or it is not a known contract
`};case"explain":return{usage:`explain <rule, id or fingerprint> [flags]
       contract-gates explain import <file> [specifier] [flags]`,about:`For a rule: what it finds, its severity and where that was set, and the ways out. For an id or fingerprint
of the last run (its first digits are enough): the evidence, whether it is new, old or waived and why,
and the ways out. For <gate>/<rule>: what the gate found in the last run, with fingerprints and a waiver
to copy.

For an import: step by step how the specifier would be resolved if the file imported it: which
configuration applies, what was looked for, what decided. Without a specifier it lists all imports
of the file with line, kind and result. The files are those of a run; in local mode these include, unless
the config says otherwise, files that git neither tracks nor ignores. Nothing is run.`,examples:["contract-gates explain cycles/circular-dependency-detected","contract-gates explain 91929ec3","contract-gates explain import src/app.ts","contract-gates explain import src/app.ts @shop/cart","contract-gates explain import src/app.ts '#db' --json"],exits:`Exit codes:
  0  the specifier leads to a file or to something outside the workspace; or the imports are
     listed; a rule or finding: it is explained
  1  the specifier is unresolved, the file is not in the workspace, or there is no such rule or finding
`};case"new":return{usage:"new gate <name> [flags]",about:`Writes scripts/gates/<name>.sh (or .mjs, .py), a gate script that conforms to Gate Contract 2.0 and has a
sample check to replace by your own, and for bash scripts/gates/lib/gate_utils.sh. Prints the lines to add
to the config.`,examples:["contract-gates new gate seed_data","contract-gates new gate seed_data --language python","contract-gates new gate seed_data --dry-run"],exits:`Exit codes:
  0  the files are written, or shown
  1  they could not be, or a file already exists
`};case"check":return{usage:"check gate <script> [flags]",about:`Runs the script with --mode=local, with --mode=ci and without a flag, and goes through the checklist of
Gate Contract 2.0: flag, directory, schema, template, exit codes, links, duration, timestamp, metrics,
stdout and stderr. Each line is ticked off, or says what is wrong and how to fix it. Earlier reports of
the gate are restored afterwards.`,examples:["contract-gates check gate scripts/gates/seed_data.sh","contract-gates check gate tools/check.py --name seed_data --json"],exits:`Exit codes:
  0  nothing is wrong (advice may remain)
  1  something is wrong, or the script could not be run
`};case"baseline":return{usage:"baseline write|check|shrink [flags]",about:`The baseline file (policy.baseline, else .github/contract-gates-baseline.json) lists what was found when it
was written. Those findings are shown but do not block, where an event has no base and for gates with
new_only. write records what is found now (an existing file grows only with --grow), shrink only removes
what is gone, check compares. Each runs the rulepacks and the gates with new_only.`,examples:["contract-gates baseline write","contract-gates baseline check --json","contract-gates baseline write --grow"],exits:`Exit codes:
  0  the file was written, or matches what is found
  1  check: an entry is gone or missing, or there is no file; write: the file would grow; any: something
     could not be judged, or there was nothing to look at
`};case"init":return{usage:"init [flags]",about:`Inspects the repository and writes .github/contract-gates.yml and .github/workflows/contract-gates.yml,
both with comments. Existing files are kept as they are.`,examples:["contract-gates init --dry-run","contract-gates init","contract-gates init --force"],exits:`Exit codes:
  0  the files are written, or shown
  1  they could not be, or a file already exists
`};default:return(0,d.x)(e)}}function h(e){const s=e.map(({name:t,short:a,value:o})=>`${a===void 0?"    ":`-${a}, `}--${t}${o===void 0?"":` ${o}`}`),r=Math.max(...s.map(t=>t.length));return e.map(({description:t},a)=>`  ${(s[a]??"").padEnd(r)}  ${t}
`).join("")}})};export{y as id,x as ids,k as modules};
