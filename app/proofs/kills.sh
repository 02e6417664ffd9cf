#!/usr/bin/env bash
# Kills a real process while it loads, N times (60), at random moments, and looks at what it left behind; then M times (0)
# for each of four settings of a plain H2. Prints a line a kill and the sums. usage: app/proofs/kills.sh [N [M]]
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
cd "$root"
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25'; then jdk=$home; fi
done
[ -n "${jdk:-}" ] || { echo "no JDK 25 found: set JAVA_HOME to one" >&2; exit 2; }
mkdir -p target/proofs
mvn -B -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/proofs/classpath.txt >&2
"$jdk/bin/java" --sun-misc-unsafe-memory-access=allow \
  -cp "target/classes:target/test-classes:$(cat target/proofs/classpath.txt)" fittingroom.store.KillProof "${1:-60}" "${2:-0}"
