// From the projects that were presented to those that were labelled, in one picture: a mark a project, from the left
// those that left at each round, then the laureates. Each round stands over those that came so far: its line is the
// shorter the fewer they are.
#include <algorithm>
#include <array>
#include <numeric>

#include "core/base/capitalized.h"
#include "core/base/sorted_indexes.h"
#include "core/charts/findings.h"
#include "core/charts/named_marks.h"

namespace atlas {

namespace {

constexpr double head_units = 1.55;
constexpr double head_top_units = 0.35;  // above the words, under the line of their round
constexpr double count_gap_units = 0.5;
constexpr double pad_units = 0.55;  // inside the ground of a round
constexpr double named_pitch_units = 1.5;
constexpr double widest_unnamed_pitch_units = 1.8, narrowest_pitch_units = 0.45, pitch_step = 0.97;
constexpr double widest_stretch_units = 2;  // of a column of names, past what they need
constexpr std::int64_t most_dots = 400;     // a document that says more is not drawn to the end
constexpr double dot_share = 0.3;           // of the pitch, a dot's radius: less than a mark's
constexpr std::size_t round_count = 3, leaving_count = 2;

// Side by side, all of the same lines: those that leave at each round, and those that remain.
struct Flow {
  double pitch;  // CSS pixels from line to line, and from mark to mark
  std::size_t lines;
  double size_units = 0;                 // of the names; 0: none
  std::array<double, round_count> left;  // CSS pixels, of a round's words and marks
  std::vector<double> columns;           // widths of those that remain
  double right() const { return std::accumulate(columns.begin(), columns.end(), left.back()); }
};

class SelectionBuilder {
 public:
  explicit SelectionBuilder(ChartBuilder& builder)
      : builder_(builder), body_(builder.body), rounds_(chart_rows(builder.state, builder.catalog)) {
    for (std::size_t i = 0; i < leaving_count; ++i)
      leaving_[i] =
          static_cast<std::size_t>(std::clamp<std::int64_t>(rounds_[i].count - rounds_[i + 1].count, 0, most_dots));
    const std::vector<Laureate>& all = builder.catalog.laureates;
    remaining_ = sorted_indexes(all.size(), [&](std::size_t a, std::size_t b) { return all[a].tier < all[b].tier; });
  }

  void build() {
    Flow flow = found_flow();
    if (flow.size_units > 0) stretch(flow);
    add_rounds(flow);
    for (std::size_t i = 0; i < leaving_count; ++i) add_leaving(flow, i);
    if (flow.size_units > 0)
      add_named(flow);
    else
      add_unnamed(flow);
  }

 private:
  double px(double units) const { return builder_.px(units); }
  double top() const { return body_.y + px(round_count * head_units + pad_units / 2); }
  double room() const { return std::max(body_.bottom() - px(pad_units) - top(), 0.0); }

  std::string count_of(std::size_t round) const { return builder_.catalog.texts.number(rounds_[round].count); }
  std::string label_of(std::size_t round) const { return capitalized(rounds_[round].label); }
  std::string left_of(std::size_t round) const {
    return "− " + builder_.catalog.texts.number(static_cast<long long>(leaving_[round]));
  }
  double head_width(std::size_t round) const {
    return builder_.width(label_of(round), small_units) + px(count_gap_units) +
           builder_.width(count_of(round), small_units) * bold_share;
  }

  // One for all of a column where they are named, so that it is as wide as the widest name.
  std::vector<double> columns_at(const Flow& flow) const {
    const std::size_t count = remaining_.size();
    std::vector<double> columns((count + flow.lines - 1) / flow.lines, flow.pitch);
    for (std::size_t i = 0; flow.size_units > 0 && i < count; ++i) {
      const bool is_last = i / flow.lines + 1 == columns.size();
      const double width = named_width(builder_, remaining_[i], flow.size_units) + (is_last ? 0 : px(named_gap_units));
      columns[i / flow.lines] = std::max(columns[i / flow.lines], width);
    }
    return columns;
  }

  Flow flow_of(double pitch, std::size_t lines, double size_units) const {
    Flow flow{pitch, lines, size_units, {}, {}};
    double x = body_.x;
    for (std::size_t i = 0; i < round_count; ++i) {
      flow.left[i] = x;
      if (i == leaving_count || leaving_[i] == 0) continue;
      const auto columns = static_cast<double>((leaving_[i] + lines - 1) / lines);
      x += std::max(columns * pitch, builder_.width(left_of(i), small_units)) + px(2 * pad_units);
    }
    flow.columns = columns_at(flow);
    return flow;
  }

  bool fits(const Flow& flow) const {
    for (std::size_t i = 0; i < round_count; ++i) {
      if (flow.left[i] + head_width(i) + px(pad_units) > body_.right()) return false;
    }
    return flow.right() + px(pad_units) <= body_.right();
  }

  // Of the places that a flow has, how many nobody takes.
  std::size_t empty_places(std::size_t lines) const {
    std::size_t empty = 0;
    for (const std::size_t count : {leaving_[0], leaving_[1], remaining_.size()})
      empty += (lines - count % lines) % lines;
    return empty;
  }

  // In as many lines as make the most even columns.
  std::optional<Flow> flow_at(double pitch, double size_units) const {
    const std::size_t most = static_cast<std::size_t>(room() / pitch + 1e-6);
    std::optional<Flow> best;
    for (std::size_t lines = 1; lines <= most; ++lines) {
      Flow flow = flow_of(pitch, lines, size_units);
      if (fits(flow) && (!best || empty_places(lines) < empty_places(best->lines))) best = std::move(flow);
    }
    return best;
  }

  // With names, where all have room; else with the largest marks that have; else as many as have.
  Flow found_flow() const {
    if (are_few_enough_to_name(remaining_.size())) {
      for (const double size : name_sizes_units) {
        if (const auto flow = flow_at(px(named_pitch_units), size)) return *flow;
      }
    }
    double pitch = px(widest_unnamed_pitch_units);
    for (; pitch > px(narrowest_pitch_units); pitch *= pitch_step) {
      if (const auto flow = flow_at(pitch, 0)) return *flow;
    }
    Flow flow = flow_of(pitch, static_cast<std::size_t>(std::max(room() / pitch, 1.0)), 0);
    flow.columns = {std::max(body_.right() - px(pad_units) - flow.left.back(), pitch)};
    return flow;
  }

  // What is left of the width is between the columns of names.
  void stretch(Flow& flow) const {
    const double left = body_.right() - px(pad_units) - flow.right();
    for (std::size_t i = 0; i + 1 < flow.columns.size(); ++i)
      flow.columns[i] += std::min(left / static_cast<double>(flow.columns.size()), px(widest_stretch_units));
  }

  // Where all the rounds end: past the marks and the words of each.
  double right_of(const Flow& flow) const {
    double right = flow.right();
    for (std::size_t i = 0; i < round_count; ++i) right = std::max(right, flow.left[i] + head_width(i));
    return std::min(right + px(pad_units), body_.right());
  }

  // The ground of a round holds those of the next ones.
  void add_rounds(const Flow& flow) {
    const double right = right_of(flow);
    const double bottom = top() + static_cast<double>(flow.lines) * flow.pitch + px(pad_units);
    for (std::size_t i = 0; i < round_count; ++i) {
      const double y = body_.y + px(static_cast<double>(i) * head_units), x = flow.left[i];
      const double edge = i == 0 ? x : x - px(pad_units);
      if (i > 0) builder_.model.grounds.push_back({edge, y, right - edge, bottom - y});
      builder_.line({edge, y}, {right, y});
      const double words = y + px(head_top_units);
      builder_.write({x, words}, {label_of(i)}, small_units, ChartInk::plain);
      builder_.write({x + builder_.width(label_of(i), small_units) + px(count_gap_units), words}, {count_of(i)},
                     small_units, ChartInk::strong);
    }
  }

  void add_leaving(const Flow& flow, std::size_t round) {
    if (leaving_[round] == 0) return;
    const double words = body_.y + px(leaving_count * head_units + head_top_units);
    builder_.write({flow.left[round], words}, {left_of(round)}, small_units, ChartInk::quiet);
    for (std::size_t i = 0; i < leaving_[round]; ++i)
      builder_.model.dots.push_back(
          {place(flow, round, i), dot_share * flow.pitch, round == 0 ? DotLook::hollow : DotLook::faint});
  }

  // Downwards, then to the right.
  ScreenPoint place(const Flow& flow, std::size_t round, std::size_t index) const {
    const auto column = static_cast<double>(index / flow.lines), line = static_cast<double>(index % flow.lines);
    return {flow.left[round] + (column + 0.5) * flow.pitch, top() + (line + 0.5) * flow.pitch};
  }

  void add_named(const Flow& flow) {
    std::vector<ScreenPoint> corners(remaining_.size());
    double x = flow.left.back();
    for (std::size_t i = 0; i < remaining_.size(); ++i) {
      if (i > 0 && i % flow.lines == 0) x += flow.columns[i / flow.lines - 1];
      corners[remaining_[i]] = {x, top() + static_cast<double>(i % flow.lines) * flow.pitch};
    }
    for (LaureateIndex i = 0; i < corners.size(); ++i)
      add_named_mark(builder_, {i, {}}, corners[i], flow.pitch, flow.size_units);
  }

  void add_unnamed(const Flow& flow) {
    const double height = static_cast<double>(flow.lines) * flow.pitch;
    const ScreenRect cell{flow.left.back(), top(), flow.right() - flow.left.back(), height};
    add_marks(builder_, std::span(&cell, 1), placements_of(builder_.catalog, [](const Laureate&) { return Spot{}; }),
              flow.pitch);
  }

  ChartBuilder& builder_;
  ScreenRect body_;
  std::vector<ChartRow> rounds_;
  std::array<std::size_t, leaving_count> leaving_{};
  std::vector<std::size_t> remaining_;  // laureates, by tier
};

}  // namespace

void build_selection(ChartBuilder& builder) {
  SelectionBuilder(builder).build();
}

}  // namespace atlas
