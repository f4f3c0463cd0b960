# What the scripts say: a line when a step begins, the time it took when it ends, and a table at the end.
# To be sourced. ATLAS_ROOT is the project's folder.
ATLAS_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

step_names=()
step_results=()
steps_failed=0

say() { printf '%s\n' "$*"; }

# die CODE SENTENCE…
die() {
  local code=$1
  shift
  printf 'build-wasm.sh: %s\n' "$*" >&2
  exit "$code"
}

# seconds_since START, with START from $EPOCHREALTIME (whose decimal sign follows the locale)
seconds_since() {
  local start=${1//[.,]/} end=${EPOCHREALTIME//[.,]/}
  local tenths=$(((end - start) / 100000))
  printf '%d.%d s' $((tenths / 10)) $((tenths % 10))
}

note_step() {
  step_names+=("$1")
  step_results+=("$2")
}

# step NAME COMMAND…: runs it, says how long it took, remembers the result and returns the command's.
step() {
  local name=$1 start=$EPOCHREALTIME code=0
  shift
  printf '\n==> %s\n' "$name"
  "$@" || code=$?
  if ((code == 0)); then
    say "    $name: done in $(seconds_since "$start")"
    note_step "$name" "ok       $(seconds_since "$start")"
  else
    say "    $name: FAILED after $(seconds_since "$start")"
    note_step "$name" "FAILED   $(seconds_since "$start")"
    steps_failed=$((steps_failed + 1))
  fi
  return "$code"
}

skip_step() {
  say "    $1: skipped, $2"
  note_step "$1" "skipped  $2"
}

summary() {
  printf '\n%s\n' '--- summary'
  local index
  for index in "${!step_names[@]}"; do
    printf '%-44s %s\n' "${step_names[index]}" "${step_results[index]}"
  done
}

# at_least MINIMUM VERSION
at_least() { [[ -n ${2-} && $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]; }

# version_of COMMAND ARGS…: the first version number that it says, nothing when there is no such command
version_of() { command -v "$1" >/dev/null && "$@" 2>/dev/null | grep -oE '[0-9]+\.[0-9]+(\.[0-9]+)?' | head -n 1; }

# hash_of FILE…: one hash for all of them
hash_of() { cat -- "$@" | sha256sum | cut -c 1-16; }
