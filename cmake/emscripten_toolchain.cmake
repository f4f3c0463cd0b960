# Finds Emscripten's own CMake toolchain file, wherever the emcc on PATH is from (emsdk, a distribution), and includes it.
find_program(ATLAS_EMCC NAMES emcc HINTS ENV EMSDK ENV EMSCRIPTEN PATH_SUFFIXES upstream/emscripten NO_CMAKE_FIND_ROOT_PATH)
if(NOT ATLAS_EMCC)
  message(FATAL_ERROR "emcc is not on PATH. ./build-wasm.sh gets it by itself on Debian; elsewhere, install emsdk and source its emsdk_env.")
endif()

# Distributions link to it from /usr/bin; some wrap it in a script, and then emcc itself is asked.
file(REAL_PATH "${ATLAS_EMCC}" atlas_emcc)
get_filename_component(atlas_emscripten "${atlas_emcc}" DIRECTORY)
set(atlas_platform cmake/Modules/Platform/Emscripten.cmake)
if(NOT EXISTS "${atlas_emscripten}/${atlas_platform}")
  get_filename_component(atlas_bin "${ATLAS_EMCC}" DIRECTORY)
  execute_process(COMMAND "${atlas_bin}/em-config" EMSCRIPTEN_ROOT
                  OUTPUT_VARIABLE atlas_emscripten OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT EXISTS "${atlas_emscripten}/${atlas_platform}")
  message(FATAL_ERROR "${ATLAS_EMCC} was found, but not its ${atlas_platform}: is this Emscripten complete?")
endif()
include("${atlas_emscripten}/${atlas_platform}")

# Link-time optimisation takes C++'s runtime library apart again, and must know that no exception is ever thrown.
string(APPEND CMAKE_EXE_LINKER_FLAGS_INIT " -fno-exceptions")

# What is linked for Node is CommonJS, below a package.json that says otherwise.
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/package.json" CONTENT "{ \"type\": \"commonjs\" }\n")
