# Writes shaders.h: each file of shaders/ as a constant named after it (line.vert → line_vert).
# usage: cmake -DINPUT_DIR=… -DOUTPUT_DIR=… -P embed_shaders.cmake
file(GLOB files ${INPUT_DIR}/*.vert ${INPUT_DIR}/*.frag)
foreach(file ${files})
  get_filename_component(name ${file} NAME)
  string(REPLACE "." "_" name ${name})
  file(READ ${file} source)
  # Comments are for readers of shaders/, not for every visitor.
  string(REGEX REPLACE "//[^\n]*\n" "\n" source "${source}")
  string(REGEX REPLACE "\n[ \t\n]+" "\n" source "${source}")
  # Nor is air around operators; a line ends the version's.
  string(REGEX REPLACE "[ \n]*([-+*/=,;(){}<>?:&|])[ \n]*" "\\1" source "${source}")
  # Nor the zeros of 1.0 and 0.5.
  string(REGEX REPLACE "([0-9]\\.)0([^0-9])" "\\1\\2" source "${source}")
  string(REGEX REPLACE "([^0-9.])0(\\.[0-9])" "\\1\\2" source "${source}")
  string(APPEND constants "inline constexpr char ${name}[] = R\"glsl(${source})glsl\";\n")
endforeach()
file(WRITE "${OUTPUT_DIR}/shaders.h.new" "// Made from shaders/ by cmake/embed_shaders.cmake.
#pragma once

namespace atlas::shaders {

${constants}
}  // namespace atlas::shaders
")
file(RENAME "${OUTPUT_DIR}/shaders.h.new" "${OUTPUT_DIR}/shaders.h")
