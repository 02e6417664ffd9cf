# Sourced by the proofs: goes to the project's folder, finds a JDK 25, compiles, and sets jdk and classpath.
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
cd "$root"
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25'; then jdk=$home; fi
done
[ -n "${jdk:-}" ] || { echo "no JDK 25 found: set JAVA_HOME to one" >&2; exit 2; }
mkdir -p target/proofs
mvn -B -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/proofs/classpath.txt >&2
classpath="target/classes:target/test-classes:resources:$(cat target/proofs/classpath.txt)"
