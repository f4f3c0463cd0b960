#include "ui/paint/pointer_area.h"

namespace atlas {

namespace {

bool is_in_sight(const Paint& paint, ScreenRect rect) {
  const ScreenPoint at = paint.pointer().at();
  const ImVec2 least = paint.list().GetClipRectMin(), most = paint.list().GetClipRectMax();
  const ScreenRect seen{least.x, least.y, most.x - least.x, most.y - least.y};
  return seen.contains(at) && rect.contains(at);
}

PointerAnswer answer_of(const Paint& paint, const void* id, std::size_t size, ScreenRect rect, Overlap overlap) {
  if (rect.width <= 0 || rect.height <= 0) return {};
  return paint.pointer().answer(ImHashData(id, size), is_in_sight(paint, rect), overlap);
}

PointerAnswer with_hand(const Paint& paint, const PointerAnswer& answer) {
  if (answer.hovered) paint.pointer().show_hand();
  return answer;
}

}  // namespace

PointerAnswer pointer_area(const Paint& paint, std::string_view id, ScreenRect rect, Overlap overlap) {
  return answer_of(paint, id.data(), id.size(), rect, overlap);
}

PointerAnswer button_area(const Paint& paint, std::string_view id, ScreenRect rect, Overlap overlap) {
  return with_hand(paint, pointer_area(paint, id, rect, overlap));
}

PointerAnswer button_area(const Paint& paint, int id, ScreenRect rect) {
  return with_hand(paint, answer_of(paint, &id, sizeof id, rect, Overlap::keeps));
}

}  // namespace atlas
