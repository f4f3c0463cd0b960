// Inhabitants along a logarithmic strip, a lane a tier, and the range that is let through.
#include <algorithm>
#include <cmath>

#include "core/base/sorted_indexes.h"
#include "core/charts/chart_builder.h"
#include "core/charts/findings.h"
#include "core/charts/population_lanes.h"
#include "core/charts/population_strip.h"
#include "core/charts/swarm.h"

namespace atlas {

namespace {

constexpr double axis_units = 1.4;  // the line of numbers under the lanes
constexpr double hint_units = 1.5;  // and the one that says what can be done
constexpr double lane_units = 4.6;  // higher, a lane is empty
constexpr std::size_t crowd = 200;
constexpr double strip_margin_units = 0.8;  // half a mark, half a handle
constexpr double rest_units = 3.2;
constexpr double tick_text_units = 0.75;
constexpr double end_units = 0.35;  // half the height of a range's ends
constexpr double widest_distance_units = 1.25, narrowest_distance_units = 0.45, distance_step = 0.94;
constexpr double mark_share = 0.43;  // of the distance, a mark's radius: diamonds beside one another do not touch

std::vector<Lane> lanes_of(const ChartBuilder& builder, const ScreenRect& strip, double label_width) {
  std::vector<Lane> lanes(builder.catalog.tiers.size());
  const std::vector<Laureate>& all = builder.catalog.laureates;
  for (const LaureateIndex i : sorted_indexes(all.size(), [&](std::size_t a, std::size_t b) {
         return all[a].population.count < all[b].population.count;
       })) {
    Lane& lane = lanes[all[i].tier];
    lane.laureates.push_back(i);
    lane.places.push_back(strip_x(strip, all[i].population.count));
  }
  const double height = strip.height / static_cast<double>(lanes.size());
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    lanes[i].rect = {builder.body.x, strip.y + static_cast<double>(i) * height, label_width, height};
    lanes[i].range_y = lanes[i].rect.center().y;
  }
  return lanes;
}

using Offsets = std::vector<std::optional<double>>;

bool all_placed(const Offsets& offsets) {
  return std::ranges::all_of(offsets, [](const std::optional<double>& one) { return one.has_value(); });
}

// The largest marks that all have room; where even small ones have none, as many as have.
double swarm(const ChartBuilder& builder, const std::vector<Lane>& lanes, std::vector<Offsets>& offsets) {
  const bool is_crowded = builder.catalog.laureates.size() > crowd;
  const double least = builder.px(narrowest_distance_units);
  double distance = is_crowded ? least : builder.px(widest_distance_units);
  for (;; distance *= distance_step) {
    bool is_done = true;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
      const double half = (lanes[i].rect.height - distance) / 2;
      offsets[i] = swarm_offsets(lanes[i].places, distance, std::max(half, 0.0));
      is_done = is_done && half >= 0 && all_placed(offsets[i]);
    }
    if (is_done || distance <= least) return distance;
  }
}

void add_lane_marks(ChartBuilder& builder, const Lane& lane, const Offsets& offsets, double distance, std::size_t row) {
  std::size_t rest = 0;
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    if (!offsets[i]) {
      ++rest;
      continue;
    }
    ChartMark mark = mark_of(builder, lane.laureates[i]);
    mark.center = {lane.places[i], lane.rect.center().y + *offsets[i]};
    mark.radius = mark_share * distance;
    mark.row = row;
    builder.model.marks.push_back(mark);
  }
  if (rest == 0) return;
  builder.model.rests.push_back({{builder.body.right() - builder.px(rest_units), lane.rect.center().y},
                                 "+ " + builder.catalog.texts.number(static_cast<long long>(rest))});
}

// From the least to the most inhabitants of those that pass.
void add_range_line(ChartBuilder& builder, const Lane& lane, TierIndex tier) {
  std::optional<double> first;
  double last = 0;
  for (std::size_t i = 0; i < lane.places.size(); ++i) {
    if (!passes(builder.state.filter, builder.catalog, lane.laureates[i])) continue;
    first = first.value_or(lane.places[i]);
    last = lane.places[i];
  }
  if (!first) return;
  const double y = lane.range_y, end = builder.px(end_units);
  builder.line({*first, y}, {last, y}, tier);
  for (const double x : {*first, last}) builder.line({x, y - end}, {x, y + end}, tier);
}

// Downwards, and not through names.
void add_scale_line(ChartBuilder& builder, double x, double top, double bottom) {
  const double gap = builder.px(0.2);
  const std::vector<ChartText>& names = builder.model.texts;
  for (double y = top; y < bottom;) {
    double until = bottom, next = bottom;
    for (const ChartText& name : names) {
      const double left = name.corner.x, right = left + builder.width(name.words, name.size_em);
      if (x < left - gap || x > right + gap || name.corner.y < y || name.corner.y >= until) continue;
      until = name.corner.y;
      next = until + builder.px(name.size_em) + gap;
    }
    builder.line({x, y}, {x, until});
    y = next;
  }
}

void add_axis(ChartBuilder& builder, const ScreenRect& strip) {
  const Texts& texts = builder.catalog.texts;
  // In the order of their claim to the room.
  const std::pair<std::int64_t, std::string> ticks[] = {{strip_least, texts.number(strip_least)},
                                                        {strip_most, std::string(texts[Text::chart_ten_millions])},
                                                        {1'000'000, std::string(texts[Text::chart_million])},
                                                        {100'000, texts.number(100'000)}};
  std::vector<std::pair<double, double>> taken;
  for (const auto& [count, label] : ticks) {
    const double x = strip_x(strip, count), width = builder.width(label, tick_text_units);
    add_scale_line(builder, x, strip.y, strip.bottom() + builder.px(0.25));
    const double left = std::max(std::min(x - width / 2, builder.body.right() - width), builder.body.x);
    const double right = left + width + builder.px(0.3);
    const auto covers = [&](const auto& other) { return left < other.second && other.first < right; };
    if (std::ranges::any_of(taken, covers)) continue;
    taken.emplace_back(left, right);
    builder.write({left, strip.bottom() + builder.px(0.35)}, {label}, tick_text_units, ChartInk::quiet);
  }
}

}  // namespace

namespace {

void add_swarms(ChartBuilder& builder, const std::vector<Lane>& lanes) {
  std::vector<Offsets> offsets(lanes.size());
  const double distance = swarm(builder, lanes, offsets);
  for (std::size_t i = 0; i < lanes.size(); ++i) add_lane_marks(builder, lanes[i], offsets[i], distance, i);
}

void sort_marks(std::vector<ChartMark>& marks) {
  std::vector<ChartMark> sorted;
  for (const std::size_t i : sorted_indexes(
           marks.size(), [&](std::size_t a, std::size_t b) { return marks[a].laureate < marks[b].laureate; }))
    sorted.push_back(marks[i]);
  marks = std::move(sorted);
}

}  // namespace

void build_population(ChartBuilder& builder) {
  const ScreenRect body = builder.body;
  const std::size_t tier_count = builder.catalog.tiers.size();
  double label_width = 0;
  for (std::size_t i = 0; i < tier_count; ++i) label_width = std::max(label_width, tier_head_width(builder, i));
  const double rest = builder.catalog.laureates.size() > crowd ? builder.px(rest_units) : 0;
  const double margin = builder.px(strip_margin_units);
  const double room = std::max(body.height - builder.px(axis_units + hint_units), 0.0);
  ScreenRect strip{body.x + label_width + margin, body.y, std::max(body.width - label_width - 2 * margin - rest, 0.0),
                   std::min(room, builder.px(lane_units * static_cast<double>(tier_count)))};
  std::vector<Lane> lanes = lanes_of(builder, strip, label_width);
  if (!add_named_lanes(builder, lanes, strip, room)) add_swarms(builder, lanes);
  sort_marks(builder.model.marks);
  std::vector<ScreenRect> heads;
  for (const Lane& lane : lanes) heads.push_back(lane.rect);
  add_tier_heads(builder, builder.model.rows, heads);
  add_axis(builder, strip);
  for (std::size_t i = 0; i < tier_count; ++i) add_range_line(builder, lanes[i], i);

  const PopulationRange range = builder.state.filter.population;
  builder.model.brush = {strip, range, range != PopulationRange{}, strip_x(strip, range.least),
                         strip_x(strip, range.most)};
  // How to choose a range is for those who can.
  if (builder.model.use == ChartUse::picture && !builder.model.brush->is_set) return;
  const ScreenPoint at{body.x, strip.bottom() + builder.px(axis_units + 0.3)};
  const std::string words = population_words(range, builder.catalog);
  if (builder.width(words, tick_text_units) <= body.width) builder.write(at, {words}, tick_text_units, ChartInk::quiet);
}

}  // namespace atlas
