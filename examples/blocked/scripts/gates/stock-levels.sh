#!/usr/bin/env bash
# Fails when a stock level is negative. Its report goes to stdout, which is the other way Gate Contract 2.0 allows.
set -euo pipefail

mode="local"
for argument in "$@"; do
  case "$argument" in --mode=*) mode="${argument#--mode=}" ;; esac
done
line=$(awk -F, 'NR > 1 && $2 < 0 { print NR; exit }' data/stock.csv)
total=$(awk 'NR > 1' data/stock.csv | wc -l | tr -d ' ')

if [ -z "$line" ]; then
  status="pass"; failed=0; findings=""
else
  status="fail"; failed=1
  findings="{ \"level\": \"error\", \"message\": \"the stock level is negative\", \"file\": \"data/stock.csv\", \"line\": ${line}, \"rule\": \"stock-not-negative\", \"suggestion\": \"count the shelf again\" }"
fi
cat << EOF
{
  "version": "2.0",
  "timestamp": "$(date -u +%Y-%m-%dT%H:%M:%SZ)",
  "environment": "${mode}",
  "gates": [{ "name": "stock_levels", "status": "${status}", "duration_seconds": 0.01, "findings": [${findings}], "metrics": { "items_count": ${total} } }],
  "summary": { "total": 1, "passed": $((1 - failed)), "failed": ${failed}, "warnings": 0 }
}
EOF
exit "$failed"
