#include "core/layer_model.h"

#include <algorithm>

#include "core/i18n/texts.h"
#include "core/population_scale.h"
#include "core/region_count.h"

namespace atlas {

namespace {

constexpr double choice_height_em = 2;
constexpr double choice_padding_em = 0.6;
constexpr double measured_em = 0.9375;  // the size that TextWidthEm is about: type_em::normal
constexpr double padding_em = 0.6;      // inside the legend
constexpr double between_em = 0.35;     // its title and its steps
constexpr double steps_gap_em = 0.8;
constexpr double line_em = choice_text_em * 1.25;
constexpr double tint_radius_em = 0.55;
constexpr std::int64_t note_rounding = 1'000;
constexpr std::int64_t round_populations[] = {100'000, 1'000'000, 5'000'000};

class Presenter {
 public:
  Presenter(const State& state, const World& world, const MapScene& scene, const Layout& layout,
            const TextWidthEm& width_of)
      : state_(state), world_(world), scene_(scene), layout_(layout), width_of_(width_of) {}

  LayerModel present() {
    add_choices();
    if (state_.layer == MapLayer::population) add_sizes();
    if (state_.layer == MapLayer::regions) add_tints();
    return std::move(model_);
  }

 private:
  double px(double em) const { return em * layout_.em; }
  double width(std::string_view words) const { return px(width_of_(words) * choice_text_em / measured_em); }

  // Side by side; under the buttons where the map is too narrow.
  void add_choices() {
    constexpr Text labels[] = {Text::layer_labels, Text::layer_regions, Text::layer_population};
    const double left = layout_.map.x + px(map_margin_em);
    double right = left;
    for (const Text label : labels) right += width(texts_[label]) + 2 * px(choice_padding_em);
    const ScreenRect& buttons = layout_.map_buttons;
    const bool fits_beside = right + px(map_button_gap_em) <= buttons.x;
    const double height = layout_.narrow || layout_.is_touch ? px(map_button_em) : px(choice_height_em);
    const double top = fits_beside ? buttons.y : buttons.bottom() + px(map_button_gap_em);
    double pen = left;
    for (std::size_t i = 0; i < map_layer_ids.size(); ++i) {
      const auto layer = static_cast<MapLayer>(i);
      const std::string label(texts_[labels[i]]);
      const double choice_width = width(label) + 2 * px(choice_padding_em);
      model_.choices.push_back({"layer:" + std::string(map_layer_ids[i]),
                                label,
                                state_.layer == layer,
                                {pen, top, choice_width, height},
                                ShowLayer{layer}});
      pen += choice_width;
    }
    model_.choices_place = {left, top, right - left, height};
  }

  void add_sizes() {
    const std::int64_t most = most_inhabitants(world_.catalog.laureates);
    for (const std::int64_t count : round_populations) {
      const double radius = population_radius(count, most, scene_.largest_radius, layout_.em);
      model_.legend.steps.push_back({texts_.number(count), {}, radius, 0, {}});
    }
    const std::int64_t smallest =
        smallest_told_apart(most, scene_.largest_radius, layout_.em) / note_rounding * note_rounding;
    model_.legend.note = texts_.filled(Text::legend_smallest, {{"count", texts_.number(smallest)}});
    place_legend(std::string(texts_[Text::legend_population]));
  }

  void add_tints() {
    const std::size_t most = most_laureates_in_a_region(world_.catalog);
    for (std::size_t count = 0; count <= most; ++count) {
      const double strength = static_cast<double>(count) / static_cast<double>(most);
      model_.legend.steps.push_back({std::to_string(count), {}, px(tint_radius_em), strength, {}});
    }
    place_legend(std::string(texts_[Text::legend_regions]));
  }

  // The steps in a row under the title: in the map's bottom left corner, on the sea; on a phone right of the scale bar.
  void place_legend(std::string title) {
    Legend& legend = model_.legend;
    double tallest = 0, row = -px(steps_gap_em);
    for (const LegendStep& step : legend.steps) {
      tallest = std::max(tallest, 2 * step.radius);
      row += std::max(2 * step.radius, width(step.label)) + px(steps_gap_em);
    }
    const double inside = std::max({row, width(title), width(legend.note)});
    const double note_height = legend.note.empty() ? 0 : px(line_em);
    const double height = px(line_em) + px(between_em) + tallest + px(between_em) + px(line_em) + note_height;
    const ScreenRect map = layout_.map;
    legend.title = std::move(title);
    const double all = inside + 2 * px(padding_em),
                 under = px(attribution_em) + (layout_.has_corners ? px(scale_bar_em) : 0);
    legend.place = {layout_.has_corners ? map.x + px(map_margin_em) : map.right() - all - px(map_margin_em),
                    map.bottom() - height - 2 * px(padding_em) - under, all, height + 2 * px(padding_em)};
    legend.title_place = {legend.place.x + px(padding_em), legend.place.y + px(padding_em)};
    const double bottom = legend.title_place.y + px(line_em) + px(between_em) + tallest;
    legend.note_place = {legend.title_place.x, bottom + px(between_em) + px(line_em)};
    double pen = legend.title_place.x;
    for (LegendStep& step : legend.steps) {
      const double column = std::max(2 * step.radius, width(step.label));
      step.center = {pen + column / 2, bottom - step.radius};
      step.label_place = {pen + column / 2, bottom + px(between_em)};
      pen += column + px(steps_gap_em);
    }
  }

  const State& state_;
  const World& world_;
  const Texts& texts_ = world_.catalog.texts;
  const MapScene& scene_;
  const Layout& layout_;
  const TextWidthEm& width_of_;
  LayerModel model_;
};

}  // namespace

LayerModel present_layers(const State& state, const World& world, const MapScene& scene, const Layout& layout,
                          const TextWidthEm& width_of) {
  return Presenter(state, world, scene, layout, width_of).present();
}

}  // namespace atlas
