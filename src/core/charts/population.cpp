// Inhabitants along a logarithmic strip, a lane a tier, and the range that is let through.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/sorted_indexes.h"
#include "core/charts/draft.h"
#include "core/charts/findings.h"
#include "core/charts/population_strip.h"
#include "core/charts/swarm.h"

namespace atlas {

namespace {

constexpr double axis_units = 1.4;          // the line of numbers under the lanes
constexpr double hint_units = 1.5;          // and the one that says what can be done
constexpr double lane_units = 4.6;          // higher, a lane is empty
constexpr double strip_margin_units = 0.8;  // half a mark, half a handle
constexpr double rest_units = 3.2;
constexpr double tick_text_units = 0.75;
constexpr double end_units = 0.35;  // half the height of a range's ends
constexpr double widest_distance_units = 1.25, narrowest_distance_units = 0.45, distance_step = 0.94;
constexpr double mark_share = 0.43;  // of the distance, a mark's radius: diamonds beside one another do not touch

struct Lane {
  ScreenRect place;
  std::vector<LaureateIndex> laureates;  // by inhabitants
  std::vector<double> places;            // CSS pixels
};

std::array<Lane, tier_count> lanes_of(const Draft& draft, const ScreenRect& strip, double label_width) {
  std::array<Lane, tier_count> lanes;
  const std::vector<Laureate>& all = draft.catalog.laureates;
  for (const LaureateIndex i : sorted_indexes(all.size(), [&](std::size_t a, std::size_t b) {
         return all[a].population.count < all[b].population.count;
       })) {
    Lane& lane = lanes[index_of(all[i].tier)];
    lane.laureates.push_back(i);
    lane.places.push_back(strip_x(strip, all[i].population.count));
  }
  const double height = strip.height / static_cast<double>(tier_count);
  for (std::size_t i = 0; i < tier_count; ++i) {
    lanes[i].place = {draft.body.x, strip.y + static_cast<double>(i) * height, label_width, height};
  }
  return lanes;
}

using Offsets = std::vector<std::optional<double>>;

bool all_placed(const Offsets& offsets) {
  return std::ranges::all_of(offsets, [](const std::optional<double>& one) { return one.has_value(); });
}

// The largest marks that all have room; where even small ones have none, as many as have.
double swarm(const Draft& draft, const std::array<Lane, tier_count>& lanes, std::array<Offsets, tier_count>& offsets) {
  constexpr std::size_t crowd = 200;
  const bool is_crowded = draft.catalog.laureates.size() > crowd;
  const double least = draft.px(narrowest_distance_units);
  double distance = is_crowded ? least : draft.px(widest_distance_units);
  for (;; distance *= distance_step) {
    bool is_done = true;
    for (std::size_t i = 0; i < tier_count; ++i) {
      const double half = (lanes[i].place.height - distance) / 2;
      offsets[i] = swarm_offsets(lanes[i].places, distance, std::max(half, 0.0));
      is_done = is_done && half >= 0 && all_placed(offsets[i]);
    }
    if (is_done || distance <= least) return distance;
  }
}

void add_lane_marks(Draft& draft, const Lane& lane, const Offsets& offsets, double distance, std::size_t row) {
  std::size_t rest = 0;
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    if (!offsets[i]) {
      ++rest;
      continue;
    }
    ChartMark mark = mark_of(draft, lane.laureates[i]);
    mark.center = {lane.places[i], lane.place.center().y + *offsets[i]};
    mark.radius = mark_share * distance;
    mark.row = row;
    draft.model.marks.push_back(mark);
  }
  if (rest == 0) return;
  draft.model.rests.push_back({{draft.body.right() - draft.px(rest_units), lane.place.center().y},
                               "+ " + draft.catalog.texts.number(static_cast<long long>(rest))});
}

// From the least to the most inhabitants of those that pass.
void add_range_line(Draft& draft, const Lane& lane, Tier tier) {
  std::optional<double> first;
  double last = 0;
  for (std::size_t i = 0; i < lane.places.size(); ++i) {
    if (!passes(draft.state.filter, draft.catalog, lane.laureates[i])) continue;
    first = first.value_or(lane.places[i]);
    last = lane.places[i];
  }
  if (!first) return;
  const double y = lane.place.center().y, end = draft.px(end_units);
  draft.line({*first, y}, {last, y}, tier);
  for (const double x : {*first, last}) draft.line({x, y - end}, {x, y + end}, tier);
}

void add_axis(Draft& draft, const ScreenRect& strip) {
  const Texts& texts = draft.catalog.texts;
  // In the order of their claim to the room.
  const std::pair<std::int64_t, std::string> ticks[] = {{strip_least, texts.number(strip_least)},
                                                        {strip_most, std::string(texts[Text::chart_ten_millions])},
                                                        {1'000'000, std::string(texts[Text::chart_million])},
                                                        {100'000, texts.number(100'000)}};
  std::vector<std::pair<double, double>> taken;
  for (const auto& [count, label] : ticks) {
    const double x = strip_x(strip, count), width = draft.width(label, tick_text_units);
    draft.line({x, strip.y}, {x, strip.bottom() + draft.px(0.25)});
    const double left = std::max(std::min(x - width / 2, draft.body.right() - width), draft.body.x);
    const double right = left + width + draft.px(0.3);
    const auto covers = [&](const auto& other) { return left < other.second && other.first < right; };
    if (std::ranges::any_of(taken, covers)) continue;
    taken.emplace_back(left, right);
    draft.write({left, strip.bottom() + draft.px(0.35)}, {label}, tick_text_units, ChartInk::quiet);
  }
}

}  // namespace

void draft_population(Draft& draft) {
  const ScreenRect body = draft.body;
  double label_width = 0;
  for (std::size_t i = 0; i < tier_count; ++i) label_width = std::max(label_width, tier_head_width(draft, i));
  constexpr std::size_t crowd = 200;
  const double rest = draft.catalog.laureates.size() > crowd ? draft.px(rest_units) : 0;
  const double margin = draft.px(strip_margin_units), feet = draft.px(axis_units + hint_units);
  const ScreenRect strip{body.x + label_width + margin, body.y,
                         std::max(body.width - label_width - 2 * margin - rest, 0.0),
                         std::clamp(body.height - feet, 0.0, draft.px(lane_units * tier_count))};
  const std::array<Lane, tier_count> lanes = lanes_of(draft, strip, label_width);
  std::array<ScreenRect, tier_count> heads;
  std::array<Offsets, tier_count> offsets;
  for (std::size_t i = 0; i < tier_count; ++i) heads[i] = lanes[i].place;
  add_tier_heads(draft, draft.model.rows, heads);
  add_axis(draft, strip);
  const double distance = swarm(draft, lanes, offsets);
  for (std::size_t i = 0; i < tier_count; ++i) {
    add_range_line(draft, lanes[i], static_cast<Tier>(i));
    add_lane_marks(draft, lanes[i], offsets[i], distance, i);
  }
  std::vector<ChartMark> marks;
  for (const std::size_t i : sorted_indexes(draft.model.marks.size(), [&](std::size_t a, std::size_t b) {
         return draft.model.marks[a].laureate < draft.model.marks[b].laureate;
       })) {
    marks.push_back(draft.model.marks[i]);
  }
  draft.model.marks = std::move(marks);

  const PopulationRange range = draft.state.filter.population;
  draft.model.brush = {strip, range, range != PopulationRange{}, strip_x(strip, range.least),
                       strip_x(strip, range.most)};
  // How to choose a range is for those who can.
  if (draft.model.use == ChartUse::picture && !draft.model.brush->is_set) return;
  const ScreenPoint at{body.x, strip.bottom() + draft.px(axis_units + 0.3)};
  const std::string words = population_words(range, draft.catalog);
  if (draft.width(words, tick_text_units) <= body.width) draft.write(at, {words}, tick_text_units, ChartInk::quiet);
}

}  // namespace atlas
