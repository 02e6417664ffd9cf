#!/usr/bin/env bash
# Writes a log of N GB (5) and loads it with a heap of 1 GB; stops 20 loads of it at random moments; then reads hostile
# files of M MB (1024) each: one line, quotes never closed, deep nesting and their like. Needs room for twice N GB.
# usage: app/proofs/flood.sh [N [M]]
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/jdk.sh"
room=$(mktemp -d target/proofs/flood.XXXX)
trap 'rm -rf "$room"' EXIT
proof() { "$jdk/bin/java" -Xmx1g --sun-misc-unsafe-memory-access=allow -cp "$classpath" "$@"; }

proof fittingroom.workbench.FloodProof write "$room/log.csv" "$(( ${1:-5} * 1000000000 ))"
started=$SECONDS
FITTING_ROOM_JVM=-Xmx1g app/fitting-room import "$room/log.csv" --workspace "$room/shop"
echo "loaded in $(( SECONDS - started )) s; the workspace has $(du -m "$room/shop" | cut -f1) MB"
proof fittingroom.workbench.FloodProof stop "$room/log.csv" 20 "$room/other"
rm "$room/log.csv"
proof fittingroom.intake.HostileFiles "$room" "${2:-1024}"
