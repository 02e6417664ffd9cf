#!/usr/bin/env bash
# Kills a real process at random moments and looks at what it left behind: N times (60) while it loads, M times (0) for each of
# four settings of a plain H2, K times (60) while it edits the draft, and K times while it approves and exports. Prints a line
# a kill and the sums. usage: app/proofs/kills.sh [N [M [K]]]
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
cd "$root"
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25'; then jdk=$home; fi
done
[ -n "${jdk:-}" ] || { echo "no JDK 25 found: set JAVA_HOME to one" >&2; exit 2; }
mkdir -p target/proofs
mvn -B -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/proofs/classpath.txt >&2
run() {
  "$jdk/bin/java" --sun-misc-unsafe-memory-access=allow \
    -cp "target/classes:target/test-classes:$(cat target/proofs/classpath.txt)" "$@"
}
run fittingroom.store.KillProof "${1:-60}" "${2:-0}"
run fittingroom.workbench.DeedKillProof "${3:-60}"
