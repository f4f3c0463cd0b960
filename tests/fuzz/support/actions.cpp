#include "fuzz/support/actions.h"

#include "core/state/permalink.h"

namespace atlas::fuzz {

namespace {

template <typename Choice, std::size_t count>
Choice choice_of(ByteReader& bytes, const std::array<std::string_view, count>&) {
  return static_cast<Choice>(bytes.below(count));
}

// Of the catalogue, now and then of none.
std::optional<LaureateIndex> laureate_of(ByteReader& bytes, const Catalog& catalog) {
  const std::size_t index = bytes.below(catalog.laureates.size() + 3);
  if (index == catalog.laureates.size()) return std::nullopt;
  return index;
}

Facet facet_of(ByteReader& bytes) {
  return choice_of<Facet>(bytes, facet_names);
}

WorldPoint point_of(ByteReader& bytes) {
  return {bytes.number(2e6), bytes.number(1e7)};
}

PopulationRange range_of(ByteReader& bytes) {
  const auto end = [&] { return static_cast<std::int64_t>(bytes.below(65'536)) * 50 - 1000; };
  return {end(), end()};
}

using Maker = Action (*)(ByteReader&, const Catalog&);

// One an action, in the order of the variant: a new one without its line does not compile.
constexpr Maker makers[] = {
    [](ByteReader& bytes, const Catalog&) -> Action { return Toggle{facet_of(bytes), bytes.below(140)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return ToggleAlone{facet_of(bytes), bytes.below(140)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return ShowPopulations{range_of(bytes)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return SearchFor{bytes.text()}; },
    [](ByteReader&, const Catalog&) -> Action { return ClearFilter{}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return OfferMoreFilters{bytes.flag()}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return ScrollFilters{bytes.number(3000)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return PullSheet{bytes.number(1000)}; },
    [](ByteReader& bytes, const Catalog&) -> Action {
      return SetSheet{static_cast<SheetHeight>(bytes.below(sheet_height_count)), bytes.number(1000)};
    },
    [](ByteReader& bytes, const Catalog& catalog) -> Action {
      Filter filter{.sets = {}, .population = range_of(bytes), .query = query_for(bytes.text(), catalog)};
      set_of(filter, facet_of(bytes)).insert(bytes.below(6));
      return ApplyFilter{filter};
    },
    [](ByteReader& bytes, const Catalog& catalog) -> Action { return Select{laureate_of(bytes, catalog)}; },
    [](ByteReader& bytes, const Catalog& catalog) -> Action { return Hover{laureate_of(bytes, catalog)}; },
    [](ByteReader& bytes, const Catalog& catalog) -> Action { return Focus{laureate_of(bytes, catalog)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return FocusControl{bytes.text()}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return PanMap{bytes.number(1e6), bytes.number(1e6)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return ZoomMap{bytes.number(10), point_of(bytes)}; },
    [](ByteReader&, const Catalog&) -> Action { return ShowAllOfFrance{}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return FlyTo{{point_of(bytes), bytes.number(12)}}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return FlyPan{bytes.number(1e6), bytes.number(1e6)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return FlyZoom{bytes.number(10), point_of(bytes)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return ThrowMap{bytes.number(1e7), bytes.number(1e7)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return Tick{bytes.number(5)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return ShowView{choice_of<View>(bytes, view_ids)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return ShowChart{choice_of<ChartKind>(bytes, chart_ids)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return ShowLayer{choice_of<MapLayer>(bytes, map_layer_ids)}; },
    [](ByteReader& bytes, const Catalog&) -> Action {
      return SortTable{choice_of<TableColumn>(bytes, table_column_ids)};
    },
    [](ByteReader& bytes, const Catalog&) -> Action { return Speak{choice_of<Language>(bytes, language_ids)}; },
    [](ByteReader& bytes, const Catalog&) -> Action { return PreferReducedMotion{bytes.flag()}; },
    [](ByteReader& bytes, const Catalog&) -> Action {
      return PreferAppearance{choice_of<Appearance>(bytes, appearance_ids)};
    },
    [](ByteReader& bytes, const Catalog& catalog) -> Action { return read_permalink(bytes.text(), catalog); },
    [](ByteReader& bytes, const Catalog& catalog) -> Action { return read_change(bytes.text(), catalog); },
    [](ByteReader&, const Catalog&) -> Action { return DismissNotices{}; }};
static_assert(std::size(makers) == std::variant_size_v<Action>);

}  // namespace

Action action_of(ByteReader& bytes, const Catalog& catalog) {
  return makers[bytes.below(std::size(makers))](bytes, catalog);
}

Viewport viewport_of(ByteReader& bytes) {
  constexpr double ratios[] = {0.5, 1, 1.25, 2, 3}, sizes[] = {8, 12, 16, 24, 32, 64};
  return {.width = static_cast<double>(bytes.below(2600)),
          .height = static_cast<double>(bytes.below(1600)),
          .pixel_ratio = ratios[bytes.below(std::size(ratios))],
          .em = sizes[bytes.below(std::size(sizes))],
          .is_touch = bytes.flag(),
          .pane = choice_of<Pane>(bytes, pane_ids)};
}

}  // namespace atlas::fuzz
