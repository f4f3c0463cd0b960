// The words that links, scripts and the program share, as the module web/link/ids.js: the core has each list once.
#pragma once

#include <string>

namespace atlas::html {

// What that file is; tests/html/ids_script_test.cpp holds it to this, and writes it.
std::string ids_script();

}  // namespace atlas::html
