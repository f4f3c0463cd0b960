// Words that someone looks for: who is found is shown, and suggestions are lines that the page can part.
#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "core/page/hit_lines.h"
#include "core/state/update.h"
#include "fuzz/support/promise.h"
#include "fuzz/support/published.h"
#include "fuzz/support/visitor.h"

using namespace atlas;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  const std::string_view words{reinterpret_cast<const char*>(bytes), count};
  const World& world = fuzz::published_world();
  fuzz::Visitor visitor(world);
  visitor.act(SearchFor{std::string(words)});
  visitor.check();
  const std::vector<LaureateIndex> shown = shown_laureates(visitor.state(), world.catalog);
  const std::string lines = hit_lines(world.catalog, words);
  const auto line_count = static_cast<std::size_t>(std::ranges::count(lines, '\n'));
  fuzz::promise(line_count <= most_suggestions, "not more suggestions than fit");
  fuzz::promise(std::ranges::count(lines, '\t') == static_cast<std::ptrdiff_t>(4 * line_count),
                "a suggestion has its five parts");
  for (const SearchHit& hit : search(world.catalog.search, words, most_suggestions))
    fuzz::promise(std::ranges::find(shown, hit.laureate) != shown.end(), "who is suggested is shown");
  return 0;
}
