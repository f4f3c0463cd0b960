# The steps that build: the toolchain, the npm packages, the program and the site. To be sourced after say.sh.
# Each leaves a stamp of what it was made from, so that doing it again takes no time.
toolchain=$ATLAS_ROOT/tools/toolchain

in_project() { (cd "$ATLAS_ROOT" && "$@"); }
inside() { in_project "$toolchain/run.sh" "$@"; }
on_machine() { in_project "$toolchain/node.sh" "$@"; }

set_up_toolchain() {
  "$toolchain/setup.sh" || return
  say "    $(<"$ATLAS_ROOT/.toolchain/choice") toolchain: Emscripten $(inside emcc -dumpversion), $(inside cmake --version | head -n 1)"
}

# install_packages site|all: what the site is made with and of, or also what the tests use
install_packages() {
  local wanted=$1 stamp=$ATLAS_ROOT/node_modules/.installed lock options=(--ignore-scripts --no-audit --no-fund)
  lock=$(hash_of "$ATLAS_ROOT/package.json" "$ATLAS_ROOT/package-lock.json")
  case $(cat "$stamp" 2>/dev/null) in
    "$lock all" | "$lock $wanted") return 0 ;;
  esac
  [[ $wanted == all ]] || options+=(--omit=dev)
  on_machine --npm ci "${options[@]}" || return
  printf '%s\n' "$lock $wanted" >"$stamp"
}

# configure PRESET: from scratch when the toolchain or the place of the project changed
configure() {
  local folder=$ATLAS_ROOT/build/$1 made_with
  made_with="$(<"$ATLAS_ROOT/.toolchain/choice") $(hash_of "$toolchain/pins.sh") $ATLAS_ROOT"
  if [[ -e $folder/build.ninja && $(cat "$folder/.made-with" 2>/dev/null) == "$made_with" ]]; then
    return 0 # ninja sees by itself whether the CMake files changed
  fi
  inside cmake --preset "$1" --fresh || return
  printf '%s\n' "$made_with" >"$folder/.made-with"
}

site_options() { sed -nE 's/^ATLAS_(FETCHED_DATA|SITE_URL):[A-Z]+=//p' "$ATLAS_ROOT/build/$1/CMakeCache.txt" | tr '\n' ' '; }

# compile PRESET [TARGET]. SITE_URL: where the site will be, empty where that is not known. TRACKED_ALONE: not empty for the data of
# the repository alone.
compile() {
  local url=${SITE_URL-} fetched=ON
  [[ -z ${TRACKED_ALONE-} ]] || fetched=OFF
  configure "$1" || return
  if [[ $1 == wasm-release && $(site_options "$1") != "$fetched $url " ]]; then
    inside cmake --preset "$1" -DATLAS_SITE_URL="$url" -DATLAS_FETCHED_DATA="$fetched" >/dev/null || return
  fi
  inside cmake --build --preset "$1" ${2:+--target "$2"}
}

# build_site [--offline]: with the official perimeters, where they are there or can be had.
build_site() {
  local packages=site
  step 'toolchain' set_up_toolchain || exit 1
  ! ask_for_contours "$@" || packages=all
  step 'npm packages' install_packages "$packages" || exit 1
  [[ $packages == site ]] || step 'official perimeters' make_perimeters || true # the map has the communes
  step 'program and site (wasm-release)' compile wasm-release site || exit 1
  say "    the site is in $ATLAS_ROOT/build/site"
}

prepare_for_perimeters() {
  # Only npm is wanted; where the machine has none, it comes with the toolchain.
  source "$toolchain/pins.sh"
  at_least "$npm_minimum" "$(version_of npm --version)" || step 'toolchain' set_up_toolchain || exit 1
  step 'npm packages' install_packages all || exit 1
}
