#!/usr/bin/env bash
# Kills a real process at random moments and looks at what it left behind: N times (60) while it loads, M times (0) for each of
# four settings of a plain H2, K times (60) while it edits the draft, K times while it approves and exports, and N times
# while it imports files. Prints a line a kill and the sums. usage: app/proofs/kills.sh [N [M [K]]]
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/jdk.sh"
run() {
  "$jdk/bin/java" --sun-misc-unsafe-memory-access=allow \
    -cp "$classpath" "$@"
}
run fittingroom.store.KillProof "${1:-60}" "${2:-0}"
run fittingroom.workbench.DeedKillProof "${3:-60}"
run fittingroom.workbench.ImportKillProof "${1:-60}"
