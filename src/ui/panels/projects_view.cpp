#include "ui/panels/projects_view.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double medal_radius_em = 0.55;

// What is pointed at on the map or in the chart comes into sight.
void bring_into_sight(const ProjectList& list, Scroller& scroller) {
  const auto row = std::ranges::find_if(list.rows, [](const ProjectRow& one) { return one.hovered; });
  if (row == list.rows.end()) return;
  const double above = scroller.offset() - row->top;
  const double below = row->top + row->height - scroller.offset() - list.body.height;
  if (above > 0) scroller.scroll(-above);
  if (below > 0) scroller.scroll(below);
}

bool show_row(const ProjectRow& row, ScreenRect rect, double indent, const Paint& paint, ScrollScratch& scratch,
              std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const PointerAnswer pointer = scratch.spots.add(paint, {SpotKind::row, row.laureate, rect});
  const bool dragged = scratch.projects.was_dragged(), hovered = pointer.hovered && !dragged;
  if (pointer.clicked && !dragged) actions.push_back(Select{row.laureate});
  if (row.hovered || hovered) paint.fill(rect, palette.accent_wash);
  const double radius = paint.px(medal_radius_em), padding = paint.px(project_row_padding_em);
  const TextStyle name{project_name_em, FontWeight::bold, palette.ink};
  const TextStyle project{project_text_em, FontWeight::regular, palette.ink};
  const double x = rect.x + indent, middle = rect.y + padding + paint.px(project_name_em) * 0.55;
  paint.medal({x - paint.px(project_medal_em) + radius, middle}, radius, row.tier, palette.tier[row.tier]);
  double y = rect.y + padding;
  paint.text({x, y}, row.name, name);
  if (!row.theme.empty()) {
    const TextStyle theme{project_text_em, FontWeight::regular, palette.quiet_ink};
    const double behind = paint.measure(row.name, name).width + paint.px(project_theme_gap_em);
    paint.text({x + behind, y + paint.px(project_name_em - project_text_em)}, row.theme, theme);
  }
  y += paint.px(project_name_em * line_spacing);
  for (const std::string& line : row.lines) {
    paint.text({x, y}, line, project);
    y += paint.px(project_text_em * line_spacing);
  }
  paint.hairline({rect.x, rect.bottom()}, {rect.right(), rect.bottom()}, palette.line);
  return hovered;
}

}  // namespace

std::optional<LaureateIndex> show_projects(const ProjectList& list, const Paint& paint, ScrollScratch& scratch,
                                           std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const ScreenRect& title = list.title_rect;
  const ScreenRect& body = list.body;
  if (body.width <= 0) return std::nullopt;
  paint.fill({body.x, title.y, body.width, title.height + body.height}, palette.surface);
  paint.hairline({body.x, title.y}, {body.right(), title.y}, palette.line);
  if (body.x > 0) paint.hairline({body.x, title.y}, {body.x, body.bottom()}, palette.line);
  paint.text_in(title, list.title, {project_name_em, FontWeight::bold, palette.ink});
  paint.hairline({body.x, body.y}, {body.right(), body.y}, palette.line);
  scratch.projects.begin(body, list.height, paint);
  if (!scratch.is_on_projects) bring_into_sight(list, scratch.projects);
  paint.push_clip(body);
  std::optional<LaureateIndex> hovered;
  for (const ProjectRow& row : list.rows) {
    const ScreenRect rect{body.x, body.y + row.top - scratch.projects.offset(), body.width, row.height};
    if (rect.bottom() < body.y || rect.y > body.bottom()) continue;
    if (show_row(row, rect, list.indent, paint, scratch, actions)) hovered = row.laureate;
  }
  paint.pop_clip();
  scratch.is_on_projects = hovered.has_value();
  scratch.projects.show_thumb(paint);
  return hovered;
}

}  // namespace atlas
