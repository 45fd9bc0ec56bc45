#!/usr/bin/env bash
# Gate @NAME@ (Gate Contract 2.0). Run it with --mode=local or --mode=ci from the root of the repository.
# Metrics: files_count, the number of files that were looked at.
set -euo pipefail
# shellcheck source=lib/gate_utils.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/gate_utils.sh"

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
    *) if [ "${file##*/}" != gate_utils.sh ]; then add_finding warning 'has no #! line' "$file" 1 missing-shebang; fi ;;
  esac
done < <(git ls-files '*.sh')

add_metric files_count "$files_count"
gate_end 'Every shell script says what runs it.'
