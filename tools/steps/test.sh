# The tests: all that CI runs, the quick part of it, the tests in browsers alone. A step that fails does not stop those that can
# do without it. To be sourced after build.sh.
records=$ATLAS_ROOT/build/tests

check_format() {
  inside bash -c 'source tools/toolchain/pins.sh
    find src tests -name "*.cpp" -o -name "*.h" | xargs -d "\n" "clang-format-$clang_version" --dry-run -Werror'
}

check_with_biome() { on_machine node_modules/@biomejs/biome/bin/biome ci --colors=off .; }
# Each token of small documents replaced by hostile ones: half a minute of it, or (--long) all, which takes an hour.
sweep_documents() {
  local every=120
  [[ ${1-} != --long ]] || every=1
  inside build/native-debug/tests/sweep --every "$every"
}
run_fuzz_targets() { on_machine tools/fuzz/main.mjs --seconds 10 --seed 1; }
check_with_tidy() { on_machine tools/steps/tidy.mjs build/native-debug "$@"; }
run_ctest() { inside ctest --preset "$1" --parallel "$(nproc)"; }

# run_node_tests FOLDER: of tests/, a file at a time a processor. Each test has four minutes: one that hangs is told by its name, and
# CI goes on.
run_node_tests() {
  local folder=$1 files
  mapfile -t files < <(find "$ATLAS_ROOT/tests/$folder" -name '*.test.mjs' | sort)
  TEST_LANE=$folder TEST_RECORDS=$records/$folder.jsonl timeout --kill-after=10 900 "$toolchain/node.sh" \
    --test --test-reporter="$ATLAS_ROOT/tools/testing/reporter.mjs" --test-timeout=240000 --test-concurrency="$(nproc)" "${files[@]}"
}

judge_weights() { on_machine tools/site/weights.mjs; }
find_left_out() { on_machine tools/steps/left_out.mjs; }
check_rooms() { on_machine tools/steps/rooms.mjs; }
check_types() { on_machine node_modules/typescript/bin/tsc -p .; }

run_browser_tests() { on_machine tools/testing/browsers.mjs "$@"; }

# No verdict without the tools: in CI that is a failure.
cannot() {
  [[ ${CI-} != true ]] || steps_failed=$((steps_failed + 1))
  skip_step "$@"
}

# clang-format and clang-tidy answer differently from one version to the next: another version is no verdict.
has_clang_tools() { inside bash -c 'source tools/toolchain/pins.sh; command -v "clang-format-$clang_version" "clang-tidy-$clang_version"' >/dev/null; }

# The repository's data is tested, whatever a build has fetched.
begin_tests() {
  TRACKED_ALONE=yes
  source "$toolchain/pins.sh"
  rm -rf "$records"
  mkdir -p "$records"
  step 'toolchain' set_up_toolchain || exit 1
  step 'npm packages' install_packages all || exit 1
}

end_tests() {
  local code=0
  printf '\n'
  on_machine tools/testing/summary.mjs || code=$?
  summary
  ((steps_failed == 0)) || die 1 "$steps_failed of ${#step_names[@]} steps failed."
  return "$code"
}

# check_sources [--all]: format, types and lint, of the sources as they were compiled by native-debug.
check_sources() {
  local formatted=no
  if has_clang_tools; then
    formatted=yes
    step 'format (clang-format)' check_format || true
  else
    cannot 'format and clang-tidy' "no clang-format-$clang_version and clang-tidy-$clang_version on PATH"
  fi
  step 'JavaScript and JSON (Biome)' check_with_biome || true
  step 'folders that include each other' check_rooms || true
  step 'types of the scripts (tsc)' check_types || true
  if step 'build (native-debug)' compile native-debug; then
    step 'tests under ASan and UBSan' run_ctest native-debug || true
    [[ $formatted == no ]] || step 'clang-tidy' check_with_tidy "$@" || true
  fi
}

# test_browsers ARGUMENTS…: those of tools/testing/browsers.mjs
test_browsers() {
  if [[ -e $ATLAS_ROOT/build/site/index.html ]] && step 'browsers' "$ATLAS_ROOT/tools/browsers/install.sh"; then
    step 'tests in browsers' run_browser_tests "$@" || true
  else
    cannot 'tests in browsers' 'no site or no browsers'
  fi
}

# What the site is made with: asked of the registry, where it answers, and by building all of it once more, in another folder.
check_supply() {
  step 'what is known against packages' on_machine tools/supply/audit.mjs || true
  step 'the site built twice, byte by byte' on_machine tools/release/twice.mjs || true
}

# The site as nginx and Apache serve it: too much to fetch for each run of CI.
test_servers() {
  if step 'nginx and Apache' "$ATLAS_ROOT/tests/servers/unpack.sh" && step 'browsers' "$ATLAS_ROOT/tools/browsers/install.sh"; then
    ENGINE=chromium step 'tests of servers' run_node_tests servers || true
  else
    cannot 'tests of servers' 'no servers or no browsers'
  fi
}

# test_voices ARGUMENTS…: those of tools/testing/voices.mjs. The page as a screen reader speaks it: too long for each run of CI.
test_voices() {
  if step 'screen reader' "$ATLAS_ROOT/tests/voices/install.sh"; then
    step 'voices' on_machine tools/testing/voices.mjs "$@" || true
  else
    cannot 'voices' 'no screen reader'
  fi
}

# test_all [--long]
test_all() {
  begin_tests
  check_sources ${CI:+--all}
  if [[ -e $ATLAS_ROOT/build/native-debug/tests/sweep ]]; then
    step 'documents from outside, swept' sweep_documents "$@" || true
    step 'fuzz targets, ten seconds each' run_fuzz_targets || true
  fi
  if step 'build (wasm-release)' compile wasm-release; then
    step 'the same tests as WebAssembly' run_ctest wasm-release || true
    step 'site' compile wasm-release site && step 'weight of the site' judge_weights || true
  fi
  step 'tests that would never run' find_left_out || true
  step 'tests of the tools' run_node_tests tools || true
  step 'tests of scripts without a page' run_node_tests web || true
  test_browsers "$@"
  if [[ ${1-} == --long ]]; then
    test_servers
    test_voices
    check_supply
  fi
  end_tests
}

# What one runs before a commit: all but the same tests as WebAssembly, and of the browsers one journey in one engine.
test_quick() {
  begin_tests
  check_sources
  step 'program and site (wasm-release)' compile wasm-release site || true
  step 'tests of the tools' run_node_tests tools || true
  step 'tests of scripts without a page' run_node_tests web || true
  test_browsers journey --engine chromium
  end_tests
}

test_only_browsers() {
  begin_tests
  step 'program and site (wasm-release)' compile wasm-release site || exit 1
  test_browsers "$@"
  end_tests
}

test_only_servers() {
  begin_tests
  step 'program and site (wasm-release)' compile wasm-release site || exit 1
  test_servers
  end_tests
}

test_only_voices() {
  begin_tests
  step 'program and site (wasm-release)' compile wasm-release site || exit 1
  test_voices "$@"
  end_tests
}
