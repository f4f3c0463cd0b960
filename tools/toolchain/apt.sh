# apt on the machine: what to install, and which mirror it takes its packages from. To be sourced after say.sh.

as_root() {
  if ((EUID == 0)); then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die 1 "this needs root: $*. Run it yourself, or install sudo."
  fi
}

apt_has_lists() { [[ -n $(apt-get indextargets --format '$(FILENAME)' 'Created-By: Packages' 2>/dev/null) ]]; }

apt_update_once() {
  [[ -z ${apt_updated-} ]] || return 0
  apt_updated=yes
  say "    apt-get update"
  as_root apt-get update -q=1 || say "    (apt-get update failed: going on with the lists that are there)"
}

# apt_install PACKAGE…: those that are missing, and nothing that they merely recommend.
apt_install() {
  command -v apt-get >/dev/null || die 1 "this machine has no apt; the README says how to build without it."
  local package missing=()
  for package; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  say "    installing with apt: ${missing[*]}"
  apt_has_lists || apt_update_once
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q=1 --no-install-recommends "${missing[@]}")
  as_root "${install[@]}" </dev/null && return
  [[ -z ${apt_updated-} ]] && apt_update_once && as_root "${install[@]}" </dev/null && return
  die 1 "apt could not install ${missing[*]}; its own words are above."
}

# The machine's own Debian mirror, ending with a slash.
debian_mirror() {
  local mirror
  mirror=$(apt-get indextargets --format '$(LABEL) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
    awk '$1 == "Debian" && $2 == "main" { print $3; exit }')
  [[ -n $mirror ]] || return 1
  printf '%s/\n' "${mirror%/}"
}
