// tests/support/hostile_tokens.txt, which scripts are held to, too.
#pragma once

#include <string>
#include <vector>

namespace atlas::fuzz {

const std::vector<std::string>& hostile_tokens();

}  // namespace atlas::fuzz
