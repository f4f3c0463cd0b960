# Everything that CI runs, in order. A step that fails does not stop those that can do without it. To be sourced after
# build.sh.

check_format() {
  inside bash -c 'source tools/toolchain/pins.sh
    find src tests -name "*.cpp" -o -name "*.h" | xargs -d "\n" "clang-format-$clang_version" --dry-run -Werror'
}

check_with_biome() { on_machine node_modules/@biomejs/biome/bin/biome ci --colors=off .; }
check_with_tidy() { inside tools/steps/tidy.sh build/native-debug; }
run_ctest() { inside ctest --preset "$1" --parallel "$(nproc)"; }

# Each test, and all of a file (in one engine), has four minutes: one that hangs is told by its name, and CI goes on. One file
# at a time: browsers that draw by the processor would make each other late.
run_test_files() {
  timeout --kill-after=10 900 "$toolchain/node.sh" --test --test-reporter=spec --test-timeout=240000 \
    --test-concurrency=1 "$@"
}
run_node_tests() { run_test_files "$ATLAS_ROOT/tests/$1/"*.test.mjs; }

run_browser_tests() {
  local file engine failures=()
  for file in "$ATLAS_ROOT"/tests/browser/*.test.mjs; do
    for engine in chromium firefox webkit; do
      ENGINE=$engine run_test_files "$file" || failures+=("$(basename "$file") in $engine")
    done
  done
  ((${#failures[@]} == 0)) || say "    failures: ${failures[*]}"
  return "$((${#failures[@]} > 0))"
}

# clang-format and clang-tidy answer differently from one version to the next: another version is no verdict.
has_clang_tools() { inside bash -c 'source tools/toolchain/pins.sh; command -v "clang-format-$clang_version" "clang-tidy-$clang_version"' >/dev/null; }

test_all() {
  source "$toolchain/pins.sh"
  local formatted=no
  step 'toolchain' set_up_toolchain || exit 1
  step 'npm packages' install_packages all || exit 1

  if has_clang_tools; then
    formatted=yes
    step 'format (clang-format)' check_format || true
  else
    skip_step 'format and clang-tidy' "no clang-format-$clang_version and clang-tidy-$clang_version on PATH"
  fi
  step 'JavaScript and JSON (Biome)' check_with_biome || true

  if step 'build (native-debug)' compile native-debug; then
    step 'tests under ASan and UBSan' run_ctest native-debug || true
    [[ $formatted == no ]] || step 'clang-tidy' check_with_tidy || true
  fi
  if step 'build (wasm-release)' compile wasm-release; then
    step 'the same tests as WebAssembly' run_ctest wasm-release || true
    step 'site' compile wasm-release site || true
  fi
  step 'tests of the tools' run_node_tests tools || true
  step 'tests of scripts without a page' run_node_tests web || true

  if [[ -e $ATLAS_ROOT/build/site/index.html ]] && step 'browsers' "$ATLAS_ROOT/tools/browsers/install.sh"; then
    step 'tests in browsers' run_browser_tests || true
  else
    skip_step 'tests in browsers' 'no site or no browsers'
  fi
  summary
  ((steps_failed == 0)) || die 1 "$steps_failed of ${#step_names[@]} steps failed."
}
