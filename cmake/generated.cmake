# What the build writes from data and shaders: the sentences, the schema of an edition and the shader sources, as C++.
set(ATLAS_GENERATED_DIR ${PROJECT_BINARY_DIR}/generated)

add_custom_command(
  OUTPUT ${ATLAS_GENERATED_DIR}/text_ids.h ${ATLAS_GENERATED_DIR}/texts.cpp
  COMMAND ${CMAKE_COMMAND} -DINPUT=${PROJECT_SOURCE_DIR}/data/i18n/fr.json -DOUTPUT_DIR=${ATLAS_GENERATED_DIR}
          -P ${PROJECT_SOURCE_DIR}/cmake/embed_texts.cmake
  DEPENDS ${PROJECT_SOURCE_DIR}/data/i18n/fr.json ${PROJECT_SOURCE_DIR}/cmake/embed_texts.cmake
  COMMENT "Sentences of data/i18n")
add_custom_target(generated_texts DEPENDS ${ATLAS_GENERATED_DIR}/text_ids.h ${ATLAS_GENERATED_DIR}/texts.cpp)

find_program(NODE NAMES node nodejs REQUIRED)
add_custom_command(
  OUTPUT ${ATLAS_GENERATED_DIR}/edition_shape.cpp
  COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/cmake/embed_schema.mjs ${PROJECT_SOURCE_DIR}/data/edition.schema.json core/data/edition_shape.h
          ${ATLAS_GENERATED_DIR}/edition_shape.cpp edition_shape= laureates_shape=properties/laureates laureate_shape=$defs/laureate
  DEPENDS ${PROJECT_SOURCE_DIR}/data/edition.schema.json ${PROJECT_SOURCE_DIR}/cmake/embed_schema.mjs
  COMMENT "The schema of an edition" VERBATIM)
add_custom_target(generated_schema DEPENDS ${ATLAS_GENERATED_DIR}/edition_shape.cpp)

file(GLOB shader_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/shaders/*.vert ${PROJECT_SOURCE_DIR}/shaders/*.frag)
find_program(GLSLANG_VALIDATOR NAMES glslangValidator glslang)
if(GLSLANG_VALIDATOR)
  set(check_shaders COMMAND ${GLSLANG_VALIDATOR} ${shader_files})
else()
  message(WARNING "glslangValidator was not found (Debian: glslang-tools): the shaders are not checked by this build.")
endif()
add_custom_command(
  OUTPUT ${ATLAS_GENERATED_DIR}/shaders.h
  ${check_shaders}
  COMMAND ${CMAKE_COMMAND} -DINPUT_DIR=${PROJECT_SOURCE_DIR}/shaders -DOUTPUT_DIR=${ATLAS_GENERATED_DIR}
          -P ${PROJECT_SOURCE_DIR}/cmake/embed_shaders.cmake
  DEPENDS ${shader_files} ${PROJECT_SOURCE_DIR}/cmake/embed_shaders.cmake
  COMMENT "Shaders, checked")
add_custom_target(generated_shaders DEPENDS ${ATLAS_GENERATED_DIR}/shaders.h)
