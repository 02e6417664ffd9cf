#!/usr/bin/env bash
# Writes a log of N events (5,000,000) in which each shopper goes by several names, loads it, opens it, and says how long
# each took and how much heap stays. usage: app/proofs/joined.sh [N]
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/jdk.sh"
room=$(mktemp -d target/proofs/joined.XXXX)
trap 'rm -rf "$room"' EXIT
"$jdk/bin/java" -XX:+UseParallelGC --sun-misc-unsafe-memory-access=allow -cp "$classpath" \
  fittingroom.workbench.JoinedProof "${1:-5000000}" "$room"
