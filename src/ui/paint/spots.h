// What only the views know the place of: rows, heads, buttons and links. Each is one number, so that a frame that is
// like the last asks for no memory.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/screen.h"
#include "ui/paint/pointer_area.h"

namespace atlas {

enum class SpotKind : std::uint8_t { row, sort, button, link, second_link, advice, contact };

struct Spot {
  SpotKind kind;
  std::size_t index;  // of the laureate, the TableColumn, the card's button
  ScreenRect rect;
};

class Spots {
 public:
  void clear() { spots_.clear(); }
  // Something to click that stands there in this frame. What is seen of it is for who calls to clip.
  PointerAnswer add(const Paint& paint, const Spot& spot);
  // "row:lyon", "sort:theme", "card:close", "link0:lyon" of the card's first section, "advice", "contact"
  std::vector<NamedPlace> named(const Catalog& catalog) const;

 private:
  std::vector<Spot> spots_;
};

}  // namespace atlas
