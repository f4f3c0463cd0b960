#include "ui/charts/chart_view.h"

#include <algorithm>

#include "ui/charts/brush_view.h"
#include "ui/paint/pointer_area.h"

namespace atlas {

namespace {

constexpr double head_rounding_em = 0.375;
constexpr double head_bleed_units = 0.4;  // of its ground to the left of its words
constexpr double head_medal_radius_units = 0.45;
constexpr double head_medal_width_units = 1.15;
constexpr double head_count_gap_units = 0.35;
constexpr double row_count_margin_units = 0.5;  // from a row's count to its marks, as core/charts/chart_builder.cpp
constexpr double tab_line_em = 0.16;
constexpr double ring_gap_em = 0.2;
constexpr double ring_thickness_em = 0.14;
constexpr std::uint8_t ghost_alpha = 60;  // still a place, no longer a statement
constexpr std::uint8_t aside_alpha = 95;  // another head is pointed at
constexpr std::uint8_t range_alpha = 150, ground_alpha = 130;
constexpr std::uint8_t dot_fill_alpha[] = {255, 80, 0};  // as DotLook

constexpr double small = type_em::small;

// Sizes in the chart's own unit, colours of the palette.
class Brushes {
 public:
  Brushes(const ChartModel& model, const Paint& paint)
      : paint(paint), unit_(model.unit), em_(model.unit / paint.px(1)) {}

  double px(double units) const { return units * unit_; }
  TextStyle style(double units, FontWeight weight, Color color) const { return {units * em_, weight, color}; }

  const Paint& paint;

 private:
  double unit_;
  double em_;  // of the unit
};

// The head under the pointer: its marks are lit.
struct Lit {
  bool is_row = false;
  std::size_t index = 0;
  bool has(const ChartMark& mark) const { return (is_row ? mark.row : mark.column) == index; }
};

void show_tabs(const ChartModel& model, const Brushes& brushes, std::vector<Action>& actions) {
  const Palette& palette = brushes.paint.palette();
  const double thick = brushes.paint.px(tab_line_em);
  for (const ChartTab& tab : model.tabs) {
    const PointerAnswer pointer = button_area(brushes.paint, tab.id, tab.rect);
    if (pointer.clicked) actions.push_back(ShowChart{tab.chart});
    if (pointer.hovered && !tab.chosen) brushes.paint.fill(tab.rect, palette.accent_wash, head_rounding_em);
    const Color color = tab.chosen || pointer.hovered ? palette.accent : palette.quiet_ink;
    const FontWeight weight = tab.chosen ? FontWeight::bold : FontWeight::regular;
    brushes.paint.text(tab.label_corner, tab.label, brushes.style(model.tab_text_em, weight, color));
    // From the chart's own left edge, where the first words begin.
    const double left = std::max(tab.rect.x, model.tabs.front().label_corner.x);
    brushes.paint.hairline({left, tab.rect.bottom()}, {tab.rect.right(), tab.rect.bottom()}, palette.line);
    if (!tab.chosen) continue;
    brushes.paint.fill(
        {tab.label_corner.x, tab.rect.bottom() - thick, tab.rect.right() - 2 * tab.label_corner.x + tab.rect.x, thick},
        palette.accent, tab_line_em / 2);
  }
}

// Returns true under the pointer.
bool answer_head(const ChartHead& head, std::string_view id, const Brushes& brushes, std::vector<Action>& actions) {
  const PointerAnswer pointer = button_area(brushes.paint, id, head.rect);
  if (pointer.clicked && brushes.paint.pointer().adds())
    actions.push_back(Toggle{head.facet, head.index});
  else if (pointer.clicked)
    actions.push_back(ToggleAlone{head.facet, head.index});
  if (head.chosen || pointer.hovered) {
    const double bleed = brushes.px(head_bleed_units), inset = head.rect.height / 12;
    brushes.paint.fill({head.rect.x - bleed, head.rect.y + inset, head.rect.width, head.rect.height - 2 * inset},
                       brushes.paint.palette().accent_wash, head_rounding_em);
  }
  return pointer.hovered;
}

Color head_color(const ChartHead& head, const Palette& palette) {
  return head.chosen ? palette.accent : head.is_empty ? palette.quiet_ink : palette.ink;
}

// A medal and its count, the tier's name under them.
void draw_stacked_head(const ChartHead& head, const TextStyle& label, Color medal, const Brushes& brushes) {
  const double radius = brushes.px(head_medal_radius_units), line = brushes.px(small * line_spacing);
  const ScreenRect first{head.rect.x, head.rect.center().y - line, head.rect.width, line};
  const ScreenRect second{head.rect.x, head.rect.center().y, head.rect.width, line};
  brushes.paint.medal({first.x + radius, first.center().y}, radius, *head.tier, medal);
  const TextStyle count = brushes.style(small, FontWeight::regular, brushes.paint.palette().quiet_ink);
  brushes.paint.text_in({first.x + brushes.px(head_medal_width_units), first.y, first.width, line}, head.count, count);
  brushes.paint.text_in(second, head.label, label);
}

// A medal, the tier's name, its count.
void draw_tier_head(const ChartHead& head, const Brushes& brushes) {
  const Palette& palette = brushes.paint.palette();
  ScreenRect rest = head.rect;
  const double radius = brushes.px(head_medal_radius_units);
  const Color full = palette.tier[*head.tier];
  const Color medal = head.is_empty ? with_alpha(full, ghost_alpha) : full;
  const TextStyle label = brushes.style(small, FontWeight::bold, head_color(head, palette));
  if (head.is_stacked) return draw_stacked_head(head, label, medal, brushes);
  brushes.paint.medal({rest.x + radius, rest.center().y}, radius, *head.tier, medal);
  rest.x += brushes.px(head_medal_width_units);
  brushes.paint.text_in(rest, head.label, label);
  rest.x += brushes.paint.measure(head.label, label).width + brushes.px(head_count_gap_units);
  brushes.paint.text_in(rest, head.count, brushes.style(small, FontWeight::regular, palette.quiet_ink));
}

// The label in its lines on the left, the count on the right, before the marks.
void draw_row_head(const ChartHead& head, double size_units, const Brushes& brushes) {
  const Palette& palette = brushes.paint.palette();
  const TextStyle style = brushes.style(size_units, FontWeight::regular, head_color(head, palette));
  const double pitch = brushes.px(size_units) * line_spacing;
  const double height = pitch * static_cast<double>(head.lines.size() - 1) + brushes.px(size_units);
  double y = head.rect.center().y - height / 2;
  for (const std::string& line : head.lines) {
    brushes.paint.text({head.rect.x, y}, line, style);
    y += pitch;
  }
  const FontWeight weight = head.is_empty ? FontWeight::regular : FontWeight::bold;
  const TextStyle count = brushes.style(size_units, weight, head_color(head, palette));
  ScreenRect rect = head.rect;
  rect.x = rect.right() - brushes.px(row_count_margin_units) - brushes.paint.measure(head.count, count).width;
  brushes.paint.text_in(rect, head.count, count);
}

void show_heads(const ChartModel& model, bool are_rows, const Brushes& brushes, std::optional<Lit>& lit,
                std::vector<Action>& actions) {
  const std::vector<ChartHead>& heads = are_rows ? model.rows : model.columns;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    if (answer_head(heads[i], (are_rows ? "row" : "column") + std::to_string(i), brushes, actions))
      lit = Lit{are_rows, i};
    if (heads[i].tier)
      draw_tier_head(heads[i], brushes);
    else
      draw_row_head(heads[i], model.head_text_em, brushes);
  }
}

bool show_mark(const ChartModel& model, std::size_t index, const std::optional<Lit>& lit, const Paint& paint,
               std::vector<Action>& actions) {
  const ChartMark& mark = model.marks[index];
  const Palette& palette = paint.palette();
  const double reach = mark.radius * 1.25;  // the whole pitch answers: no dead pixels between marks
  const ScreenRect around{mark.center.x - reach, mark.center.y - reach, 2 * reach, 2 * reach};
  const ScreenRect rect = mark.name_rect.width > 0 ? mark.name_rect : around;
  const PointerAnswer pointer = mark.shown ? button_area(paint, "mark" + std::to_string(index), rect) : PointerAnswer{};
  if (pointer.clicked) actions.push_back(Select{mark.laureate});
  const Color full = palette.tier[mark.tier];
  const bool is_aside = lit && !lit->has(mark);
  paint.medal(mark.center, mark.radius, mark.tier,
              !mark.shown ? with_alpha(full, ghost_alpha)
              : is_aside  ? with_alpha(full, aside_alpha)
                          : full);
  if (mark.selected || mark.hovered) {
    paint.ring(mark.center, mark.radius + paint.px(ring_gap_em), mark.selected ? palette.accent : palette.ink,
               ring_thickness_em);
  }
  return pointer.hovered;
}

void draw_grounds(const ChartModel& model, const Paint& paint) {
  for (const ScreenRect& ground : model.grounds)
    paint.fill(ground, with_alpha(paint.palette().accent_wash, ground_alpha));
}

void draw_lines(const ChartModel& model, const Paint& paint) {
  const Palette& palette = paint.palette();
  for (const ChartLine& line : model.lines) {
    paint.hairline(line.from, line.to, line.tier ? with_alpha(palette.tier[*line.tier], range_alpha) : palette.line);
  }
}

void draw_dots(const ChartModel& model, const Paint& paint) {
  const Palette& palette = paint.palette();
  for (const ChartDot& dot : model.dots) {
    const std::uint8_t fill = dot_fill_alpha[static_cast<std::size_t>(dot.look)];
    paint.dot(dot.center, dot.radius, with_alpha(palette.quiet_ink, fill));
    if (dot.look != DotLook::full) paint.ring(dot.center, dot.radius, palette.quiet_ink, 0.07);
  }
}

void draw_texts(const ChartModel& model, const Brushes& brushes) {
  const Palette& palette = brushes.paint.palette();
  for (const ChartText& text : model.texts) {
    const FontWeight weight = text.ink == ChartInk::strong ? FontWeight::bold : FontWeight::regular;
    brushes.paint.text(
        text.corner, text.words,
        brushes.style(text.size_em, weight, text.ink == ChartInk::quiet ? palette.quiet_ink : palette.ink));
  }
  const TextStyle rest_style = brushes.style(small, FontWeight::regular, palette.quiet_ink);
  for (const ChartRest& rest : model.rests) {
    const double half = brushes.paint.measure(rest.label, rest_style).height / 2;
    brushes.paint.text({rest.middle_left.x, rest.middle_left.y - half}, rest.label, rest_style);
  }
}

}  // namespace

std::optional<LaureateIndex> show_chart(const ChartModel& model, const Paint& paint, std::vector<Action>& actions) {
  const Brushes brushes(model, paint);
  paint.fill(model.rect, paint.palette().surface);
  show_tabs(model, brushes, actions);
  draw_grounds(model, paint);
  draw_lines(model, paint);
  if (model.brush) show_brush(model, paint, actions);
  std::optional<Lit> lit;
  show_heads(model, false, brushes, lit, actions);
  show_heads(model, true, brushes, lit, actions);
  draw_dots(model, paint);
  std::optional<LaureateIndex> hovered;
  for (std::size_t i = 0; i < model.marks.size(); ++i) {
    if (show_mark(model, i, lit, paint, actions)) hovered = model.marks[i].laureate;
  }
  draw_texts(model, brushes);
  return hovered;
}

}  // namespace atlas
