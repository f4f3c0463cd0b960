#!/bin/bash
# Gets what is missing, builds the site into build/site/, serves it, tests it. The work is in tools/steps and tools/toolchain.
set -euo pipefail
tools=$(cd "$(dirname "${BASH_SOURCE[0]}")/tools" && pwd)
source "$tools/steps/say.sh"
source "$tools/steps/build.sh"
source "$tools/steps/perimeters.sh"

usage() {
  cat <<'END'
usage: ./build-wasm.sh [COMMAND]

  build [--url URL]    the site, into build/site/ (the default); URL: where it will be, for previews and the sitemap
  serve [--port N]     the same, then serves it on http://localhost:8000
                       both ask for the official perimeters where there are none, for a few seconds
  … --offline          asks for nothing
  test                 everything that CI runs, browsers included
  test --quick         what one runs before a commit: format, lint, tests without a browser, one journey in Chromium
  test --long          everything, and what takes too long for CI
  test browsers [FILE…] [--engine chromium|firefox|webkit]
                       the tests in browsers, or some of their files (tests/browser)
  test servers         the site as nginx and Apache serve it (tests/servers), in Chromium
  test voices [JOURNEY…] [--engine firefox|chromium] [--language fr|en] [--write]
                       what the screen reader Orca says of the page (tests/voices), in Firefox and Chromium; --write: what
                       it says is what is expected from now on
  fuzz [--seconds N] [TARGET…]
                       the fuzz targets of tests/fuzz, a minute each, or N seconds; docs/reliability.md says what they found
  soak [--engine NAME] [--share N] [NAME…]
                       long days in a real browser (tests/soak), two hours; --share: 1 in N of each run
  bench [--growth] [--write] [--beside NAME=FOLDER]…
                       the site, then tables of its code and of what a visit, a start, a frame and more laureates
                       cost (needs Chromium); --growth: the last one alone; --write: what the page « Écoconception »
                       says and docs/images/growth.svg are written, too; --beside: another built page in the same run
  dist                 the site as a release, into build/dist/: a zip file, its bill of materials, notes, types, sums
  perimeters [FILE]    fetches the official perimeters, or takes them from a GeoJSON file, into data/geo/
  help                 this text

Tools that are missing or too old are unpacked under .toolchain/; what apt installs is said before it is done.
END
}

wrong_use() {
  printf 'build-wasm.sh: %s\n\n' "$1" >&2
  usage >&2
  exit 2
}

command=${1-build}
(($# == 0)) || shift
offline=() others=()
for option in "$@"; do
  if [[ $command =~ ^(build|serve)$ && $option == --offline ]]; then offline=(--offline); else others+=("$option"); fi
done
set -- "${others[@]}"
case $command in
  build)
    if (($#)); then
      [[ $1 == --url && $# == 2 && $2 =~ ^https?://[^?#[:space:]]+$ ]] ||
        wrong_use "build takes --url and an address that begins with http:// or https://, got: $*"
      SITE_URL=$2
    fi
    build_site "${offline[@]}"
    summary
    ;;
  serve)
    port=8000
    if (($#)); then
      [[ $1 == --port && $# == 2 && $2 =~ ^[0-9]{1,5}$ ]] && ((10#$2 >= 1 && 10#$2 <= 65535)) ||
        wrong_use "serve takes --port and a number from 1 to 65535, got: $*"
      port=$((10#$2))
    fi
    build_site "${offline[@]}"
    summary
    exec "$tools/toolchain/node.sh" "$tools/serve/main.mjs" --port "$port" "$ATLAS_ROOT/build/site"
    ;;
  test)
    source "$tools/steps/test.sh"
    case "$#:${1-}" in
      0:) test_all ;;
      1:--long) test_all --long ;;
      1:--quick) test_quick ;;
      *:browsers) test_only_browsers "${@:2}" ;;
      1:servers) test_only_servers ;;
      *:voices) test_only_voices "${@:2}" ;;
      *) wrong_use "test takes --quick, --long, servers, or browsers or voices with what follows, got: $*" ;;
    esac
    ;;
  fuzz)
    source "$tools/steps/test.sh"
    step 'toolchain' set_up_toolchain || exit 1
    step 'fuzz targets (native-debug)' compile native-debug || exit 1
    exec "$tools/toolchain/node.sh" "$tools/fuzz/main.mjs" "$@"
    ;;
  soak)
    build_site --offline
    install_packages all
    "$tools/browsers/install.sh"
    exec "$tools/toolchain/node.sh" "$ATLAS_ROOT/tests/soak/main.mjs" "$@"
    ;;
  bench)
    [[ "$* " =~ ^((--growth|--write|--beside\ [^=\ ]+=[^\ ]+)\ )*$ || $* == '' ]] ||
      wrong_use "bench takes --growth, --write and --beside NAME=FOLDER, got: $*"
    build_site --offline
    install_packages all
    exec "$tools/toolchain/node.sh" "$ATLAS_ROOT/benchmarks/main.mjs" "$@"
    ;;
  dist)
    (($# == 0)) || wrong_use "dist takes nothing, got: $*"
    source "$tools/steps/dist.sh"
    make_release
    summary
    ;;
  perimeters)
    (($# <= 1)) && [[ ${1-} != -* ]] || wrong_use "perimeters takes at most one file, got: $*"
    prepare_for_perimeters
    exec "$tools/toolchain/node.sh" "$tools/perimeters/main.mjs" "$@"
    ;;
  help | -h | --help) usage ;;
  *) wrong_use "unknown command: $command" ;;
esac
