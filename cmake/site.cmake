# build/site: what a web server serves. `site` is part of the default build of wasm-release.
set(site_dir ${PROJECT_SOURCE_DIR}/build/site)
# Where the site will be, for previews, oEmbed and the sitemap; empty: not known.
set(ATLAS_SITE_URL "" CACHE STRING "Address of the site")
# What a build has fetched beside the repository's data: the official perimeters.
set(ATLAS_FETCHED_DATA ON CACHE BOOL "With the official perimeters, where they are")
set(without_fetched $<$<NOT:$<BOOL:${ATLAS_FETCHED_DATA}>>:--without-fetched>)
set(pages ${PROJECT_BINARY_DIR}/index.html ${PROJECT_BINARY_DIR}/en.html ${PROJECT_BINARY_DIR}/page.css
          ${PROJECT_BINARY_DIR}/poster.fr.svg ${PROJECT_BINARY_DIR}/poster.en.svg)
set(program_dir ${PROJECT_BINARY_DIR}/src/platform/web)

if(NOT EXISTS ${PROJECT_SOURCE_DIR}/node_modules/esbuild)
  message(FATAL_ERROR "The site needs what package.json declares: run `npm ci` once (./build-wasm.sh does).")
endif()

file(GLOB data_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/data/*.json ${PROJECT_SOURCE_DIR}/data/geo/*.json
                                       ${PROJECT_SOURCE_DIR}/data/i18n/*.json ${PROJECT_SOURCE_DIR}/data/i18n/pages/*.html
                                       ${PROJECT_SOURCE_DIR}/data/stories/*.json)
file(GLOB_RECURSE web_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/web/*)
file(GLOB site_tools CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tools/site/*.mjs ${PROJECT_SOURCE_DIR}/tools/supply/*.mjs)

# A file that is no more makes nothing newer: the list of them does.
set(inputs_list ${PROJECT_BINARY_DIR}/site_inputs.txt)
file(CONFIGURE OUTPUT ${inputs_list} CONTENT "${data_files};${web_files}\n")
list(APPEND data_files ${inputs_list})

set(english_file ${PROJECT_BINARY_DIR}/en.json)
add_custom_command(
  OUTPUT ${english_file}
  COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/tools/site/translation.mjs ${PROJECT_SOURCE_DIR}/data/i18n/fr.json
          ${PROJECT_SOURCE_DIR}/data/i18n/en.json ${english_file}
  DEPENDS ${data_files} ${PROJECT_SOURCE_DIR}/tools/site/translation.mjs
  COMMENT "The English sentences")
# How wide the page's typeface writes, and the code of the site's address, where one is known.
set(letters_file ${PROJECT_BINARY_DIR}/letters.txt)
add_custom_command(
  OUTPUT ${letters_file}
  COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/tools/site/letters.mjs ${letters_file}
  DEPENDS ${PROJECT_SOURCE_DIR}/tools/site/letters.mjs ${PROJECT_SOURCE_DIR}/tools/site/fonts.mjs
          ${PROJECT_SOURCE_DIR}/tools/site/picture_text.mjs ${PROJECT_SOURCE_DIR}/package-lock.json
  COMMENT "The letters' widths")
set(address_files ${PROJECT_BINARY_DIR}/address.fr.txt ${PROJECT_BINARY_DIR}/address.en.txt)
add_custom_command(
  OUTPUT ${address_files}
  COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/tools/site/address_codes.mjs ${PROJECT_BINARY_DIR} ${ATLAS_SITE_URL}
  DEPENDS ${PROJECT_SOURCE_DIR}/tools/site/address_codes.mjs ${PROJECT_SOURCE_DIR}/web/base/qr_code.js ${data_files}
  COMMENT "The address as a QR code")
add_custom_command(
  OUTPUT ${pages}
  COMMAND ${NODE} $<TARGET_FILE:site_generator> ${PROJECT_SOURCE_DIR}/data ${PROJECT_SOURCE_DIR}/web ${english_file} ${PROJECT_BINARY_DIR}
          ${without_fetched}
  DEPENDS site_generator ${english_file} ${letters_file} ${address_files} ${data_files} ${web_files}
  COMMENT "The static pages" COMMAND_EXPAND_LISTS)
# What is linked into the program and is not ours, beside it: versions and notices, from the folders of their sources.
execute_process(COMMAND ${CMAKE_MAKE_PROGRAM} --version OUTPUT_VARIABLE ninja_said)
string(REGEX MATCH "[0-9.]+" ninja_version "${ninja_said}")
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/made_of.json @ONLY CONTENT [[{
  "folders": { "imgui": "@imgui_dir@", "json": "@json_headers@", "emscripten": "@EMSCRIPTEN_ROOT_PATH@" },
  "builders": { "clang": "@CMAKE_CXX_COMPILER_VERSION@", "cmake": "@CMAKE_VERSION@", "ninja": "@ninja_version@" }
}
]])
set(parts_file ${program_dir}/parts.json)
add_custom_command(
  OUTPUT ${parts_file}
  COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/tools/supply/write_program_parts.mjs ${PROJECT_BINARY_DIR}/made_of.json ${parts_file}
  DEPENDS ${PROJECT_BINARY_DIR}/made_of.json ${site_tools} ${PROJECT_SOURCE_DIR}/LICENSE
  COMMENT "What the program is made of")
add_custom_command(
  OUTPUT ${site_dir}/index.html
  COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/tools/site/build.mjs ${program_dir} ${PROJECT_BINARY_DIR} ${site_dir} ${ATLAS_SITE_URL}
          ${without_fetched}
  DEPENDS program ${parts_file} ${pages} ${english_file} ${data_files} ${web_files} ${site_tools} ${PROJECT_SOURCE_DIR}/LICENSE
          ${PROJECT_SOURCE_DIR}/package.json ${PROJECT_SOURCE_DIR}/package-lock.json
  COMMENT "build/site" COMMAND_EXPAND_LISTS USES_TERMINAL)
add_custom_target(site ALL DEPENDS ${site_dir}/index.html)
