# What must hold whatever comes in: fuzz targets, and the sweep over small documents. docs/reliability.md says how they are run.
file(GLOB fuzz_support CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/support/*.cpp)
add_library(fuzz_support STATIC ${fuzz_support})
target_include_directories(fuzz_support PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(fuzz_support PUBLIC core html figure)
target_compile_definitions(fuzz_support PRIVATE ATLAS_DATA_DIR="${PROJECT_SOURCE_DIR}/data")

# Natively under the sanitizers; as WebAssembly for tests/tools/edition_schema.test.mjs.
add_executable(sweep ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/sweep.cpp)
target_link_libraries(sweep PRIVATE fuzz_support)
atlas_runs_under_node(sweep)

# atlas_fuzz(NAME SOURCE DEFINITION…): with libFuzzer where the compiler has it; elsewhere it runs the corpus alone.
function(atlas_fuzz name source)
  add_executable(fuzz_${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${source})
  target_link_libraries(fuzz_${name} PRIVATE fuzz_support)
  target_compile_definitions(fuzz_${name} PRIVATE ${ARGN})
  if(ATLAS_FUZZ)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    set(run -runs=0)
  else()
    target_sources(fuzz_${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/replay.cpp)
  endif()
  add_test(NAME fuzz_${name} COMMAND fuzz_${name} ${run} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
endfunction()

if(NOT EMSCRIPTEN)
  foreach(reader edition france communes perimeters names translation)
    atlas_fuzz(${reader} document_target.cpp ATLAS_READER=read_${reader})
  endforeach()
  foreach(target permalink search actions)
    atlas_fuzz(${target} ${target}_target.cpp)
  endforeach()
endif()
