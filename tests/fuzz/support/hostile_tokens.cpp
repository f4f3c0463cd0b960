#include "fuzz/support/hostile_tokens.h"

#include <charconv>
#include <sstream>

#include "fuzz/support/published.h"

namespace atlas::fuzz {

namespace {

// {N×c} is the sign c, N times.
std::string unfolded(const std::string& line) {
  constexpr std::string_view times = "×";
  const std::size_t open = line.find('{'), sign = line.find(times), close = line.find('}', sign + times.size() + 1);
  if (open == line.npos || sign == line.npos || close == line.npos) return line;
  std::size_t count = 0;
  std::from_chars(line.data() + open + 1, line.data() + sign, count);
  const std::string one = line.substr(sign + times.size(), close - sign - times.size());
  std::string many;
  for (std::size_t i = 0; i < count; ++i) many += one;
  return line.substr(0, open) + many + line.substr(close + 1);
}

std::vector<std::string> read_tokens() {
  std::vector<std::string> tokens;
  std::istringstream lines(document("../tests/support/hostile_tokens.txt"));
  for (std::string line; std::getline(lines, line);)
    if (!line.empty() && !line.starts_with("# ")) tokens.push_back(unfolded(line));
  return tokens;
}

}  // namespace

const std::vector<std::string>& hostile_tokens() {
  static const std::vector<std::string> tokens = read_tokens();
  return tokens;
}

}  // namespace atlas::fuzz
