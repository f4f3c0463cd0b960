#!/bin/bash
# Unpacks Debian's nginx and Apache into build/servers/root: nothing is installed, and no service of the machine begins. Takes no time
# when they are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tools/steps/say.sh
source tools/toolchain/apt.sh

packages=(
  nginx libnginx-mod-http-brotli-static # the program, and what sends .br copies
  apache2-bin libapr1 libaprutil1       # the program with its modules, and the libraries that it links
)
folder=build/servers
stamp=$folder/.unpacked
[[ $(cat "$stamp" 2>/dev/null) != "${packages[*]}" ]] || exit 0

command -v apt-get >/dev/null || die 1 "this machine has no apt: nginx and Apache are unpacked from Debian's packages."
rm -rf "$folder"
mkdir -p "$folder/packages" "$folder/root"
say "    fetching with apt, into $folder: ${packages[*]}"
apt_has_lists || apt_update_once
fetch() { (cd "$folder/packages" && apt-get download -q=2 "${packages[@]}" 2>&1 | { grep -v unsandboxed || true; }); }
fetch || { apt_update_once && fetch; } || die 1 "apt could not fetch ${packages[*]}; its own words are above."
for package in "$folder"/packages/*.deb; do dpkg-deb --extract "$package" "$folder/root"; done
printf '%s\n' "${packages[*]}" >"$stamp"
