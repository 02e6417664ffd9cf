#!/usr/bin/env bash
# Writes the log and the served lists of sample-catalogs/atelier anew from its products, its planted pairs and the seed.
set -e
cd "$(dirname "$0")/../.."
exec mvn -B -q test -Dtest=AtelierTest -Dsamples=update
