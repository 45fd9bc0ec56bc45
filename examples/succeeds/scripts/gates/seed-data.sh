#!/usr/bin/env bash
# A gate that speaks Gate Contract 2.0: writes a report, links it as latest, and says pass, fail or warn by its exit.
set -euo pipefail

name="seed_data_consistency"
mode="local"
for argument in "$@"; do
  case "$argument" in --mode=*) mode="${argument#--mode=}" ;; esac
done

employees=$(awk 'NR > 1' data/employees.csv | wc -l | tr -d ' ')
without_salary=$(awk -F, 'NR > 1 && $2 !~ /^[0-9]+$/' data/employees.csv | wc -l | tr -d ' ')
echo "checked ${employees} employees, ${without_salary} without a salary" >&2

status="pass"
failed=0
findings=""
if [ "$without_salary" -gt 0 ]; then
  status="fail"
  failed=1
  findings='{ "level": "error", "message": "an employee has no salary", "file": "data/employees.csv", "rule": "salary-present" }'
fi

folder="artifacts/gates/${name}"
stamp=$(date -u +%Y%m%d-%H%M%S)
mkdir -p "$folder"
cat > "${folder}/${stamp}.json" << EOF
{
  "version": "2.0",
  "timestamp": "$(date -u +%Y-%m-%dT%H:%M:%SZ)",
  "environment": "${mode}",
  "gates": [
    {
      "name": "${name}",
      "status": "${status}",
      "duration_seconds": 0.01,
      "findings": [${findings}],
      "metrics": { "employees_count": ${employees} }
    }
  ],
  "summary": { "total": 1, "passed": $((1 - failed)), "failed": ${failed}, "warnings": 0 }
}
EOF
printf '# Gate Report: %s\n\n**Status:** %s\n' "$name" "$status" > "${folder}/${stamp}.md"
ln -sf "${stamp}.json" "${folder}/latest.json"
ln -sf "${stamp}.md" "${folder}/latest.md"
exit "$failed"
