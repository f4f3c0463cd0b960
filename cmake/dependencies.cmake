# What comes from others: found on the machine first, fetched at a pinned version otherwise. Their warnings are theirs.
#   nlohmann_json::nlohmann_json   JSON, headers only
#   imgui                          Dear ImGui
#   gtest_main                     GoogleTest, from source so that it runs wherever the tests do
include(FetchContent)

# Archives with their hashes, and not tags, which can be moved. How the hashes were established:
# - nlohmann_json 3.12.0: the one that a dozen unrelated public projects pin for this file of the release;
# - GoogleTest 1.17.0: the one that public projects pin for GitHub's archive of the tag;
# - Dear ImGui 1.92.2b: the archive of the commit that the tag points to, commit and hash as pinned by unrelated projects.
#   (tools/toolchain takes the same release as Debian packs it.)
FetchContent_Declare(nlohmann_json SYSTEM
  URL https://github.com/nlohmann/json/releases/download/v3.12.0/json.tar.xz
  URL_HASH SHA256=42f6e95cad6ec532fd372391373363b62a14af6d771056dbfc86160e6dfff7aa
  DOWNLOAD_EXTRACT_TIMESTAMP TRUE)
FetchContent_Declare(googletest SYSTEM
  URL https://github.com/google/googletest/archive/refs/tags/v1.17.0.tar.gz
  URL_HASH SHA256=65fab701d9829d38cb77c14acdc431d2108bfdbf8979e40eb8ae567edf10b27c
  DOWNLOAD_EXTRACT_TIMESTAMP TRUE)
FetchContent_Declare(imgui_sources
  URL https://codeload.github.com/ocornut/imgui/tar.gz/45acd5e0e82f4c954432533ae9985ff0e1aad6d5
  URL_HASH SHA256=97484925aec2f4d3e913d6644d46b234f8d6d8d98c6aa9c50109e0f0df772090
  DOWNLOAD_EXTRACT_TIMESTAMP TRUE
  SOURCE_SUBDIR nothing_to_configure)

# --- JSON: a header is a header, also when compiling for another machine, where find_package looks elsewhere.
find_path(ATLAS_JSON_INCLUDE nlohmann/json.hpp HINTS ENV ATLAS_JSON_INCLUDE PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
set(json_version 0)
if(ATLAS_JSON_INCLUDE AND EXISTS "${ATLAS_JSON_INCLUDE}/nlohmann/detail/abi_macros.hpp") # since 3.11
  file(STRINGS "${ATLAS_JSON_INCLUDE}/nlohmann/detail/abi_macros.hpp" lines REGEX "define NLOHMANN_JSON_VERSION_(MAJOR|MINOR) ")
  string(REGEX REPLACE ".*MAJOR ([0-9]+).*MINOR ([0-9]+).*" "\\1.\\2" json_version "${lines}")
endif()
if(json_version VERSION_GREATER_EQUAL 3.11)
  # Alone in a folder: the whole of /usr/include would come before the headers of the machine compiled for.
  set(json_headers ${ATLAS_JSON_INCLUDE}) # for cmake/site.cmake
  set(json_folder ${CMAKE_BINARY_DIR}/dependencies/json)
  file(MAKE_DIRECTORY ${json_folder})
  file(CREATE_LINK "${ATLAS_JSON_INCLUDE}/nlohmann" ${json_folder}/nlohmann SYMBOLIC)
  add_library(atlas_json INTERFACE)
  add_library(nlohmann_json::nlohmann_json ALIAS atlas_json)
  target_include_directories(atlas_json SYSTEM INTERFACE ${json_folder})
else()
  FetchContent_MakeAvailable(nlohmann_json)
  set(json_headers ${nlohmann_json_SOURCE_DIR}/include)
endif()

# --- Dear ImGui: its core, without the demo and without a backend.
set(imgui_dir "")
foreach(candidate "${ATLAS_IMGUI_DIR}" "$ENV{ATLAS_IMGUI_DIR}" "${PROJECT_SOURCE_DIR}/.toolchain/imgui")
  if(NOT imgui_dir AND candidate AND EXISTS "${candidate}/imgui_draw.cpp")
    set(imgui_dir "${candidate}")
  endif()
endforeach()
if(NOT imgui_dir)
  FetchContent_MakeAvailable(imgui_sources)
  set(imgui_dir "${imgui_sources_SOURCE_DIR}")
endif()
file(STRINGS "${imgui_dir}/imgui.h" line REGEX "define IMGUI_VERSION_NUM")
string(REGEX REPLACE ".*IMGUI_VERSION_NUM *([0-9]+).*" "\\1" imgui_version_number "${line}")
if(imgui_version_number LESS 19200) # dynamic fonts and replaceable font loaders
  message(FATAL_ERROR "Dear ImGui in ${imgui_dir} is number ${imgui_version_number}; 1.92 (19200) or newer is needed.")
endif()

add_library(imgui STATIC ${imgui_dir}/imgui.cpp ${imgui_dir}/imgui_draw.cpp ${imgui_dir}/imgui_tables.cpp
                         ${imgui_dir}/imgui_widgets.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${imgui_dir})
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="${PROJECT_SOURCE_DIR}/src/ui/dear_imgui/imgui_config.h")
target_compile_options(imgui PRIVATE -w)

# --- GoogleTest: Debian's package is sources, to be compiled with the settings of the program under test.
if(ATLAS_TESTS)
  set(INSTALL_GTEST OFF CACHE BOOL "" FORCE)
  set(BUILD_GMOCK OFF CACHE BOOL "" FORCE)
  set(gtest_disable_pthreads ON CACHE BOOL "" FORCE) # one thread is all that WebAssembly has here
  find_path(ATLAS_GTEST_SOURCES googletest/src/gtest-all.cc HINTS ENV ATLAS_GTEST_SOURCES PATHS /usr/src/googletest
            NO_CMAKE_FIND_ROOT_PATH)
  if(ATLAS_GTEST_SOURCES)
    add_subdirectory(${ATLAS_GTEST_SOURCES} ${CMAKE_BINARY_DIR}/dependencies/googletest EXCLUDE_FROM_ALL SYSTEM)
  else()
    FetchContent_MakeAvailable(googletest)
  endif()
  foreach(target gtest gtest_main)
    target_compile_options(${target} PRIVATE -w)
  endforeach()
endif()
