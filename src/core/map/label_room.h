// The map while names are put on it: what is taken, and what each name takes.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/geo/beside.h"
#include "core/layout/text_measure.h"
#include "core/map/label_model.h"
#include "core/map/map_scene.h"

namespace atlas {

class LabelRoom {
 public:
  // Fills `taken` and `labels`, which it empties first. What it is given outlives it.
  LabelRoom(const MapScene& scene, std::span<const ScreenRect> controls, const TextWidthEm& width_of,
            std::vector<ScreenRect>& taken, std::vector<MapLabel>& labels);

  double px(double em) const { return em * scene_.em; }
  double width(std::string_view text, LabelKind kind) const;
  double height(LabelKind kind) const;
  bool sees(ScreenPoint point) const { return scene_.transform.map.contains(point); }
  bool has_room_for(const ScreenRect& rect) const;

  // The name, where there is room: true. `dot_room` as in MapLabel.
  bool add(LabelKind kind, std::string_view text, const ScreenRect& rect, double dot_room = 0);
  // Around a point.
  bool add_centered(LabelKind kind, std::string_view text, ScreenPoint middle);
  // What is kept free around it for that: the name and some air.
  ScreenRect rect_centered(LabelKind kind, std::string_view text, ScreenPoint middle) const;
  // Beside its medal.
  bool add_beside(const Medal& medal, LabelAnchor anchor, std::string_view text);
  // As `way` says, or else the first way that has room, or else over what is least: the chosen one is always named.
  void add_chosen(const Medal& medal, LabelAnchor anchor, std::string_view text);

 private:
  bool add_far(const Medal& medal, LabelAnchor anchor, std::string_view text);
  bool is_free(const Leader& leader, const ScreenRect& medal);
  ScreenRect rect_beside(const Medal& medal, Side side, double width, double height) const;
  void write(LabelKind kind, std::string_view text, const ScreenRect& rect, double dot_room = 0);

  const MapScene& scene_;
  const TextWidthEm& width_of_;
  std::vector<ScreenRect>& taken_;
  std::vector<MapLabel>& labels_;
};

}  // namespace atlas
