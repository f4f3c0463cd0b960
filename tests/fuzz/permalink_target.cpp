// Links as people and programs mangle them: what is understood of them is a permalink, which is read as it was written.
#include <cstddef>
#include <cstdint>

#include "core/state/permalink.h"
#include "fuzz/support/promise.h"
#include "fuzz/support/published.h"
#include "fuzz/support/visitor.h"
#include "fuzz/support/whole_way.h"

using namespace atlas;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  const std::string_view query{reinterpret_cast<const char*>(bytes), count};
  const World& world = fuzz::published_world();
  const FollowLink link = read_permalink(query, world.catalog);
  fuzz::promise(link.warnings.size() <= 3, "a hostile link does not fill the page");
  fuzz::check_problems(link.warnings);
  fuzz::Visitor visitor(world);
  visitor.act(link);
  visitor.check();
  visitor.act(read_change(query, world.catalog));
  visitor.check();
  return 0;
}
