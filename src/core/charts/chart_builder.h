// A chart being made: what all of them are made with. Lengths named _units are in ChartModel::unit.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/charts/chart_model.h"
#include "core/data/facet_counts.h"

namespace atlas {

inline constexpr double small_units = 0.8125;  // text, as type_em::small of the views
inline constexpr double widest_pitch_units = 1.4;
inline constexpr double least_line_share = 1.05;  // of a text's size, the height of its line: rules do not touch it
inline constexpr double head_medal_units = 1.15;  // of a tier's head, as the view draws it, with its gap

struct ChartBuilder {
  const State& state;
  const Catalog& catalog;
  const TextWidthEm& width_of;
  ChartModel& model;
  ScreenRect body;  // below the title: what the chart fills

  double px(double units) const { return units * model.unit; }
  // CSS pixels of a line in the regular face.
  double width(std::string_view text, double size_units) const;
  // Broken at spaces and after hyphens. A word that is too wide stays whole.
  std::vector<std::string> wrapped(std::string_view text, double size_units, double width_px) const;
  // Writes lines from a top left corner down; returns the height taken, CSS pixels.
  double write(ScreenPoint at, const std::vector<std::string>& lines, double size_units, ChartInk ink);
  void line(ScreenPoint from, ScreenPoint to, std::optional<TierIndex> tier = {});
};

ChartHead head_of(const ChartBuilder& builder, Facet facet, std::size_t index, std::size_t count, ScreenRect rect);
// Heads of tiers, their medal before them, in the order of the tiers; `places` one a tier.
void add_tier_heads(ChartBuilder& builder, std::vector<ChartHead>& heads, std::span<const ScreenRect> places);
// Of the heads of tiers above columns, in ChartModel::unit; two lines where one has no room
// in the columns, whose widths are in CSS pixels.
double tier_heads_units(const ChartBuilder& builder, std::span<const double> widths);
// CSS pixels that the head of a tier needs.
double tier_head_width(const ChartBuilder& builder, std::size_t tier);
// Breaks the labels of rows to their places, all in the largest size at which they fit; sets head_text_em.
void fit_row_heads(ChartBuilder& builder);
// The widest row head of a facet's values in one line, with its count, CSS pixels.
double row_head_width(const ChartBuilder& builder, std::span<const std::string_view> labels);

ChartMark mark_of(const ChartBuilder& builder, LaureateIndex laureate);

// Where a laureate's mark goes: into one of the cells, under these heads.
struct Spot {
  std::size_t cell = 0, row = 0, column = 0;
};
// A laureate has a mark in each row that it belongs to.
struct Placement {
  LaureateIndex laureate = 0;
  Spot spot;
};
// In the order of the laureates, a mark each.
template <typename SpotOf>
std::vector<Placement> placements_of(const Catalog& catalog, SpotOf&& spot_of) {
  std::vector<Placement> placements;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) placements.push_back({i, spot_of(catalog.laureates[i])});
  return placements;
}

// The widest distance between marks, CSS pixels, at which all of them have room in their cells; the least there is when
// none has.
double pitch_for(const ChartBuilder& builder, std::span<const ScreenRect> cells, std::span<const Placement> placements);
// Fills each cell from the left, tiers in their order, in as many lines as it has room for; tells the rest by number.
// `placements` in the order of their laureates.
void add_marks(ChartBuilder& builder, std::span<const ScreenRect> cells, std::span<const Placement> placements,
               double pitch);
// The radius of marks at that distance: the corners of two diamonds side by side do not touch.
double radius_at(double pitch);

// Above the chart: taken from the body. Small embeds have no tabs, since the host chose the chart, and no caption,
// since it says how many are shown.
void add_tabs(ChartBuilder& builder);
void add_title(ChartBuilder& builder, bool has_caption);
// In place of a chart: as much of its title as has room.
void write_title_alone(ChartBuilder& builder);

// Nothing in it runs into anything else or out of its place, and each head has room for its words.
bool is_legible(const ChartBuilder& builder);

// The charts.
void build_themes(ChartBuilder& builder);
void build_kinds(ChartBuilder& builder);
void build_regions(ChartBuilder& builder);
void build_population(ChartBuilder& builder);
void build_selection(ChartBuilder& builder);
void build_jury(ChartBuilder& builder);

}  // namespace atlas
