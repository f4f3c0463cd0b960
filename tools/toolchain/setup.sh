#!/bin/bash
# Decides which toolchain is used, makes the private one where needed, and writes the choice to .toolchain/choice
# ("system" or "private"). Takes no time when there is nothing to do. ATLAS_TOOLCHAIN=private or system forces it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ../steps/say.sh
source pins.sh
home=$ATLAS_ROOT/.toolchain

system_is_enough() {
  command -v emcc >/dev/null && command -v ninja >/dev/null &&
    at_least "$cmake_minimum" "$(version_of cmake --version)" &&
    at_least "$node_minimum" "$(version_of node --version)" &&
    at_least "$emcc_minimum" "$(version_of emcc -dumpversion)"
}

npm_is_enough() { at_least "$npm_minimum" "$(version_of npm --version)"; }

mkdir -p "$home"
choice=${ATLAS_TOOLCHAIN-}
[[ -n $choice ]] || choice=$(system_is_enough && echo system || echo private)

if [[ $choice == private ]]; then
  npm_is_enough || export ATLAS_WITH_NPM=yes
  stamp="$(hash_of pins.sh) npm:${ATLAS_WITH_NPM-no}"
  # A root that has npm also serves a machine that has since got its own.
  if [[ ! -d $home/root || ! -d $home/imgui || $(cat "$home/stamp" 2>/dev/null) != "${stamp% npm:*} npm:"@(yes|"${ATLAS_WITH_NPM-no}") ]]; then
    rm -f "$home/stamp"
    ./private.sh
    printf '%s\n' "$stamp" >"$home/stamp"
  fi
fi
printf '%s\n' "$choice" >"$home/choice"
