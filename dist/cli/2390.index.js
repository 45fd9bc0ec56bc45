const y=2390,v=[2390,7685],x={7685:((A,m,i)=>{i.d(m,{Fl:()=>f,TS:()=>u,_z:()=>c,uJ:()=>$,yS:()=>r});const f=(function(e){return e.slice(e.lastIndexOf("/")+1)});function r(n){const e=n.lastIndexOf("/");return e<0?"":n.slice(0,e)}function c(n,e){return n===""?e:`${n}/${e}`}function u(n){const e=[n];for(let s=n;s!=="";)e.push(s=r(s));return e}function $(n,e){let s=n,t=0,d=n.length;for(;t<e.length&&e.charCodeAt(t)===o;){const a=t+1<e.length?e.charCodeAt(t+1):l;if(a===l)t+=2;else if(a===o&&(t+2===e.length||e.charCodeAt(t+2)===l)){if(d===0)return null;d=Math.max(0,n.lastIndexOf("/",d-1)),t+=3}else break}if(d!==n.length&&(s=n.slice(0,d)),t>=e.length)return s;if(_(e,t))return c(s,e.slice(t));for(const a of e.slice(t).split("/"))if(!(a===""||a==="."))if(a!=="..")s=c(s,a);else{if(s==="")return null;s=r(s)}return s}const o=46,l=47;function _(n,e){const s=n.charCodeAt(e);return s!==o&&s!==l&&n.charCodeAt(n.length-1)!==l&&!n.includes("/.",e)&&!n.includes("//",e)}}),6774:((A,m,i)=>{i.d(m,{N3:()=>c,g0:()=>l,or:()=>o});var f=i(7685),r=i(6333);const c=(function(n){const e=r.Sn.get(n);return e!==void 0?{what:`belongs to the rulepack ${e}`,better:`${n}_gate`,rulepack:e}:u.test(n)?{what:"cannot be a folder on Windows",better:`${n}_gate`,rulepack:null}:$.test(n)?{what:`means ${n==="all"?"every gate":"no gate"} where gates are selected`,better:`${n}_gate`,rulepack:null}:null}),u=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u,$=/^(?:all|none)$/u;function o(_){const n=_.replace(/([a-z0-9])([A-Z])/gu,"$1_$2").toLowerCase().replace(/[^a-z0-9]+/gu,"_").replace(/^[^a-z]+|_+$/gu,"");return n===""?null:n}function l(_){return o((0,f.Fl)(_).replace(/\.[A-Za-z0-9]+$/u,""))}}),6333:((A,m,i)=>{i.d(m,{OM:()=>u,Sn:()=>$,ss:()=>f,vq:()=>r,y0:()=>c});const f=(function(l){return l.replaceAll("-","_")}),r=["change-impact","cycles","drift"],c={"change-impact":{"module-impacted":"info","protected-module-impacted":"warning","wide-impact":"warning"},cycles:{"circular-dependency-detected":"error"},drift:{"missing-required-path":"error","forbidden-path":"error","undeclared-top-level":"error","protected-path-changed":"warning","top-level-added":"info","top-level-removed":"info","unreadable-manifest":"error","manifest-lock-mismatch":"error","missing-lock":"off","version-skew":"warning","undeclared-import":"warning","unused-dependency":"info","dependency-added":"info","dependency-removed":"info","major-upgrade":"info","schema-breaking-change":"warning"}},u=new Set(["change-impact","drift"]),$=new Map(r.map(o=>[f(o),o]))}),2390:((A,m,i)=>{i.r(m),i.d(m,{newGate:()=>e,writeNewGate:()=>s});var f=i(4419),r=i(6774);const c=`#!/usr/bin/env bash
# Gate @NAME@ (Gate Contract 2.0). Run it with --mode=local or --mode=ci from the root of the repository.
# Metrics: files_count, the number of files that were looked at.
set -euo pipefail
# shellcheck source=lib/gate_utils.sh
. "$(dirname "\${BASH_SOURCE[0]}")/lib/gate_utils.sh"

gate_begin @NAME@ "$@"

# The check: this one wants every tracked shell script to begin with a line that says what runs it.
files_count=0
while IFS= read -r file; do
  [ -f "$file" ] || continue
  files_count=$((files_count + 1))
  first=''
  IFS= read -r first < "$file" || true
  case $first in
    '#!'*) ;;
    *) if [ "\${file##*/}" != gate_utils.sh ]; then add_finding warning 'has no #! line' "$file" 1 missing-shebang; fi ;;
  esac
done < <(git ls-files '*.sh')

add_metric files_count "$files_count"
gate_end 'Every shell script says what runs it.'
`,u=`# gate_utils.sh: what every gate script of Gate Contract 2.0 needs. Source it, it runs nothing by itself.
# Needs bash 3.2 or later and date, mkdir, ln; JSON is written with printf alone.
#
#   gate_begin <name> "$@"                                        reads --mode=local|ci (default local), starts the clock
#   add_finding <error|warning|info> <message> [file] [line] [rule]
#   add_metric <name> <number> [threshold, as text] [ok|missed]
#   gate_details <text>                                           for the last section of the Markdown summary
#   gate_end <what was validated>                                 writes the reports and exits with 0, 1 or 2
#
# For a script that runs several gates:
#   update_gate_summary <name> <pass|fail|warn> <seconds>         adds a gate to the summary
#   print_gate_status <name> <pass|fail|warn>                     says it to people, on stderr
#   finalize_summary                                              writes artifacts/gates/summary.json with the totals

GATES_DIR="\${GATES_DIR:-artifacts/gates}"
GATE_MODE="\${GATE_MODE:-local}"
GATE_NAME=""
_gate_entries=""
_gate_passed=0
_gate_failed=0
_gate_warned=0
_gate_reset() {
  _gate_findings=""
  _gate_metrics=""
  _gate_metric_rows=""
  _gate_error_lines=""
  _gate_warning_lines=""
  _gate_info_lines=""
  _gate_details=""
  _gate_errors=0
  _gate_warnings=0
  _gate_infos=0
}
_gate_reset

_gate_die() {
  printf 'gate_utils: %s\\n' "$1" >&2
  exit 64
}

# Text as the inside of a JSON string.
json_escape() {
  local text=$1 out='' char code rest
  text=\${text//\\\\/\\\\\\\\}
  text=\${text//\\"/\\\\\\"}
  text=\${text//$'\\n'/\\\\n}
  text=\${text//$'\\r'/\\\\r}
  text=\${text//$'\\t'/\\\\t}
  case $text in
    *[[:cntrl:]]*)
      rest=$text
      while [ -n "$rest" ]; do
        char=\${rest:0:1}
        rest=\${rest:1}
        case $char in
          [[:cntrl:]])
            printf -v code '\\\\u%04x' "'$char"
            out=$out$code
            ;;
          *) out=$out$char ;;
        esac
      done
      text=$out
      ;;
  esac
  printf '%s' "$text"
}

# Text as one line of Markdown that cannot end a table cell or become markup.
_gate_markdown() {
  local text=$1
  text=\${text//$'\\n'/ }
  text=\${text//$'\\r'/ }
  text=\${text//&/&amp;}
  text=\${text//</&lt;}
  text=\${text//|/\\\\|}
  printf '%s' "$text"
}

# A number as JSON takes it; fails for anything else.
_gate_is_number() {
  local pattern='^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$'
  [[ $1 =~ $pattern ]]
}

_gate_name_ok() {
  local pattern='^[a-z][a-z0-9_]*$'
  [[ $1 =~ $pattern ]] || _gate_die "the gate name '$1' has to be snake_case"
}

_gate_now() {
  # EPOCHREALTIME came with bash 5 and may have a comma; before, whole seconds have to do.
  if [ -n "\${EPOCHREALTIME:-}" ]; then printf '%s' "\${EPOCHREALTIME/,/.}"; else date -u +%s; fi
}

# Seconds between two of _gate_now, with three digits.
_gate_seconds() {
  local from_s=\${1%%.*} from_us=0 to_s=\${2%%.*} to_us=0 us
  case $1 in *.*) from_us=$((10#\${1#*.})) ;; esac
  case $2 in *.*) to_us=$((10#\${2#*.})) ;; esac
  us=$(((to_s - from_s) * 1000000 + to_us - from_us))
  if [ "$us" -lt 0 ]; then us=0; fi
  printf '%d.%03d' $((us / 1000000)) $((us % 1000000 / 1000))
}

gate_begin() {
  [ $# -ge 1 ] || _gate_die 'gate_begin needs the name of the gate'
  GATE_NAME=$1
  shift
  _gate_name_ok "$GATE_NAME"
  GATE_MODE=local
  local word
  for word in "$@"; do
    case $word in
      --mode=local | --mode=ci) GATE_MODE=\${word#--mode=} ;;
      *) _gate_die "$word is not known; the one flag is --mode=local or --mode=ci" ;;
    esac
  done
  _gate_reset
  _gate_began=$(_gate_now)
}

add_finding() {
  local level=\${1:-} message=\${2:-} file=\${3:-} line=\${4:-} rule=\${5:-} json text
  [ -n "$message" ] || _gate_die 'add_finding needs a level and a message'
  json="{\\"level\\": \\"$level\\", \\"message\\": \\"$(json_escape "$message")\\""
  text="- "
  if [ -n "$file" ]; then
    json="$json, \\"file\\": \\"$(json_escape "$file")\\""
    text="$text$(_gate_markdown "$file")"
    if [ -n "$line" ]; then
      case $line in *[!0-9]* | 0*) _gate_die "the line '$line' of a finding has to be a number from 1" ;; esac
      json="$json, \\"line\\": $line"
      text="$text:$line"
    fi
    text="$text: "
  fi
  text="$text$(_gate_markdown "$message")"
  if [ -n "$rule" ]; then
    json="$json, \\"rule\\": \\"$(json_escape "$rule")\\""
    text="$text ($(_gate_markdown "$rule"))"
  fi
  _gate_findings="\${_gate_findings:+$_gate_findings, }$json}"
  case $level in
    error)
      _gate_errors=$((_gate_errors + 1))
      _gate_error_lines="$_gate_error_lines$text"$'\\n'
      ;;
    warning)
      _gate_warnings=$((_gate_warnings + 1))
      _gate_warning_lines="$_gate_warning_lines$text"$'\\n'
      ;;
    info)
      _gate_infos=$((_gate_infos + 1))
      _gate_info_lines="$_gate_info_lines$text"$'\\n'
      ;;
    *) _gate_die "the level '$level' of a finding is none of error, warning, info" ;;
  esac
  printf '%s: %s%s\\n' "$level" "\${file:+$file\${line:+:$line}: }" "$message" >&2
}

add_metric() {
  local name=\${1:-} value=\${2:-} threshold=\${3:--} state=\${4:-} mark='-'
  [ -n "$name" ] || _gate_die 'add_metric needs a name and a number'
  _gate_is_number "$value" || _gate_die "the metric $name is '$value', which is no number"
  case $state in ok) mark='\u2705' ;; missed) mark='\u274C' ;; esac
  _gate_metrics="\${_gate_metrics:+$_gate_metrics, }\\"$(json_escape "$name")\\": $value"
  _gate_metric_rows="$_gate_metric_rows| $(_gate_markdown "$name") | $value | $(_gate_markdown "$threshold") | $mark |"$'\\n'
}

gate_details() {
  _gate_details=$1
}

_gate_status_words() {
  case $1 in
    pass) printf '\u2705 PASS' ;;
    fail) printf '\u274C FAIL' ;;
    warn) printf '\u26A0\uFE0F WARN' ;;
    *) _gate_die "the status '$1' is none of pass, fail, warn" ;;
  esac
}

print_gate_status() {
  local words
  words=$(_gate_status_words "$2") || exit
  printf '%s %s\\n' "$words" "$1" >&2
}

# One gate as an object of the report; findings and metrics are those of the gate that gate_begin named.
_gate_entry() {
  local findings='' metrics=''
  if [ "$1" = "$GATE_NAME" ]; then
    findings=$_gate_findings
    metrics=$_gate_metrics
  fi
  printf '{"name": "%s", "status": "%s", "duration_seconds": %s, "findings": [%s], "metrics": {%s}}' "$1" "$2" "$3" "$findings" "$metrics"
}

# <entries> <passed> <failed> <warned> as a whole report.
_gate_report() {
  printf '{\\n  "version": "2.0",\\n  "timestamp": "%s",\\n  "environment": "%s",\\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$GATE_MODE"
  printf '  "gates": [\\n    %s\\n  ],\\n' "$1"
  printf '  "summary": {"total": %d, "passed": %d, "failed": %d, "warnings": %d}\\n}\\n' $(($2 + $3 + $4)) "$2" "$3" "$4"
}

update_gate_summary() {
  local name=$1 status=$2 duration=$3
  _gate_name_ok "$name"
  _gate_is_number "$duration" || _gate_die "the duration '$duration' of $name is no number of seconds"
  case $status in
    pass) _gate_passed=$((_gate_passed + 1)) ;;
    fail) _gate_failed=$((_gate_failed + 1)) ;;
    warn) _gate_warned=$((_gate_warned + 1)) ;;
    *) _gate_die "the status '$status' of $name is none of pass, fail, warn" ;;
  esac
  _gate_entries="\${_gate_entries:+$_gate_entries,$'\\n'    }$(_gate_entry "$name" "$status" "$duration")"
}

finalize_summary() {
  [ -n "$_gate_entries" ] || _gate_die 'finalize_summary: no gate was given to update_gate_summary'
  mkdir -p "$GATES_DIR"
  _gate_report "$_gate_entries" "$_gate_passed" "$_gate_failed" "$_gate_warned" > "$GATES_DIR/summary.json.tmp"
  mv -f "$GATES_DIR/summary.json.tmp" "$GATES_DIR/summary.json"
}

_gate_lines() {
  if [ -n "$1" ]; then printf '%s\\n' "$1"; else printf 'None.\\n\\n'; fi
}

_gate_markdown_report() {
  printf '# Gate Report: %s\\n\\n' "$GATE_NAME"
  printf '**Status:** %s\\n**Duration:** %.2fs\\n**Environment:** %s\\n**Timestamp:** %s\\n\\n' "$(_gate_status_words "$1")" "$2" "$GATE_MODE" "$(date -u '+%Y-%m-%d %H:%M:%S UTC')"
  printf '## Summary\\n\\n%s\\n\\n## Metrics\\n\\n' "$3"
  if [ -n "$_gate_metric_rows" ]; then
    printf '| Metric | Value | Threshold | Status |\\n|--------|-------|-----------|--------|\\n%s\\n' "$_gate_metric_rows"
  else
    printf 'No metrics.\\n\\n'
  fi
  printf '## Findings\\n\\n### Errors (%d)\\n\\n' "$_gate_errors"
  _gate_lines "$_gate_error_lines"
  printf '### Warnings (%d)\\n\\n' "$_gate_warnings"
  _gate_lines "$_gate_warning_lines"
  if [ "$_gate_infos" -gt 0 ]; then
    printf '### Infos (%d)\\n\\n' "$_gate_infos"
    _gate_lines "$_gate_info_lines"
  fi
  printf '## Details\\n\\n%s\\n\\n---\\nGenerated by: %s\\nReport version: 2.0\\n' "\${_gate_details:-No details.}" "\${0##*/}"
}

gate_end() {
  local about=\${1:-"The gate $GATE_NAME."} status=pass exit_code=0 seconds folder stamp name count=1 p=0 f=0 w=0 kind
  [ -n "$GATE_NAME" ] || _gate_die 'gate_end without gate_begin'
  if [ "$_gate_errors" -gt 0 ]; then
    status=fail exit_code=1 f=1
  elif [ "$_gate_warnings" -gt 0 ]; then
    status=warn exit_code=2 w=1
  else
    p=1
  fi
  seconds=$(_gate_seconds "$_gate_began" "$(_gate_now)")
  folder=$GATES_DIR/$GATE_NAME
  mkdir -p "$folder"
  stamp=$(date -u +%Y%m%d-%H%M%S)
  name=$stamp
  # A name that another run of the same second has taken is left to it.
  until (set -C && : > "$folder/$name.json") 2> /dev/null; do
    count=$((count + 1))
    [ "$count" -le 1000 ] || _gate_die "cannot write to $folder"
    name=$stamp-$count
  done
  _gate_report "$(_gate_entry "$GATE_NAME" "$status" "$seconds")" "$p" "$f" "$w" > "$folder/$name.json"
  LC_NUMERIC=C _gate_markdown_report "$status" "$seconds" "$about" > "$folder/$name.md"
  for kind in json md; do
    ln -sf "$name.$kind" "$folder/latest.$kind" 2> /dev/null || cp "$folder/$name.$kind" "$folder/latest.$kind"
  done
  print_gate_status "$GATE_NAME" "$status"
  exit "$exit_code"
}
`,l={bash:{end:"sh",text:c},node:{end:"mjs",text:`#!/usr/bin/env node
// Gate @NAME@ (Gate Contract 2.0). Run it with --mode=local or --mode=ci from the root of the repository.
// Metrics: files_count, the number of files that were looked at.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const NAME = '@NAME@';
const ABOUT = 'Every JSON file of the repository can be read.';
const started = performance.now();
const mode = modeOf(process.argv.slice(2));

/** Each \`{ level: 'error' | 'warning' | 'info', message, file?, line?, rule? }\`. */
const findings = [];
const metrics = {};

// The check: this one wants every tracked JSON file to be JSON.
const files = execFileSync('git', ['ls-files', '-z', '*.json'], { encoding: 'utf8' }).split('\\0').filter((file) => file !== '');
for (const file of files) {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    findings.push({ level: 'error', message: String(error.message), file, rule: 'not-json' });
  }
}
metrics.files_count = files.length;

process.exitCode = finish();

function modeOf(words) {
  let found = 'local';
  for (const word of words) {
    const match = /^--mode=(local|ci)$/.exec(word);
    if (match === null) {
      console.error(\`\${word} is not known; the one flag is --mode=local or --mode=ci\`);
      process.exit(64);
    }
    found = match[1];
  }
  return found;
}

/** Writes the reports and gives the exit code. */
function finish() {
  const of = (level) => findings.filter((finding) => finding.level === level);
  const status = of('error').length > 0 ? 'fail' : of('warning').length > 0 ? 'warn' : 'pass';
  const seconds = Math.round(performance.now() - started) / 1000;
  const timestamp = new Date().toISOString().replace(/\\.\\d+Z$/, 'Z');
  const report = {
    version: '2.0',
    timestamp,
    environment: mode,
    gates: [{ name: NAME, status, duration_seconds: seconds, findings, metrics }],
    summary: { total: 1, passed: Number(status === 'pass'), failed: Number(status === 'fail'), warnings: Number(status === 'warn') },
  };
  const plain = (value) => String(value).replace(/\\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\\\|');
  const lines = (level) => (of(level).length === 0 ? ['None.'] : of(level).map(({ file, line, message, rule }) => \`- \${file === undefined ? '' : \`\${plain(file)}\${line === undefined ? '' : \`:\${line}\`}: \`}\${plain(message)}\${rule === undefined ? '' : \` (\${plain(rule)})\`}\`));
  const rows = Object.entries(metrics).map(([name, value]) => \`| \${plain(name)} | \${plain(value)} | - | - |\`);
  const words = { pass: '\u2705 PASS', fail: '\u274C FAIL', warn: '\u26A0\uFE0F WARN' }[status];
  const markdown = [
    \`# Gate Report: \${NAME}\`, '',
    \`**Status:** \${words}\`, \`**Duration:** \${seconds.toFixed(2)}s\`, \`**Environment:** \${mode}\`, \`**Timestamp:** \${timestamp.slice(0, 10)} \${timestamp.slice(11, 19)} UTC\`, '',
    '## Summary', '', ABOUT, '',
    '## Metrics', '', ...(rows.length === 0 ? ['No metrics.'] : ['| Metric | Value | Threshold | Status |', '|--------|-------|-----------|--------|', ...rows]), '',
    '## Findings', '', \`### Errors (\${of('error').length})\`, '', ...lines('error'), '', \`### Warnings (\${of('warning').length})\`, '', ...lines('warning'), '',
    '## Details', '', 'No details.', '',
    '---', \`Generated by: \${basename(process.argv[1])}\`, 'Report version: 2.0', '',
  ].join('\\n');
  const folder = join('artifacts', 'gates', NAME);
  mkdirSync(folder, { recursive: true });
  const stamp = \`\${timestamp.slice(0, 10).replaceAll('-', '')}-\${timestamp.slice(11, 19).replaceAll(':', '')}\`;
  const name = writeFirstFree(folder, stamp, \`\${JSON.stringify(report, null, 2)}\\n\`);
  writeFileSync(join(folder, \`\${name}.md\`), markdown);
  for (const kind of ['json', 'md']) {
    const latest = join(folder, \`latest.\${kind}\`);
    rmSync(latest, { force: true });
    try {
      symlinkSync(\`\${name}.\${kind}\`, latest);
    } catch {
      copyFileSync(join(folder, \`\${name}.\${kind}\`), latest);
    }
  }
  for (const { level, message, file } of findings) console.error(\`\${level}: \${file === undefined ? '' : \`\${file}: \`}\${message}\`);
  console.error(\`\${words} \${NAME}\`);
  return { pass: 0, fail: 1, warn: 2 }[status];
}

/** A name that another run of the same second has taken is left to it. */
function writeFirstFree(folder, stamp, text) {
  for (let count = 1; ; count++) {
    const name = count === 1 ? stamp : \`\${stamp}-\${count}\`;
    try {
      writeFileSync(join(folder, \`\${name}.json\`), text, { flag: 'wx' });
      return name;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
`},python:{end:"py",text:`#!/usr/bin/env python3
"""Gate @NAME@ (Gate Contract 2.0). Run it with --mode=local or --mode=ci from the root of the repository.

Metrics: files_count, the number of files that were looked at.
"""
import ast
import json
import os
import shutil
import subprocess
import sys
import time
from datetime import datetime, timezone

NAME = "@NAME@"
ABOUT = "Every Python file of the repository can be parsed."
STARTED = time.monotonic()

# Each {"level": "error" | "warning" | "info", "message": ..., and if known "file", "line", "rule"}.
findings = []
metrics = {}


def check():
    """The check: this one wants every tracked Python file to be Python."""
    listed = subprocess.run(["git", "ls-files", "-z", "*.py"], check=True, stdout=subprocess.PIPE).stdout
    files = [os.fsdecode(name) for name in listed.split(b"\\0") if name]
    for file in files:
        try:
            with open(file, "rb") as source:
                ast.parse(source.read(), file)
        except (SyntaxError, ValueError, OSError) as error:
            finding = {"level": "error", "message": str(error), "file": file, "rule": "not-python"}
            if getattr(error, "lineno", None):
                finding["line"] = error.lineno
            findings.append(finding)
    metrics["files_count"] = len(files)


def mode_of(words):
    mode = "local"
    for word in words:
        if word not in ("--mode=local", "--mode=ci"):
            print(f"{word} is not known; the one flag is --mode=local or --mode=ci", file=sys.stderr)
            sys.exit(64)
        mode = word[len("--mode="):]
    return mode


def plain(value):
    return " ".join(str(value).split()).replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\\\|")


def markdown_of(status, seconds, mode, now):
    def lines(level):
        told = []
        for finding in findings:
            if finding["level"] == level:
                place = plain(finding["file"]) + (f":{finding['line']}" if "line" in finding else "") + ": " if "file" in finding else ""
                rule = f" ({plain(finding['rule'])})" if "rule" in finding else ""
                told.append(f"- {place}{plain(finding['message'])}{rule}")
        return told or ["None."]

    def count(level):
        return sum(finding["level"] == level for finding in findings)

    table = ["| Metric | Value | Threshold | Status |", "|--------|-------|-----------|--------|"]
    rows = [f"| {plain(name)} | {plain(value)} | - | - |" for name, value in metrics.items()]
    words = {"pass": "\u2705 PASS", "fail": "\u274C FAIL", "warn": "\u26A0\uFE0F WARN"}[status]
    return "\\n".join([
        f"# Gate Report: {NAME}", "",
        f"**Status:** {words}", f"**Duration:** {seconds:.2f}s", f"**Environment:** {mode}", f"**Timestamp:** {now:%Y-%m-%d %H:%M:%S} UTC", "",
        "## Summary", "", ABOUT, "",
        "## Metrics", "", *(table + rows if rows else ["No metrics."]), "",
        "## Findings", "", f"### Errors ({count('error')})", "", *lines("error"), "", f"### Warnings ({count('warning')})", "", *lines("warning"), "",
        "## Details", "", "No details.", "",
        "---", f"Generated by: {os.path.basename(sys.argv[0])}", "Report version: 2.0", "",
    ])


def write_first_free(folder, stamp, text):
    """A name that another run of the same second has taken is left to it."""
    count = 1
    while True:
        name = stamp if count == 1 else f"{stamp}-{count}"
        try:
            with open(os.path.join(folder, f"{name}.json"), "x", encoding="utf-8") as report:
                report.write(text)
            return name
        except FileExistsError:
            count += 1


def finish(mode):
    levels = {finding["level"] for finding in findings}
    status = "fail" if "error" in levels else "warn" if "warning" in levels else "pass"
    seconds = round(time.monotonic() - STARTED, 3)
    now = datetime.now(timezone.utc)
    report = {
        "version": "2.0",
        "timestamp": f"{now:%Y-%m-%dT%H:%M:%SZ}",
        "environment": mode,
        "gates": [{"name": NAME, "status": status, "duration_seconds": seconds, "findings": findings, "metrics": metrics}],
        "summary": {"total": 1, "passed": int(status == "pass"), "failed": int(status == "fail"), "warnings": int(status == "warn")},
    }
    folder = os.path.join("artifacts", "gates", NAME)
    os.makedirs(folder, exist_ok=True)
    name = write_first_free(folder, f"{now:%Y%m%d-%H%M%S}", json.dumps(report, indent=2) + "\\n")
    with open(os.path.join(folder, f"{name}.md"), "w", encoding="utf-8") as summary:
        summary.write(markdown_of(status, seconds, mode, now))
    for kind in ("json", "md"):
        latest = os.path.join(folder, f"latest.{kind}")
        if os.path.lexists(latest):
            os.remove(latest)
        try:
            os.symlink(f"{name}.{kind}", latest)
        except OSError:
            shutil.copyfile(os.path.join(folder, f"{name}.{kind}"), latest)
    for finding in findings:
        print(f"{finding['level']}: {finding.get('file', '')} {finding['message']}", file=sys.stderr)
    print(f"{status.upper()} {NAME}", file=sys.stderr)
    return {"pass": 0, "fail": 1, "warn": 2}[status]


if __name__ == "__main__":
    MODE = mode_of(sys.argv[1:])
    check()
    sys.exit(finish(MODE))
`}},_="scripts/gates",n=`${_}/lib/gate_utils.sh`;function e(t,d){if(!/^[a-z][a-z0-9_]{0,99}$/.test(t)){const E=`the gate name ${JSON.stringify(t)} cannot be used: names begin with a letter and have only a-z, 0-9 and _`;return(0,f._)({code:"gate_name_invalid",message:E,hint:`write ${(0,r.or)(t)??"a name such as seed_data"}`})}const a=(0,r.N3)(t);if(a!==null)return(0,f._)({code:"gate_name_invalid",message:`the gate name ${t} ${a.what}`,hint:`choose another, for example ${a.better}`});const{end:h,text:w}=l[d],g=`${_}/${t}.${h}`,p={path:g,text:w.replaceAll("@NAME@",t),executable:!0};return(0,f.ok)({files:d==="bash"?[p,{path:n,text:u,executable:!1}]:[p],config:`gates:
  ${t}:
    script: ${g}
`})}function s({files:t},d,a){const h=[],w=[];for(const g of t){const p=a.folder===null?g.path:`${a.folder}/${g.path}`;if(g.path===n&&!d&&a.isTaken(p))continue;const E=a.place({...g,path:p},d);if(!E.ok){w.push(E.error);break}h.push(g.path)}return{written:h,failed:w}}})};export{y as id,v as ids,x as modules};
