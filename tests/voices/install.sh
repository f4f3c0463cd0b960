#!/bin/bash
# Installs, with apt, the screen reader Orca and the two browsers with their windows, and makes the two locales that it speaks in, in
# build/voices: the machine's own stay as they are. Takes no time when all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tools/steps/say.sh
source tools/toolchain/apt.sh

packages=(
  orca at-spi2-core dbus-daemon         # the screen reader, and the two buses by which it hears of a page
  openbox                               # tells it which window has the keyboard
  firefox-esr firefox-esr-l10n-fr
  chromium chromium-l10n                # with windows: chromium-headless-shell tells a screen reader nothing
  xvfb xdotool                          # a screen, and keys that reach Orca before the page
  libgl1-mesa-dri libegl1 libgl1        # OpenGL by the processor
  locales                               # what localedef makes locales of
)
apt_install "${packages[@]}"

folder=build/voices/locales
mkdir -p "$folder"
for locale in fr_FR en_US; do
  [[ -d $folder/$locale.UTF-8 ]] || localedef --no-archive -i "$locale" -f UTF-8 "$PWD/$folder/$locale.UTF-8"
done
say "    Orca $(dpkg-query -W -f '${Version}' orca), $(firefox-esr --version 2>/dev/null), $(chromium --version 2>/dev/null)"
