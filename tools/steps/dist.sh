# The steps of a release: the site of the repository's own data, then its files. To be sourced after build.sh.

make_release() {
  TRACKED_ALONE=yes # what others may have fetched is theirs
  step 'toolchain' set_up_toolchain || exit 1
  step 'npm packages' install_packages all || exit 1
  step 'notes of the version' on_machine tools/release/main.mjs --notes || exit 1
  step 'program and site (wasm-release)' compile wasm-release site || exit 1
  step 'release' on_machine tools/release/main.mjs || exit 1
}
