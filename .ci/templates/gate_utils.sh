# gate_utils.sh: what every gate script of Gate Contract 2.0 needs. Source it, it runs nothing by itself.
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

GATES_DIR="${GATES_DIR:-artifacts/gates}"
GATE_MODE="${GATE_MODE:-local}"
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
  printf 'gate_utils: %s\n' "$1" >&2
  exit 64
}

# Text as the inside of a JSON string.
json_escape() {
  local text=$1 out='' char code rest
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\r'/\\r}
  text=${text//$'\t'/\\t}
  case $text in
    *[[:cntrl:]]*)
      rest=$text
      while [ -n "$rest" ]; do
        char=${rest:0:1}
        rest=${rest:1}
        case $char in
          [[:cntrl:]])
            printf -v code '\\u%04x' "'$char"
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
  text=${text//$'\n'/ }
  text=${text//$'\r'/ }
  text=${text//&/&amp;}
  text=${text//</&lt;}
  text=${text//|/\\|}
  printf '%s' "$text"
}

# A number as JSON takes it; fails for anything else.
_gate_is_number() {
  local pattern='^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$'
  [[ $1 =~ $pattern ]]
}

_gate_name_ok() {
  local pattern='^[a-z][a-z0-9_]*$'
  [[ $1 =~ $pattern ]] || _gate_die "the gate name '$1' has to be snake_case"
}

_gate_now() {
  # EPOCHREALTIME came with bash 5 and may have a comma; before, whole seconds have to do.
  if [ -n "${EPOCHREALTIME:-}" ]; then printf '%s' "${EPOCHREALTIME/,/.}"; else date -u +%s; fi
}

# Seconds between two of _gate_now, with three digits.
_gate_seconds() {
  local from_s=${1%%.*} from_us=0 to_s=${2%%.*} to_us=0 us
  case $1 in *.*) from_us=$((10#${1#*.})) ;; esac
  case $2 in *.*) to_us=$((10#${2#*.})) ;; esac
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
      --mode=local | --mode=ci) GATE_MODE=${word#--mode=} ;;
      *) _gate_die "$word is not known; the one flag is --mode=local or --mode=ci" ;;
    esac
  done
  _gate_reset
  _gate_began=$(_gate_now)
}

add_finding() {
  local level=${1:-} message=${2:-} file=${3:-} line=${4:-} rule=${5:-} json text
  [ -n "$message" ] || _gate_die 'add_finding needs a level and a message'
  json="{\"level\": \"$level\", \"message\": \"$(json_escape "$message")\""
  text="- "
  if [ -n "$file" ]; then
    json="$json, \"file\": \"$(json_escape "$file")\""
    text="$text$(_gate_markdown "$file")"
    if [ -n "$line" ]; then
      case $line in *[!0-9]* | 0*) _gate_die "the line '$line' of a finding has to be a number from 1" ;; esac
      json="$json, \"line\": $line"
      text="$text:$line"
    fi
    text="$text: "
  fi
  text="$text$(_gate_markdown "$message")"
  if [ -n "$rule" ]; then
    json="$json, \"rule\": \"$(json_escape "$rule")\""
    text="$text ($(_gate_markdown "$rule"))"
  fi
  _gate_findings="${_gate_findings:+$_gate_findings, }$json}"
  case $level in
    error)
      _gate_errors=$((_gate_errors + 1))
      _gate_error_lines="$_gate_error_lines$text"$'\n'
      ;;
    warning)
      _gate_warnings=$((_gate_warnings + 1))
      _gate_warning_lines="$_gate_warning_lines$text"$'\n'
      ;;
    info)
      _gate_infos=$((_gate_infos + 1))
      _gate_info_lines="$_gate_info_lines$text"$'\n'
      ;;
    *) _gate_die "the level '$level' of a finding is none of error, warning, info" ;;
  esac
  printf '%s: %s%s\n' "$level" "${file:+$file${line:+:$line}: }" "$message" >&2
}

add_metric() {
  local name=${1:-} value=${2:-} threshold=${3:--} state=${4:-} mark='-'
  [ -n "$name" ] || _gate_die 'add_metric needs a name and a number'
  _gate_is_number "$value" || _gate_die "the metric $name is '$value', which is no number"
  case $state in ok) mark='✅' ;; missed) mark='❌' ;; esac
  _gate_metrics="${_gate_metrics:+$_gate_metrics, }\"$(json_escape "$name")\": $value"
  _gate_metric_rows="$_gate_metric_rows| $(_gate_markdown "$name") | $value | $(_gate_markdown "$threshold") | $mark |"$'\n'
}

gate_details() {
  _gate_details=$1
}

_gate_status_words() {
  case $1 in
    pass) printf '✅ PASS' ;;
    fail) printf '❌ FAIL' ;;
    warn) printf '⚠️ WARN' ;;
    *) _gate_die "the status '$1' is none of pass, fail, warn" ;;
  esac
}

print_gate_status() {
  local words
  words=$(_gate_status_words "$2") || exit
  printf '%s %s\n' "$words" "$1" >&2
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
  printf '{\n  "version": "2.0",\n  "timestamp": "%s",\n  "environment": "%s",\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$GATE_MODE"
  printf '  "gates": [\n    %s\n  ],\n' "$1"
  printf '  "summary": {"total": %d, "passed": %d, "failed": %d, "warnings": %d}\n}\n' $(($2 + $3 + $4)) "$2" "$3" "$4"
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
  _gate_entries="${_gate_entries:+$_gate_entries,$'\n'    }$(_gate_entry "$name" "$status" "$duration")"
}

finalize_summary() {
  [ -n "$_gate_entries" ] || _gate_die 'finalize_summary: no gate was given to update_gate_summary'
  mkdir -p "$GATES_DIR"
  _gate_report "$_gate_entries" "$_gate_passed" "$_gate_failed" "$_gate_warned" > "$GATES_DIR/summary.json.tmp"
  mv -f "$GATES_DIR/summary.json.tmp" "$GATES_DIR/summary.json"
}

_gate_lines() {
  if [ -n "$1" ]; then printf '%s\n' "$1"; else printf 'None.\n\n'; fi
}

_gate_markdown_report() {
  printf '# Gate Report: %s\n\n' "$GATE_NAME"
  printf '**Status:** %s\n**Duration:** %.2fs\n**Environment:** %s\n**Timestamp:** %s\n\n' "$(_gate_status_words "$1")" "$2" "$GATE_MODE" "$(date -u '+%Y-%m-%d %H:%M:%S UTC')"
  printf '## Summary\n\n%s\n\n## Metrics\n\n' "$3"
  if [ -n "$_gate_metric_rows" ]; then
    printf '| Metric | Value | Threshold | Status |\n|--------|-------|-----------|--------|\n%s\n' "$_gate_metric_rows"
  else
    printf 'No metrics.\n\n'
  fi
  printf '## Findings\n\n### Errors (%d)\n\n' "$_gate_errors"
  _gate_lines "$_gate_error_lines"
  printf '### Warnings (%d)\n\n' "$_gate_warnings"
  _gate_lines "$_gate_warning_lines"
  if [ "$_gate_infos" -gt 0 ]; then
    printf '### Infos (%d)\n\n' "$_gate_infos"
    _gate_lines "$_gate_info_lines"
  fi
  printf '## Details\n\n%s\n\n---\nGenerated by: %s\nReport version: 2.0\n' "${_gate_details:-No details.}" "${0##*/}"
}

gate_end() {
  local about=${1:-"The gate $GATE_NAME."} status=pass exit_code=0 seconds folder stamp name count=1 p=0 f=0 w=0 kind
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
