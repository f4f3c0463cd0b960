// All that the canvas shows at one moment, from the state alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/charts/chart_model.h"
#include "core/charts/mark_traveller.h"
#include "core/data/catalog.h"
#include "core/data/world.h"
#include "core/layout/layout.h"
#include "core/layout/text_measure.h"
#include "core/map/label_model.h"
#include "core/map/map_controls.h"
#include "core/map/map_scene.h"
#include "core/map/tooltip_model.h"
#include "core/panels/card_model.h"
#include "core/panels/empty_advice.h"
#include "core/panels/filter_model.h"
#include "core/panels/project_list.h"
#include "core/panels/table_model.h"
#include "core/state/state.h"

namespace atlas {

struct Screen {
  Layout layout;
  FilterModel filters;
  MapScene map;
  std::vector<MapLabel> labels;
  ChartModel chart;
  std::optional<TableModel> table;  // of the list view
  std::optional<CardModel> card;
  ProjectList projects;  // in its place when there is none
  std::optional<LaureateIndex> hovered;
  std::string focused_control;  // the name of a place: ringed
  std::optional<TooltipModel> tooltip;
  MapControls controls;
  std::optional<EmptyAdvice> advice;  // when nobody is shown
};

// Keeps the last screen, and makes again only what its inputs have changed: a frame of a moving map costs its names.
class Presenter {
 public:
  // The same as `present_screen`. Valid until the next call. `world` and `width_of` are those of every call, until
  // `forget`.
  const Screen& present(const State& state, const World& world, const Viewport& canvas, const TextWidthEm& width_of);
  // Time passes for what appears on the map and for the marks of the charts; `instant` where motion is unwelcome.
  void advance(double seconds, bool instant);
  bool is_moving() const { return labels_.is_fading() || marks_.is_moving(); }
  // The layout of the last screen.
  const Layout& layout() const { return screen_.layout; }
  // To be called when the world has changed: everything is made again.
  void forget();

 private:
  struct PanelInputs {
    Filter filter;
    std::optional<LaureateIndex> selected, hovered, pointed;
    View view = View::map;
    TableSort sort;
    ChartKind chart = ChartKind::themes;
    MapLayer layer = MapLayer::labels;
    bool has_more_filters = false;
    double filters_scroll_pixels = 0;
    Sheet sheet;
    std::string focused_control;
    Viewport viewport;
    friend bool operator==(const PanelInputs&, const PanelInputs&) = default;
  };

  void present_without_map();
  void present_panels(const State& state, const World& world, const Viewport& viewport, const TextWidthEm& width_of);

  std::optional<PanelInputs> panels_of_;
  std::optional<double> marks_zoom_;  // that the marks were placed at, with those panels
  LabelPlacer labels_;
  MarkTraveller marks_;
  Screen screen_;
};

// The screen once, from nothing.
Screen present_screen(const State& state, const World& world, const Viewport& viewport, const TextWidthEm& width_of);

// Where a thing that can be pointed at stands: "tier:or", "theme:inclusion", "chart:regions", "mark:lyon",
// "medal:lyon", "map:in", "brush", "card".
struct NamedPlace {
  std::string id;
  ScreenRect rect;
};
std::vector<NamedPlace> places_on(const Screen& screen, const Catalog& catalog);

}  // namespace atlas
