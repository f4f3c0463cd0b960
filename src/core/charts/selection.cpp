// From the projects that were presented to those that were labelled, in one picture: a mark a project, from the left
// those that left at each round, then the laureates. Each round stands over those that came so far: its line is the
// shorter the fewer they are.
#include "core/charts/named_marks.h"
#include "core/charts/selection_flow.h"

namespace atlas {

namespace {

constexpr double head_top_units = 0.35;  // above the words, under the line of their round
constexpr double dot_share = 0.3;        // of the pitch, a dot's radius: less than a mark's

class SelectionBuilder {
 public:
  explicit SelectionBuilder(ChartBuilder& builder) : builder_(builder), body_(builder.body), rounds_(builder) {}

  void build() {
    const SelectionFlow flow = rounds_.found();
    add_rounds(flow);
    for (std::size_t i = 0; i < leaving_count; ++i) add_leaving(flow, i);
    if (flow.size_units > 0)
      add_named(flow);
    else
      add_unnamed(flow);
  }

 private:
  double px(double units) const { return builder_.px(units); }

  // The ground of a round holds those of the next ones.
  void add_rounds(const SelectionFlow& flow) {
    const double right = rounds_.right_of(flow);
    const double bottom = rounds_.top() + static_cast<double>(flow.lines) * flow.pitch + px(round_pad_units);
    for (std::size_t i = 0; i < round_count; ++i) {
      const double y = body_.y + px(static_cast<double>(i) * round_head_units), x = flow.left[i];
      const double edge = i == 0 ? x : x - px(round_pad_units);
      if (i > 0) builder_.model.grounds.push_back({edge, y, right - edge, bottom - y});
      builder_.line({edge, y}, {right, y});
      const double words = y + px(head_top_units);
      builder_.write({x, words}, {rounds_.label_of(i)}, small_units, ChartInk::plain);
      builder_.write({x + builder_.width(rounds_.label_of(i), small_units) + px(round_count_gap_units), words},
                     {rounds_.count_of(i)}, small_units, ChartInk::strong);
    }
  }

  void add_leaving(const SelectionFlow& flow, std::size_t round) {
    if (rounds_.leaving(round) == 0) return;
    const double words = body_.y + px(leaving_count * round_head_units + head_top_units);
    builder_.write({flow.left[round], words}, {rounds_.left_of(round)}, small_units, ChartInk::quiet);
    for (std::size_t i = 0; i < rounds_.leaving(round); ++i)
      builder_.model.dots.push_back(
          {place(flow, round, i), dot_share * flow.pitch, round == 0 ? DotLook::hollow : DotLook::faint});
  }

  // Downwards, then to the right.
  ScreenPoint place(const SelectionFlow& flow, std::size_t round, std::size_t index) const {
    const std::size_t column = index / flow.lines, line = index % flow.lines;
    return {flow.left[round] + (static_cast<double>(column) + 0.5) * flow.pitch,
            rounds_.top() + (static_cast<double>(line) + 0.5) * flow.pitch};
  }

  void add_named(const SelectionFlow& flow) {
    std::vector<ScreenPoint> corners(rounds_.remaining().size());
    double x = flow.left.back();
    for (std::size_t i = 0; i < rounds_.remaining().size(); ++i) {
      if (i > 0 && i % flow.lines == 0) x += flow.columns[i / flow.lines - 1];
      corners[rounds_.remaining()[i]] = {x, rounds_.top() + static_cast<double>(i % flow.lines) * flow.pitch};
    }
    for (LaureateIndex i = 0; i < corners.size(); ++i)
      add_named_mark(builder_, {i, {}}, corners[i], flow.pitch, flow.size_units);
  }

  void add_unnamed(const SelectionFlow& flow) {
    const double height = static_cast<double>(flow.lines) * flow.pitch;
    const ScreenRect cell{flow.left.back(), rounds_.top(), flow.right() - flow.left.back(), height};
    add_marks(builder_, std::span(&cell, 1), placements_of(builder_.catalog, [](const Laureate&) { return Spot{}; }),
              flow.pitch);
  }

  ChartBuilder& builder_;
  ScreenRect body_;
  SelectionRounds rounds_;
};

}  // namespace

void build_selection(ChartBuilder& builder) {
  SelectionBuilder(builder).build();
}

}  // namespace atlas
