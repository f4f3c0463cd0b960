# How every target is compiled. Dependencies are included as system headers and stay out of the warnings.
option(ATLAS_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer (native builds)" OFF)
option(ATLAS_FUZZ "The layers are compiled so that libFuzzer sees where an input goes (native builds, Clang)" OFF)
# Without it a program is linked sooner, and a seventh heavier: for tools/mutants, and never for visitors.
option(ATLAS_LTO "Link-time optimisation (WebAssembly)" ON)

add_library(atlas_options INTERFACE)
target_compile_options(atlas_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-missing-field-initializers
                                               $<$<CXX_COMPILER_ID:Clang>:-Wreserved-identifier>)
target_include_directories(atlas_options INTERFACE ${PROJECT_SOURCE_DIR}/src)

# Everywhere alike, dependencies included: the linker needs one answer for the whole program.
add_compile_options(-fno-exceptions -fno-rtti)
add_link_options(-fno-exceptions)
if(ATLAS_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(ATLAS_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(EMSCRIPTEN)
  # -Oz and link-time optimisation: weight is what a visitor pays (117 KB against 136 at -O2, brotli, Dear ImGui alone).
  set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
  set(CMAKE_C_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
  if(ATLAS_LTO)
    add_compile_options(-flto)
    # At the link nothing more is inlined than -Oz did (0.6 KB), and functions alike become one.
    add_link_options(-flto "LINKER:-mllvm,-inline-threshold=-200,-mllvm,-enable-merge-functions")
  endif()
endif()
