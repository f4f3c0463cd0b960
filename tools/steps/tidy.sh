#!/bin/bash
# tidy.sh BUILD_FOLDER: clang-tidy on the project's sources that were compiled there, as many at a time as there are
# processors. A source that was found clean is not read again until it, a header or the settings change.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tools/steps/say.sh
source tools/toolchain/pins.sh
build=$1
stamps=$build/tidy
mkdir -p "$stamps"

mapfile -t headers < <(find src tests -name '*.h' | sort)
common=$(hash_of .clang-tidy tools/toolchain/pins.sh "$build/compile_commands.json" "${headers[@]}")

waiting=()
while read -r source; do
  stamp=$stamps/${source//\//_}
  [[ $(cat "$stamp" 2>/dev/null) == "$common $(hash_of "$source")" ]] || waiting+=("$source")
done < <(grep -oE "\"file\": \"$PWD/(src|tests)/[^\"]+\"" "$build/compile_commands.json" | cut -d '"' -f 4 | sed "s|^$PWD/||" | sort -u)
say "    ${#waiting[@]} sources to read"
((${#waiting[@]})) || exit 0

check() {
  "clang-tidy-$clang_version" --quiet -p "$build" "$1" 2>"$stamps/errors.$$" ||
    { grep -vE '^[0-9]+ warnings? ' "$stamps/errors.$$" >&2; return 1; }
  printf '%s %s\n' "$common" "$(hash_of "$1")" >"$stamps/${1//\//_}"
  printf '    %s\n' "$1"
}
export -f check hash_of
export build stamps common clang_version
printf '%s\0' "${waiting[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'check "$1" && rm -f "$stamps/errors.$$"' check
