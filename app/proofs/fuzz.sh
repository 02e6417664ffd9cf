#!/usr/bin/env bash
# Damages the samples, and any files and folders named, in N ways (100,000) and reads what comes of it: no reader may
# crash, hang, or lose a row without a word. What goes wrong is kept in target/proofs/fuzz.
# usage: app/proofs/fuzz.sh [N [FILE or FOLDER ...]]
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/jdk.sh"
"$jdk/bin/java" -Xmx2g -cp "$classpath" fittingroom.intake.FuzzProof "${1:-100000}" target/proofs/fuzz sample-catalogs "${@:2}"
