#include "core/map/layer_model.h"

#include <algorithm>
#include <numeric>

#include "core/data/facet_counts.h"
#include "core/i18n/texts.h"
#include "core/layout/choice_names.h"
#include "core/map/population_scale.h"

namespace atlas {

namespace {

constexpr double choice_height_em = 2;
constexpr double choice_padding_em = 0.6;
constexpr double padding_em = 0.6;   // inside the legend
constexpr double between_em = 0.35;  // its title and its steps
constexpr double steps_gap_em = 0.8;
constexpr double line_em = choice_text_em * 1.25;
constexpr double tint_radius_em = 0.55;
constexpr std::int64_t note_rounding = 1'000;
constexpr std::int64_t round_populations[] = {100'000, 1'000'000, 5'000'000};

double label_width(std::string_view words, double em, const TextWidthEm& width_of) {
  return width_of(words) * choice_text_em / measured_em * em;
}

class LegendBuilder {
 public:
  LegendBuilder(const World& world, const MapScene& scene, const Layout& layout, double bottom,
                const TextWidthEm& width_of)
      : world_(world), scene_(scene), layout_(layout), bottom_(bottom), width_of_(width_of) {}

  Legend present(MapLayer layer) {
    if (layer == MapLayer::population) add_sizes();
    if (layer == MapLayer::regions) add_tints();
    return std::move(legend_);
  }

 private:
  double px(double em) const { return em * layout_.em; }
  double width(std::string_view words) const { return label_width(words, layout_.em, width_of_); }

  void add_sizes() {
    const std::int64_t most = most_inhabitants(world_.catalog.laureates);
    for (const std::int64_t count : round_populations) {
      const double radius = population_radius(count, most, scene_.largest_radius, layout_.em);
      legend_.steps.push_back({texts_.number(count), {}, radius, 0, {}});
    }
    const std::int64_t smallest =
        smallest_told_apart(most, scene_.largest_radius, layout_.em) / note_rounding * note_rounding;
    legend_.note = texts_.filled(Text::legend_smallest, {{"count", texts_.number(smallest)}});
    place_legend(std::string(texts_[Text::legend_population]));
  }

  void add_tints() {
    const std::size_t most = most_of(Facet::region, world_.catalog);
    for (std::size_t count = 0; count <= most; ++count) {
      const double strength = static_cast<double>(count) / static_cast<double>(most);
      legend_.steps.push_back({std::to_string(count), {}, px(tint_radius_em), strength, {}});
    }
    place_legend(std::string(texts_[Text::legend_regions]));
  }

  // The steps in a row under the title: in the map's bottom left corner, on the sea; on a phone right of the scale bar.
  void place_legend(std::string title) {
    double tallest = 0, row = -px(steps_gap_em);
    for (const LegendStep& step : legend_.steps) {
      tallest = std::max(tallest, 2 * step.radius);
      row += std::max(2 * step.radius, width(step.label)) + px(steps_gap_em);
    }
    const double inside = std::max({row, width(title), width(legend_.note)});
    const double note_height = legend_.note.empty() ? 0 : px(line_em);
    const double height = px(line_em) + px(between_em) + tallest + px(between_em) + px(line_em) + note_height;
    const ScreenRect map = layout_.map;
    legend_.title = std::move(title);
    const double all = inside + 2 * px(padding_em);
    legend_.rect = {layout_.has_corners ? map.x + px(map_margin_em) : map.right() - all - px(map_margin_em),
                    bottom_ - height - 2 * px(padding_em), all, height + 2 * px(padding_em)};
    legend_.title_place = {legend_.rect.x + px(padding_em), legend_.rect.y + px(padding_em)};
    const double bottom = legend_.title_place.y + px(line_em) + px(between_em) + tallest;
    legend_.note_place = {legend_.title_place.x, bottom + px(between_em) + px(line_em)};
    double pen = legend_.title_place.x;
    for (LegendStep& step : legend_.steps) {
      const double column = std::max(2 * step.radius, width(step.label));
      step.center = {pen + column / 2, bottom - step.radius};
      step.label_top = {pen + column / 2, bottom + px(between_em)};
      pen += column + px(steps_gap_em);
    }
  }

  const World& world_;
  const Texts& texts_ = world_.catalog.texts;
  const MapScene& scene_;
  const Layout& layout_;
  double bottom_;
  const TextWidthEm& width_of_;
  Legend legend_;
};

}  // namespace

void add_layer_choices(LayerModel& model, const State& state, const World& world, const Layout& layout, MapRoom& room,
                       const TextWidthEm& width_of) {
  const double em = layout.em, margin = map_margin_em * em;
  std::vector<double> widths;
  for (const Text label : map_layer_names)
    widths.push_back(label_width(world.catalog.texts[label], em, width_of) + 2 * choice_padding_em * em);
  const double height = (layout.narrow || layout.is_touch ? map_button_em : choice_height_em) * em;
  const double under = layout.map_buttons.bottom() + map_button_gap_em * em;
  const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
  const double france = map_transform(all_of_france(), layout).screen_from_world(france_bounds.max).y;
  const double lowest = france - margin;  // a medal on the coast is whole
  for (const double top : {layout.map.y + margin, under}) {
    const ScreenRect rect{layout.map.x + margin, top, all, height};
    const bool hides_france = !layout.has_corners && rect.bottom() > lowest;
    if (hides_france || !room.take(rect)) continue;
    double pen = rect.x;
    for (std::size_t i = 0; i < map_layer_ids.size(); ++i) {
      const auto layer = static_cast<MapLayer>(i);
      model.choices.push_back({"layer:" + std::string(map_layer_ids[i]),
                               std::string(world.catalog.texts[map_layer_names[i]]),
                               state.layer == layer,
                               {pen, top, widths[i], height},
                               ShowLayer{layer}});
      pen += widths[i];
    }
    model.choices_place = rect;
    return;
  }
}

void add_legend(LayerModel& model, const State& state, const World& world, const MapScene& scene, const Layout& layout,
                double bottom, MapRoom& room, const TextWidthEm& width_of) {
  Legend legend = LegendBuilder(world, scene, layout, bottom, width_of).present(state.layer);
  if (!legend.steps.empty() && room.take(legend.rect)) model.legend = std::move(legend);
}

}  // namespace atlas
