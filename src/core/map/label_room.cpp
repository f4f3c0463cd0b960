#include "core/map/label_room.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double gap_em = 0.3;        // from a medal's rim to its name
constexpr double ring_share = 0.4;    // of a chosen medal's radius, around it
constexpr double line_height = 1.25;  // of the text size
constexpr double air_em = 0.5;        // left and right of an area's name: it is not read on with the next
constexpr double far_steps_em[far_step_count] = {1.1, 1.8, 2.6, 3.6};  // from the rim to a name at a line's end
constexpr int leader_checks = 12;
constexpr double edge_em = 0.4;  // no name touches the map's edge

// Pixels between two rectangles, along the axis that parts them; negative where they overlap.
double distance(const ScreenRect& a, const ScreenRect& b) {
  return std::max(std::max(a.x - b.right(), b.x - a.right()), std::max(a.y - b.bottom(), b.y - a.bottom()));
}

// Pixels to the nearest edge of the map; negative when it is not wholly inside.
double depth_inside(const ScreenRect& rect, const ScreenRect& map) {
  return std::min(std::min(rect.x - map.x, map.right() - rect.right()),
                  std::min(rect.y - map.y, map.bottom() - rect.bottom()));
}

// Of a name's letters, in em of the canvas; one size a kind of label, in the order of LabelKind.
constexpr double sizes_em[] = {0.8125, 0.9375, 0.75, 0.75, 0.75, 0.6875};

double text_size_em(LabelKind kind) {
  return sizes_em[static_cast<std::size_t>(kind)];
}

LabelKind kind_of(const Medal& medal) {
  return medal.selected ? LabelKind::chosen : LabelKind::laureate;
}

// The space nearest to the middle; npos: there is none.
std::size_t break_of(std::string_view text) {
  const std::size_t before = text.rfind(' ', text.size() / 2), after = text.find(' ', text.size() / 2);
  if (before == text.npos) return after;
  return after == text.npos || text.size() < before + after ? before : after;
}

}  // namespace

LabelRoom::LabelRoom(const MapScene& scene, std::span<const ScreenRect> controls, const TextWidthEm& width_of,
                     std::vector<ScreenRect>& taken, std::vector<MapLabel>& labels)
    : scene_(scene), width_of_(width_of), taken_(taken), labels_(labels) {
  labels_.clear();
  taken_.assign(controls.begin(), controls.end());
  if (scene.is_crowded) return;
  for (const Medal& medal : scene.medals) {
    const ScreenPoint at = scene.center_of(medal);
    const double radius = medal.radius;
    taken_.push_back({at.x - radius, at.y - radius, 2 * radius, 2 * radius});
  }
}

double LabelRoom::width(std::string_view text, LabelKind kind) const {
  return px(width_of_(text) * text_size_em(kind) / measured_em);
}

double LabelRoom::height(LabelKind kind) const {
  return px(text_size_em(kind) * line_height);
}

bool LabelRoom::has_room_for(const ScreenRect& rect) const {
  double room = depth_inside(rect, scene_.transform.map) - px(edge_em);
  for (const ScreenRect& other : taken_) {
    if (room <= 0) break;
    room = std::min(room, distance(rect, other));
  }
  return room > 0;
}

void LabelRoom::write(LabelKind kind, std::string_view text, const ScreenRect& rect, double dot_room) {
  taken_.push_back(rect);
  labels_.push_back({.kind = kind,
                     .text = text,
                     .rect = rect,
                     .size_em = text_size_em(kind),
                     .opacity = 1,
                     .dot_room = dot_room,
                     .leader = {}});
}

bool LabelRoom::add(LabelKind kind, std::string_view text, const ScreenRect& rect, double dot_room) {
  if (!has_room_for(rect)) return false;
  write(kind, text, rect, dot_room);
  return true;
}

ScreenRect LabelRoom::rect_centered(LabelKind kind, std::string_view text, ScreenPoint middle) const {
  const double w = width(text, kind) + 2 * px(air_em), h = height(kind);
  return {middle.x - w / 2, middle.y - h / 2, w, h};
}

bool LabelRoom::add_centered(LabelKind kind, std::string_view text, ScreenPoint middle) {
  ScreenRect rect = rect_centered(kind, text, middle);
  if (!has_room_for(rect)) return false;
  rect.x += px(air_em);
  rect.width -= 2 * px(air_em);
  write(kind, text, rect);
  return true;
}

ScreenRect LabelRoom::rect_beside(const Medal& medal, Side side, double width, double height) const {
  const double ring = medal.selected || medal.hovered ? ring_share * medal.radius : 0;
  return beside(scene_.center_of(medal), medal.radius + ring + px(gap_em), side, width, height);
}

bool LabelRoom::add_beside(const Medal& medal, LabelAnchor anchor, std::string_view text) {
  const LabelKind kind = kind_of(medal);
  const double h = height(kind);
  if (anchor < side_count) return add(kind, text, rect_beside(medal, anchor, width(text, kind), h));
  if (anchor >= near_anchor_count) return add_far(medal, anchor - near_anchor_count, text);
  const Side side = anchor - side_count;
  const std::size_t end = break_of(text);
  if (end == text.npos) return false;
  const std::string_view lines[] = {text.substr(0, end), text.substr(end + 1)};
  const double widths[] = {width(lines[0], kind), width(lines[1], kind)};
  const ScreenRect both = rect_beside(medal, side, std::max(widths[0], widths[1]), 2 * h);
  if (!has_room_for(both)) return false;
  for (std::size_t i = 0; i < 2; ++i) {
    const double indent = (both.width - widths[i]) * left_share(side);
    write(kind, lines[i], {both.x + indent, both.y + static_cast<double>(i) * h, widths[i], h});
  }
  return true;
}

// No step of it is on a name, or on another medal.
bool LabelRoom::is_free(const Leader& leader, const ScreenRect& medal) {
  for (int i = 0; i <= leader_checks; ++i) {
    const double share = static_cast<double>(i) / leader_checks;
    const ScreenPoint at{leader.from.x + (leader.to.x - leader.from.x) * share,
                         leader.from.y + (leader.to.y - leader.from.y) * share};
    for (const ScreenRect& other : taken_) {
      if (!(other == medal) && other.contains(at)) return false;
    }
  }
  return true;
}

bool LabelRoom::add_far(const Medal& medal, LabelAnchor anchor, std::string_view text) {
  const LabelKind kind = kind_of(medal);
  const Side side = anchor % direction_count;
  const ScreenPoint middle = scene_.center_of(medal);
  const double away = medal.radius + px(far_steps_em[anchor / direction_count]);
  const Leader leader{tie_of(middle, medal.radius, side), tie_of(middle, away - px(gap_em) / 2, side)};
  const ScreenRect rect = beside(middle, away, side, width(text, kind), height(kind));
  const ScreenRect own{middle.x - medal.radius, middle.y - medal.radius, 2 * medal.radius, 2 * medal.radius};
  if (!is_free(leader, own) || !has_room_for(rect)) return false;
  write(kind, text, rect);
  labels_.back().leader = leader;
  const double left = std::min(leader.from.x, leader.to.x), top = std::min(leader.from.y, leader.to.y);
  taken_.push_back({left, top, std::abs(leader.to.x - leader.from.x), std::abs(leader.to.y - leader.from.y)});
  return true;
}

void LabelRoom::add_chosen(const Medal& medal, LabelAnchor anchor, std::string_view text) {
  if (add_beside(medal, anchor, text)) return;
  for (Side side = 0; side < side_count; ++side) {
    if (add_beside(medal, side, text)) return;
  }
  const LabelKind kind = kind_of(medal);
  const ScreenRect& map = scene_.transform.map;
  ScreenRect rect = rect_beside(medal, side_below, width(text, kind), height(kind));
  const double first = map.x + px(edge_em);
  rect.x = std::clamp(rect.x, first, std::max(map.right() - rect.width - px(edge_em), first));
  write(kind, text, rect);
}

}  // namespace atlas
