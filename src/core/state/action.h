// What a view, a key, a link or a page may ask for. Actions carry what they mean, never how they were made.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "core/geo/points.h"
#include "core/state/state.h"

namespace atlas {

// Adds a value to a set of the filter, or takes it out.
struct Toggle {
  Facet facet;
  std::size_t index;
};
// Makes it the only one of its set, or, when it is the only one already, takes it out.
struct ToggleAlone {
  Facet facet;
  std::size_t index;
};
// Ends the wrong way round are turned, and none is less than nobody.
struct ShowPopulations {
  PopulationRange range;
};
struct SearchFor {
  std::string text;
};
struct ClearFilter {};
// The filter bar offers régions and kinds, too, or one line again.
struct OfferMoreFilters {
  bool is_wanted;
};
// The one row of filters of a phone is moved so far, CSS pixels from its beginning.
struct ScrollFilters {
  double pixels;
};
// A finger holds the panel of a phone so far above its height, CSS pixels.
struct PullSheet {
  double up_pixels;
};
// It glides to that height, from so many CSS pixels above it.
struct SetSheet {
  SheetHeight height;
  double from_pixels;
};
// Puts this filter in the place of the current one: an earlier one, or one with fewer conditions.
struct ApplyFilter {
  Filter filter;
};
struct Select {
  std::optional<LaureateIndex> laureate;
};  // nothing: close the card
struct Hover {
  std::optional<LaureateIndex> laureate;
};
// Brings it into view where it is not.
struct Focus {
  std::optional<LaureateIndex> laureate;
};
// A control of the page is in the keyboard's focus: what stands for it on the canvas, by the name of its place
// (core/screen.h), is ringed. A name that nothing has rings nothing.
struct FocusControl {
  std::string name;
};
struct PanMap {
  double east_metres;
  double north_metres;
};
struct ZoomMap {
  double levels;
  WorldPoint fixed;
};
struct ShowAllOfFrance {};
// The same, in a smooth movement: where motion is unwelcome, at once.
struct FlyTo {
  Camera camera;
};
struct FlyPan {
  double east_metres;
  double north_metres;
};
struct FlyZoom {
  double levels;
  std::optional<WorldPoint> fixed;  // nothing: the middle of the view
};
struct ThrowMap {
  double east_metres_per_second;
  double north_metres_per_second;
};
// Time passes for what moves.
struct Tick {
  double seconds;
};
struct ShowView {
  View view;
};
// Another column sorts upwards; the same again turns the order, then gives the announcement's back.
struct SortTable {
  TableColumn column;
};
struct ShowChart {
  ChartKind chart;
};
struct Speak {
  Language language;
};
struct ShowLayer {
  MapLayer layer;
};
struct PreferReducedMotion {
  bool is_preferred;
};
struct PreferAppearance {
  Appearance appearance;
};
// A permalink was followed: all that it can say is replaced, what it does not name too; the notices are its own.
struct FollowLink {
  LinkState state;
  std::vector<Problem> warnings;  // of what could not be understood
};
// Changes the fields that are named, and no others.
struct Change {
  LinkState state;
  IndexSet fields;  // those of `state` that count: indices into link_field_names (core/state/permalink.h)
  std::vector<Problem> warnings;
};
struct DismissNotices {};

using Action =
    std::variant<Toggle, ToggleAlone, ShowPopulations, SearchFor, ClearFilter, OfferMoreFilters, ScrollFilters,
                 PullSheet, SetSheet, ApplyFilter, Select, Hover, Focus, FocusControl, PanMap, ZoomMap, ShowAllOfFrance,
                 FlyTo, FlyPan, FlyZoom, ThrowMap, Tick, ShowView, ShowChart, ShowLayer, SortTable, Speak,
                 PreferReducedMotion, PreferAppearance, FollowLink, Change, DismissNotices>;

}  // namespace atlas
