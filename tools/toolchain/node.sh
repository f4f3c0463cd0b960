#!/bin/bash
# node.sh ARGS…: runs Node.js on the machine itself, where the browsers are and the user's files: the machine's own node when
# it is recent enough, else a private one from npm (.toolchain/node).
# node.sh --npm ARGS…: likewise npm; the private one is the toolchain's.
set -euo pipefail
tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$tools/../steps/say.sh"
source "$tools/pins.sh"
private=$ATLAS_ROOT/.toolchain/node

run_npm() {
  if at_least "$npm_minimum" "$(version_of npm --version)"; then
    npm "$@"
  else
    "$tools/run.sh" --private npm "$@"
  fi
}

if [[ ${1-} == --npm ]]; then
  shift
  run_npm "$@"
  exit
fi
if at_least "$node_minimum" "$(version_of node --version)"; then
  exec node "$@"
fi
if ! cmp -s "$tools/node/package-lock.json" "$private/installed"; then
  say "    no Node.js >= $node_minimum on PATH: getting a private one from npm, in .toolchain/node" >&2
  rm -rf "$private"
  mkdir -p "$private"
  cp "$tools/node/package.json" "$tools/node/package-lock.json" "$private/"
  (cd "$private" && run_npm ci --ignore-scripts --no-audit --no-fund >&2)
  cp "$tools/node/package-lock.json" "$private/installed"
fi
PATH=$(echo "$private"/node_modules/node-linux-*/bin):$PATH
export PATH
exec node "$@"
