#include "figure/figure.h"

#include <algorithm>
#include <cmath>

#include "core/charts/chart_model.h"
#include "core/charts/findings.h"
#include "core/i18n/texts.h"
#include "core/page/announcement.h"
#include "figure/chart_drawing.h"
#include "figure/filter_words.h"
#include "figure/frame.h"
#include "figure/laureate_list.h"
#include "figure/map_drawing.h"

namespace atlas::figure {

namespace {

// The em of a figure is chosen so that words can be read at the width of a page: this many ems in its width, and at
// least this many in its height.
constexpr double width_ems = 54, map_height_ems = 42, chart_height_ems = 28, least_em = 8;
// A wider map would show where the outlines of the neighbours end: beside it, who is shown.
constexpr double widest_map = 1.85;  // of its height
constexpr double list_ems = 14;      // at least, for the longest short name

std::string joined(const std::string& words, const std::string& more) {
  return more.empty() ? words : words.empty() ? more : words + " · " + more;
}

// How many are shown, and by what filter.
FrameWords words_of_map(const State& state, const World& world, const Wish& wish) {
  const Text attribution = world.geography.perimeters.empty() ? Text::attribution : Text::attribution_exact;
  return {.kicker = {},
          .title = std::string(wish.title),
          .sentence = joined(shown_sentence(state, world.catalog), filter_words(state.filter, world.catalog)),
          .source = joined(std::string(wish.source), std::string(world.catalog.texts[attribution]))};
}

// The tiers are left out of the filter's words: the chart's caption tells them.
FrameWords words_of_chart(const State& state, const Catalog& catalog, const Wish& wish) {
  Filter others = state.filter;
  set_of(others, Facet::tier) = {};
  return {.kicker = std::string(wish.title),
          .title = chart_title(state, catalog),
          .sentence = joined(joined(chart_caption(state, catalog), chart_note(state.chart, catalog)),
                             filter_words(others, catalog)),
          .source = std::string(wish.source)};
}

double bottom_of(const ChartModel& model) {
  double bottom = model.rect.y;
  for (const ChartText& text : model.texts) bottom = std::max(bottom, text.corner.y + text.size_em * model.unit);
  for (const ChartHead& head : model.rows) bottom = std::max(bottom, head.rect.bottom());
  for (const ScreenRect& ground : model.grounds) bottom = std::max(bottom, ground.bottom());
  for (const ChartMark& mark : model.marks) bottom = std::max(bottom, mark.center.y + mark.radius);
  return bottom;
}

// A chart that does not need all of the height stands nearer to the title than to the foot.
void draw_chart_in(ScreenRect room, const State& state, const Catalog& catalog, const Brush& brush) {
  const double margin = brush.px(frame_margin_em);
  room = {room.x + margin, room.y, room.width - 2 * margin, room.height};
  const auto present = [&] { return present_chart(state, catalog, room, brush.em, brush.width_of, ChartUse::picture); };
  const double unused = room.bottom() - bottom_of(present());
  room.y += std::max(unused, 0.0) / 3;
  draw_chart(present(), brush);
}

void draw_map_in(const ScreenRect& room, const State& state, const World& world, const Brush& brush) {
  const double beside = room.width - widest_map * room.height;
  const double list = beside > brush.px(list_ems / 4) ? std::max(beside, brush.px(list_ems)) : 0;
  draw_map(state, world, {room.x, room.y, room.width - list, room.height}, brush);
  if (list > 0) draw_laureates(state, world.catalog, {room.right() - list, room.y, list, room.height}, brush);
}

double side(double wanted) {
  return std::clamp(std::isfinite(wanted) ? wanted : least_side, least_side, most_side);
}

}  // namespace

std::string figure(State state, const World& world, const Palette& palette, const TextWidthEm& width_of,
                   const Wish& wish) {
  if (state.flight) state.camera = state.flight->to;
  state.hovered.reset();
  state.focused.reset();
  if (wish.chart) state.chart = *wish.chart;
  const ScreenRect whole{0, 0, side(wish.width), side(wish.height)};
  Drawing drawing;
  const bool is_map = !wish.chart;
  const double em = std::min(whole.width / width_ems, whole.height / (is_map ? map_height_ems : chart_height_ems));
  const Brush brush{drawing, palette, width_of, std::max(em, least_em)};
  const FrameWords words = is_map ? words_of_map(state, world, wish) : words_of_chart(state, world.catalog, wish);
  const Frame frame(words, world.catalog, is_map, whole, brush);
  drawing.rect(whole, palette.surface);
  if (is_map) draw_map_in(frame.room(), state, world, brush);
  frame.draw();
  if (!is_map) draw_chart_in(frame.room(), state, world.catalog, brush);
  return drawing.document(whole.width, whole.height, wish.title);
}

}  // namespace atlas::figure
