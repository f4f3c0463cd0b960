// Anything done in any order, on canvases of any size: the promises about the state and the screen hold at each step.
#include <cstddef>
#include <cstdint>

#include "fuzz/support/actions.h"
#include "fuzz/support/published.h"
#include "fuzz/support/visitor.h"

using namespace atlas;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  fuzz::ByteReader reader({reinterpret_cast<const char*>(bytes), count});
  const World& world = fuzz::published_world();
  fuzz::Visitor visitor(world);
  while (!reader.is_spent()) {
    switch (reader.byte() % 16) {
      case 0:
        visitor.look(fuzz::viewport_of(reader));
        break;
      case 1:
        visitor.undo();
        break;
      case 2:
        visitor.redo();
        break;
      default:
        visitor.act(fuzz::action_of(reader, world.catalog));
    }
    visitor.check();
  }
  visitor.settle();
  return 0;
}
