#!/bin/bash
# Installs, with apt, the browsers that the tests drive and what they need to draw without a screen or a graphics card.
# Takes no time when all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ../steps/say.sh
source ../toolchain/apt.sh

packages=(
  chromium-headless-shell                  # Chromium without its windows
  firefox-esr
  webkit2gtk-driver                        # WebKitWebDriver, with WebKitGTK's MiniBrowser
  xvfb xauth                               # a screen: Firefox draws no WebGL without one, MiniBrowser nothing at all
  xdotool                                  # gives MiniBrowser's window the keyboard
  libgl1-mesa-dri libegl1 libgl1           # OpenGL by the processor
  w3m                                      # a browser of text alone
  zbar-tools                               # reads QR codes
  libreoffice-calc-nogui                   # opens the spreadsheet
  poppler-utils                            # reads the handout's pages
)
apt_install "${packages[@]}"

missing=()
for program in chromium-headless-shell firefox-esr WebKitWebDriver Xvfb xdotool w3m zbarimg soffice pdftotext; do
  command -v "$program" >/dev/null || missing+=("$program")
done
((${#missing[@]} == 0)) || die 1 "apt installed its packages, but these programs are not on PATH: ${missing[*]}"
for program in chromium-headless-shell firefox-esr; do
  say "    $("$program" --version 2>/dev/null | head -n 1)"
done
