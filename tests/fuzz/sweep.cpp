// Each token of a small document in turn replaced by each hostile one, dropped, doubled: every reader takes what comes
// of it or says why not, and what it takes goes the whole way to people.
//
// usage: sweep [--every N] [READER…]     N: only each Nth change (1: all of them); READER: of
// tests/fuzz/support/readers.h
//        sweep --accepted|--refused [--every N]    the editions that are taken, or a sentence and a tab before those
//        that are
//                                        not, a line each, for tests/tools/edition_schema.test.mjs
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/catalog_reader.h"
#include "fuzz/support/hostile_tokens.h"
#include "fuzz/support/promise.h"
#include "fuzz/support/published.h"
#include "fuzz/support/readers.h"

namespace {

using namespace atlas;
using Clock = std::chrono::steady_clock;

// Where a token of a document of JSON stands.
struct Token {
  std::size_t begin = 0, end = 0;
};

std::size_t end_of_token(std::string_view text, std::size_t begin) {
  std::size_t end = begin + 1;
  if (text[begin] == '"') {
    while (text[end] != '"') end += text[end] == '\\' ? 2 : 1;
    return end + 1;
  }
  constexpr std::string_view signs = "{}[]:,";
  if (signs.find(text[begin]) != signs.npos) return end;
  return std::min(text.find_first_of("{}[]:,\" \n\t", end), text.size());
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t at = text.find_first_not_of(" \n\t"); at < text.size();) {
    tokens.push_back({at, end_of_token(text, at)});
    at = std::min(text.find_first_not_of(" \n\t", tokens.back().end), text.size());
  }
  return tokens;
}

// Calls `take` with each changed document, or with each `every`th, never the same twice.
std::size_t change(const std::string& text, std::size_t every, auto&& take) {
  std::size_t count = 0, taken = 0;
  const auto put = [&](const Token& token, const std::string& instead) {
    if (count++ % every != 0) return;
    ++taken;
    take(text.substr(0, token.begin) + instead + text.substr(token.end));
  };
  for (const Token& token : tokens_of(text)) {
    const std::string same = text.substr(token.begin, token.end - token.begin);
    put(token, "");
    put(token, same + same);
    put(token, std::string(same).append(",").append(same));
    for (const std::string& hostile : fuzz::hostile_tokens()) put(token, hostile);
  }
  return taken;
}

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

void sweep(const fuzz::NamedReader& reader, std::size_t every) {
  const auto start = Clock::now();
  double slowest = 0;
  const std::string& small = fuzz::document("../tests/fuzz/corpus/" + std::string(reader.name) + "/small.json");
  const std::size_t count = change(small, every, [&](const std::string& document) {
    const auto before = Clock::now();
    reader.read(document);
    slowest = std::max(slowest, seconds_since(before));
  });
  std::printf("%-12.*s %7zu documents in %6.1f s, the slowest in %.2f s\n", static_cast<int>(reader.name.size()),
              reader.name.data(), count, seconds_since(start), slowest);
}

void print_editions(bool are_accepted, std::size_t every) {
  constexpr std::size_t longest = 20'000;  // those that are refused for their length need no second judge
  change(fuzz::document("../tests/fuzz/corpus/edition/small.json"), every, [&](std::string document) {
    const Result<Catalog> catalog = read_catalog(document);
    if (catalog.ok() != are_accepted || document.size() > longest) return;
    std::ranges::replace(document, '\n', ' ');  // between tokens alone: in a text it is written \n
    const std::string sentence = are_accepted ? "" : sentence_of(catalog.errors.front()) + "\t";
    std::printf("%s%s\n", sentence.c_str(), document.c_str());
  });
}

}  // namespace

int main(int argument_count, char** arguments) {
  std::size_t every = 1;
  std::string_view printed;
  std::vector<std::string_view> wanted;
  for (int i = 1; i < argument_count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--accepted" || argument == "--refused") {
      printed = argument;
    } else if (argument == "--every" && i + 1 < argument_count) {
      const std::string_view number = arguments[++i];
      std::from_chars(number.data(), number.data() + number.size(), every);
    } else {
      wanted.push_back(argument);
    }
  }
  fuzz::promise(every > 0, "--every takes a number from 1");
  if (!printed.empty()) {
    print_editions(printed == "--accepted", every);
    return 0;
  }
  for (const fuzz::NamedReader& reader : fuzz::readers)
    if (wanted.empty() || std::ranges::find(wanted, reader.name) != wanted.end()) sweep(reader, every);
}
