#!/bin/bash
# Unpacks a private toolchain under .toolchain/ from the machine's own Debian mirror. Nothing of it is installed: the
# system gets mmdebstrap and bubblewrap, two small packages, and is otherwise left as it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ../steps/say.sh
source pins.sh
source apt.sh
home=$ATLAS_ROOT/.toolchain

unpack_root() {
  local packages=("${debian_packages[@]}") log=$home/mmdebstrap.log keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  [[ ${ATLAS_WITH_NPM-} == yes ]] && packages+=("${debian_packages_npm[@]}")
  local mirror signed='' option options=()
  mirror=$(debian_mirror) || die 1 "apt's configuration names no Debian mirror; the README says how to build without one."
  [[ -e $keyring ]] && signed="[signed-by=$keyring]"
  # A proxy or a certificate that apt uses is needed here too.
  while read -r option; do
    options+=(--aptopt="${option%;}")
  done < <(apt-config dump | grep -E '^Acquire::https?::' || true)

  rm -rf "$home/root.new" "$home/root.old"
  say "    unpacking ${#packages[@]} packages of Debian $debian_suite and what they need (about 1.2 GB) from $mirror"
  # A mirror may lag behind the date until which its own Release file claims to be valid: signatures are still checked.
  if ! mmdebstrap --variant=extract --mode="$( ((EUID == 0)) && echo root || echo chrootless)" \
    --skip=check/canmount,check/empty --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Retries "3"' \
    "${options[@]}" --include="$(IFS=,; echo "${packages[*]}")" "$debian_suite" "$home/root.new" \
    "deb $signed $mirror $debian_suite main" 2> >(tee "$log" >&2); then
    die 1 "the toolchain could not be unpacked (see $log). If a package is missing from $debian_suite, its versions have
  moved on: see tools/toolchain/pins.sh, or put an emcc $emcc_tried (emsdk), cmake, ninja and node on PATH and start again."
  fi
  [[ ! -e $home/root ]] || mv "$home/root" "$home/root.old"
  mv "$home/root.new" "$home/root"
  rm -rf "$home/root.old"
}

# apt's own downloader: it needs nothing installed, follows apt's proxies and checks the hash.
fetch() { /usr/lib/apt/apt-helper -o Acquire::Retries=2 -o APT::Sandbox::User=root download-file "$1" "$2" "SHA256:$3"; }

unpack_imgui() {
  local archive=$home/imgui.tar mirror
  mirror=$(debian_mirror) || true
  rm -rf "$archive" "$home/imgui"
  if ! fetch "$mirror$imgui_debian_path" "$archive" "$imgui_debian_sha256"; then
    say "    the mirror no longer has Dear ImGui $imgui_version as it was pinned: trying its home on GitHub"
    rm -f "$archive"
    fetch "$imgui_upstream_url" "$archive" "$imgui_upstream_sha256" ||
      die 1 "Dear ImGui $imgui_version could be had neither from $mirror$imgui_debian_path nor from $imgui_upstream_url.
  Unpack it yourself and name its folder in ATLAS_IMGUI_DIR, or pin another version in tools/toolchain/pins.sh."
  fi
  mkdir -p "$home/imgui.new"
  "$ATLAS_ROOT/tools/toolchain/run.sh" --private tar -xf "$archive" -C "$home/imgui.new" --strip-components=1
  mv "$home/imgui.new" "$home/imgui"
  rm -f "$archive"
}

say "    no Emscripten >= $emcc_minimum with cmake, ninja and node on PATH: making a private toolchain in .toolchain/"
mkdir -p "$home"
apt_install mmdebstrap bubblewrap
apt_has_lists || apt_update_once
unpack_root
unpack_imgui
version=$("$ATLAS_ROOT/tools/toolchain/run.sh" --private emcc -dumpversion)
# The first compilation lays out the C library's headers: during a build, ninja would find them newer than what it made of them.
"$ATLAS_ROOT/tools/toolchain/run.sh" --private bash -c 'emcc -x c -c /dev/null -o /dev/null'
at_least "$emcc_minimum" "$version" || die 1 "Debian $debian_suite has Emscripten $version, older than $emcc_minimum."
[[ ${version%%.*} == "${emcc_tried%%.*}" ]] ||
  say "    NOTE: Debian $debian_suite now has Emscripten $version; this project was tried with $emcc_tried. If the build fails,
    put an emcc $emcc_tried (emsdk install $emcc_tried) on PATH."
