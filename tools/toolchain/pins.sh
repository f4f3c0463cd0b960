# What the toolchain is made of: the versions that are accepted, the ones that are fetched, and their hashes. Data only.

# 6.0: the only major version that the link settings of src/platform/web were tried with. Debian 12 and 13 have 3.1.
emcc_minimum=6.0.0
emcc_tried=6.0.5
# 3.25: presets of version 6, and what Debian 12 has.
cmake_minimum=3.25.0
# 20.11: what import.meta.dirname, mapshaper and playwright-core ask for.
node_minimum=20.11.0
# 7: the first that reads a package-lock.json of version 3.
npm_minimum=7.0.0

# A codename and not "testing", which becomes another one some day.
debian_suite=forky
# clang 21 is the one that this emscripten stands on; formatting differs from one version to the next.
clang_version=21
debian_packages=(
  emscripten cmake ninja-build nlohmann-json3-dev googletest glslang-tools
  "clang-$clang_version" "libclang-rt-$clang_version-dev" "clang-format-$clang_version" "clang-tidy-$clang_version"
  libstdc++-16-dev libc6-dev libc-bin binutils
  bash dash coreutils findutils sed grep tar xz-utils gzip ca-certificates proot
)
# Only where the machine has no npm: twenty megabytes more.
debian_packages_npm=(npm)

# Dear ImGui as Debian packs it: the release without its fonts and binaries.
imgui_version=1.92.2b
imgui_debian_path="pool/main/i/imgui/imgui_${imgui_version}+ds.orig.tar.xz"
imgui_debian_sha256=e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48
# The same release at its source, by commit; the hash is also that of cmake/dependencies.cmake, which says where it is from.
imgui_upstream_url=https://codeload.github.com/ocornut/imgui/tar.gz/45acd5e0e82f4c954432533ae9985ff0e1aad6d5
imgui_upstream_sha256=97484925aec2f4d3e913d6644d46b234f8d6d8d98c6aa9c50109e0f0df772090
