#!/bin/bash
# run.sh COMMAND ARGS…: runs a command with the chosen toolchain, in the current folder.
# The private one sees its own /usr, and of the machine: the project at its usual path, /etc (certificates, name servers,
# npm's configuration), /tmp and the network.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=$root/.toolchain
usr=$home/root/usr

if [[ ${1-} == --private ]]; then
  shift
else
  [[ -e $home/choice ]] || "$root/tools/toolchain/setup.sh" >&2
  [[ $(<"$home/choice") == private ]] || exec "$@"
fi
source "$root/tools/toolchain/pins.sh"

mkdir -p "$home/home" "$home/em_cache"
certificates=/etc/ssl/certs/ca-certificates.crt
if [[ ! -e $certificates && -z ${NODE_EXTRA_CA_CERTS-} ]]; then
  # A bare machine has none: those that Debian would install, unpacked with the toolchain.
  certificates=$home/ca-certificates.crt
  [[ -e $certificates ]] || cat "$usr"/share/ca-certificates/mozilla/*.crt >"$certificates"
  export SSL_CERT_FILE=$certificates NODE_EXTRA_CA_CERTS=$certificates
fi
unset TMPDIR
export HOME=$home/home EM_CACHE=$home/em_cache PATH=/usr/bin:/bin LC_ALL=C.UTF-8
export CC=clang-$clang_version CXX=clang++-$clang_version ATLAS_IMGUI_DIR=${ATLAS_IMGUI_DIR-$home/imgui}

namespace=(bwrap --ro-bind "$usr" /usr --symlink usr/lib /lib --symlink usr/lib64 /lib64 --symlink usr/bin /bin
  --symlink usr/sbin /sbin --ro-bind /etc /etc --ro-bind-try /run /run --dev-bind /dev /dev --bind /proc /proc
  --bind /tmp /tmp --bind "$root" "$root")
if "${namespace[@]}" true 2>/dev/null; then
  exec "${namespace[@]}" --chdir "$PWD" -- "$@"
fi

# Neither user namespaces nor the right to mount, as in most containers: proot does the same by tracing the system calls,
# at about half the speed. What is traced cannot be searched for leaks.
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
loader=$(echo "$usr"/lib*/ld-linux-*.so.*)
libraries=$(echo "$usr"/lib/*-linux-gnu)
traced=("$loader" --library-path "$libraries" "$usr/bin/proot" -r "$home/root" -b /etc -b /dev -b /proc -b /tmp -b "$root" -w "$PWD")
# On some kernels (6.18) what its filter of system calls lets through dies of a bus error; without the filter it is slower, and lives.
"${traced[@]}" true 2>/dev/null || export PROOT_NO_SECCOMP=1
if ! "${traced[@]}" true 2>/dev/null; then
  printf '%s\n' "build-wasm.sh: this machine lets neither bubblewrap (user namespaces) nor proot (ptrace) run the toolchain of .toolchain/." \
    "  Allow one of them, or put emcc, cmake, ninja and node on PATH: see the README." >&2
  exit 1
fi
exec "${traced[@]}" "$@"
