#include "figure/chart_drawing.h"

namespace atlas::figure {

namespace {

// As src/ui/charts/chart_view.cpp.
constexpr double small_units = 0.8125;
constexpr double medal_radius_units = 0.45, medal_width_units = 1.15;
constexpr double count_gap_units = 0.35, row_count_margin_units = 0.5;
constexpr double hairline_units = 0.0625, ring_gap_units = 0.2, ring_units = 0.14;
constexpr double bold_share = 1.06;  // of the regular face's width
constexpr std::uint8_t ghost_alpha = 60, range_alpha = 150, band_alpha = 150, ground_alpha = 130;
constexpr std::uint8_t dot_fill_alpha[] = {255, 80, 0};  // as DotLook

class ChartDrawer {
 public:
  // `brush` in em of the chart's unit.
  ChartDrawer(const ChartModel& model, const Brush& brush)
      : model_(model), brush_(brush), palette_(brush.palette), drawing_(brush.drawing) {}

  void draw() const {
    draw_grounds();
    draw_lines();
    if (model_.brush && model_.brush->is_set) draw_range(*model_.brush);
    for (const ChartHead& head : model_.columns) draw_head(head);
    for (const ChartHead& head : model_.rows) draw_head(head);
    draw_dots();
    for (const ChartMark& mark : model_.marks) draw_mark(mark);
    draw_texts();
  }

 private:
  double px(double units) const { return brush_.px(units); }

  void draw_grounds() const {
    for (const ScreenRect& ground : model_.grounds)
      drawing_.rect(ground, with_alpha(palette_.accent_wash, ground_alpha));
  }

  void draw_lines() const {
    for (const ChartLine& line : model_.lines) {
      const Color color = line.tier ? with_alpha(palette_.tier[*line.tier], range_alpha) : palette_.line;
      drawing_.line(line.from, line.to, {color, px(hairline_units)});
    }
  }

  void draw_range(const ChartBrush& range) const {
    drawing_.rect({range.left, range.strip.y, range.right - range.left, range.strip.height},
                  with_alpha(palette_.accent_wash, band_alpha));
  }

  Color color_of(const ChartHead& head) const {
    return head.chosen ? palette_.accent : head.is_empty ? palette_.quiet_ink : palette_.ink;
  }

  void draw_head(const ChartHead& head) const {
    if (!head.tier)
      draw_row_head(head);
    else if (head.is_stacked)
      draw_stacked_head(head);
    else
      draw_tier_head(head);
  }

  void draw_medal(const ChartHead& head, ScreenPoint middle_left) const {
    const Color full = palette_.tier[*head.tier];
    const double radius = px(medal_radius_units);
    brush_.medal(*head.tier, {middle_left.x + radius, middle_left.y}, radius,
                 head.is_empty ? with_alpha(full, ghost_alpha) : full);
  }

  void draw_tier_head(const ChartHead& head) const {
    const ScreenRect& all = head.rect;
    draw_medal(head, {all.x, all.center().y});
    const ScreenRect label{all.x + px(medal_width_units), all.y, all.width, all.height};
    drawing_.text_in(label, head.label, brush_.lettering(small_units, color_of(head), true));
    const double after = brush_.width(head.label, small_units) * bold_share + px(count_gap_units);
    drawing_.text_in({label.x + after, all.y, all.width, all.height}, head.count,
                     brush_.lettering(small_units, palette_.quiet_ink));
  }

  void draw_stacked_head(const ChartHead& head) const {
    const double line = px(small_units * line_spacing), x = head.rect.x, middle = head.rect.center().y;
    draw_medal(head, {x, middle - line / 2});
    drawing_.text_in({x + px(medal_width_units), middle - line, head.rect.width, line}, head.count,
                     brush_.lettering(small_units, palette_.quiet_ink));
    drawing_.text_in({x, middle, head.rect.width, line}, head.label,
                     brush_.lettering(small_units, color_of(head), true));
  }

  // The label in its lines on the left, the count on the right, before the marks.
  void draw_row_head(const ChartHead& head) const {
    const double size = model_.head_text_em, pitch = px(size) * line_spacing;
    const double height = pitch * static_cast<double>(head.lines.size() - 1) + px(size);
    double y = head.rect.center().y - height / 2;
    for (const std::string& line : head.lines) {
      drawing_.text({head.rect.x, y}, line, brush_.lettering(size, color_of(head)));
      y += pitch;
    }
    ScreenRect rect = head.rect;
    rect.x = rect.right() - px(row_count_margin_units) - brush_.width(head.count, size) * bold_share;
    drawing_.text_in(rect, head.count, brush_.lettering(size, color_of(head), !head.is_empty));
  }

  void draw_dots() const {
    for (const ChartDot& dot : model_.dots) {
      const std::uint8_t fill = dot_fill_alpha[static_cast<std::size_t>(dot.look)];
      if (fill > 0) drawing_.dot(dot.center, dot.radius, with_alpha(palette_.quiet_ink, fill));
      if (dot.look != DotLook::full) drawing_.ring(dot.center, dot.radius, {palette_.quiet_ink, px(hairline_units)});
    }
  }

  void draw_mark(const ChartMark& mark) const {
    const Color full = palette_.tier[mark.tier];
    brush_.medal(mark.tier, mark.center, mark.radius, mark.shown ? full : with_alpha(full, ghost_alpha));
    if (mark.selected) drawing_.ring(mark.center, mark.radius + px(ring_gap_units), {palette_.accent, px(ring_units)});
  }

  void draw_texts() const {
    for (const ChartText& text : model_.texts) {
      const bool is_bold = text.ink == ChartInk::strong;
      const Color color = text.ink == ChartInk::quiet ? palette_.quiet_ink : palette_.ink;
      drawing_.text(text.corner, text.words, brush_.lettering(text.size_em, color, is_bold));
    }
    for (const ChartRest& rest : model_.rests) {
      drawing_.text_in({rest.middle_left.x, rest.middle_left.y, 0, 0}, rest.label,
                       brush_.lettering(small_units, palette_.quiet_ink));
    }
  }

  const ChartModel& model_;
  const Brush& brush_;
  const Palette& palette_;
  Drawing& drawing_;
};

}  // namespace

void draw_chart(const ChartModel& model, const Brush& brush) {
  const Brush in_units{brush.drawing, brush.palette, brush.width_of, model.unit, brush.outlines};
  ChartDrawer(model, in_units).draw();
}

}  // namespace atlas::figure
