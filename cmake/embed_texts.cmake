# Turns data/i18n/fr.json into text_ids.h (enum class Text) and texts.cpp (the sentences, in the same order).
# usage: cmake -DINPUT=… -DOUTPUT_DIR=… -P embed_texts.cmake
file(READ "${INPUT}" document)
string(JSON count ERROR_VARIABLE problem LENGTH "${document}")
if(problem)
  message(FATAL_ERROR "${INPUT}: ${problem}")
endif()

math(EXPR last "${count} - 1")
foreach(index RANGE ${last})
  string(JSON name MEMBER "${document}" ${index})
  string(JSON sentence GET "${document}" "${name}")
  string(APPEND ids "  ${name},\n")
  string(APPEND sentences "    R\"text(${sentence})text\",\n")
endforeach()

file(CONFIGURE OUTPUT "${OUTPUT_DIR}/text_ids.h" @ONLY CONTENT [[
// Made from data/i18n/fr.json by cmake/embed_texts.cmake.
#pragma once

namespace atlas {

enum class Text {
@ids@};

}  // namespace atlas
]])
file(CONFIGURE OUTPUT "${OUTPUT_DIR}/texts.cpp" @ONLY CONTENT [[
// Made from data/i18n/fr.json by cmake/embed_texts.cmake.
#include "core/i18n/french_texts.h"

namespace atlas {

const std::string_view french_texts[] = {
@sentences@};
const std::size_t french_text_count = @count@;

}  // namespace atlas
]])
