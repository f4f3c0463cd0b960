#include "core/charts/selection_flow.h"

#include <algorithm>

#include "core/base/capitalized.h"
#include "core/base/sorted_indexes.h"
#include "core/charts/named_marks.h"

namespace atlas {

namespace {

constexpr double named_pitch_units = 1.5;
constexpr double widest_unnamed_pitch_units = 1.8, narrowest_pitch_units = 0.45, pitch_step = 0.97;
constexpr double widest_stretch_units = 2;  // of a column of names, past what they need
constexpr std::int64_t most_dots = 400;     // a document that says more is not drawn to the end

}  // namespace

SelectionRounds::SelectionRounds(const ChartBuilder& builder)
    : builder_(builder), body_(builder.body), rounds_(chart_rows(builder.state, builder.catalog)) {
  for (std::size_t i = 0; i < leaving_count; ++i)
    leaving_[i] =
        static_cast<std::size_t>(std::clamp<std::int64_t>(rounds_[i].count - rounds_[i + 1].count, 0, most_dots));
  const std::vector<Laureate>& all = builder.catalog.laureates;
  remaining_ = sorted_indexes(all.size(), [&](std::size_t a, std::size_t b) { return all[a].tier < all[b].tier; });
}

std::string SelectionRounds::count_of(std::size_t round) const {
  return builder_.catalog.texts.number(rounds_[round].count);
}

std::string SelectionRounds::label_of(std::size_t round) const {
  return capitalized(rounds_[round].label);
}

std::string SelectionRounds::left_of(std::size_t round) const {
  return "− " + builder_.catalog.texts.number(static_cast<long long>(leaving_[round]));
}

double SelectionRounds::head_width(std::size_t round) const {
  return builder_.width(label_of(round), small_units) + px(round_count_gap_units) +
         builder_.width(count_of(round), small_units) * bold_share;
}

double SelectionRounds::top() const {
  return body_.y + px(round_count * round_head_units + round_pad_units / 2);
}

double SelectionRounds::room() const {
  return std::max(body_.bottom() - px(round_pad_units) - top(), 0.0);
}

// Each as wide as its widest name; without names, one for all of them.
std::vector<double> SelectionRounds::columns_at(const SelectionFlow& flow) const {
  const std::size_t count = remaining_.size(), column_count = (count + flow.lines - 1) / flow.lines;
  if (flow.size_units <= 0) return {static_cast<double>(column_count) * flow.pitch};
  std::vector<double> columns(column_count, flow.pitch);
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_last = i / flow.lines + 1 == columns.size();
    const double width = named_width(builder_, remaining_[i], flow.size_units) + (is_last ? 0 : px(named_gap_units));
    columns[i / flow.lines] = std::max(columns[i / flow.lines], width);
  }
  return columns;
}

SelectionFlow SelectionRounds::flow_of(double pitch, std::size_t lines, double size_units) const {
  SelectionFlow flow{pitch, lines, size_units, {}, {}};
  double x = body_.x;
  for (std::size_t i = 0; i < round_count; ++i) {
    flow.left[i] = x;
    if (i == leaving_count || leaving_[i] == 0) continue;
    const std::size_t column_count = (leaving_[i] + lines - 1) / lines;
    x += std::max(static_cast<double>(column_count) * pitch, builder_.width(left_of(i), small_units)) +
         px(2 * round_pad_units);
  }
  flow.columns = columns_at(flow);
  return flow;
}

bool SelectionRounds::fits(const SelectionFlow& flow) const {
  for (std::size_t i = 0; i < round_count; ++i) {
    if (flow.left[i] + head_width(i) + px(round_pad_units) > body_.right()) return false;
  }
  return flow.right() + px(round_pad_units) <= body_.right();
}

// Of the places that a flow has, how many nobody takes.
std::size_t SelectionRounds::empty_places(std::size_t lines) const {
  std::size_t empty = 0;
  for (const std::size_t count : {leaving_[0], leaving_[1], remaining_.size()})
    empty += (lines - count % lines) % lines;
  return empty;
}

// In as many lines as make the most even columns.
std::optional<SelectionFlow> SelectionRounds::flow_at(double pitch, double size_units) const {
  const std::size_t most = static_cast<std::size_t>(room() / pitch + 1e-6);
  std::optional<SelectionFlow> best;
  for (std::size_t lines = 1; lines <= most; ++lines) {
    SelectionFlow flow = flow_of(pitch, lines, size_units);
    if (fits(flow) && (!best || empty_places(lines) < empty_places(best->lines))) best = std::move(flow);
  }
  return best;
}

// What is left of the width is between the columns of names.
SelectionFlow SelectionRounds::stretched(SelectionFlow flow) const {
  const double left = body_.right() - px(round_pad_units) - flow.right();
  for (std::size_t i = 0; i + 1 < flow.columns.size(); ++i)
    flow.columns[i] += std::min(left / static_cast<double>(flow.columns.size()), px(widest_stretch_units));
  return flow;
}

// With names, where all have room; else with the largest marks that have; else as many as have.
SelectionFlow SelectionRounds::found() const {
  if (are_few_enough_to_name(remaining_.size())) {
    for (const double size : name_sizes_units) {
      if (const auto flow = flow_at(px(named_pitch_units), size)) return stretched(*flow);
    }
  }
  double pitch = px(widest_unnamed_pitch_units);
  for (; pitch > px(narrowest_pitch_units); pitch *= pitch_step) {
    if (const auto flow = flow_at(pitch, 0)) return *flow;
  }
  const auto lines = static_cast<std::size_t>(std::max(room() / pitch, 1.0));
  SelectionFlow flow = flow_of(pitch, lines, 0);
  flow.columns = {std::max(body_.right() - px(round_pad_units) - flow.left.back(), pitch)};
  return flow;
}

// Where all the rounds end: past the marks and the words of each.
double SelectionRounds::right_of(const SelectionFlow& flow) const {
  double right = flow.right();
  for (std::size_t i = 0; i < round_count; ++i) right = std::max(right, flow.left[i] + head_width(i));
  return std::min(right + px(round_pad_units), body_.right());
}

}  // namespace atlas
