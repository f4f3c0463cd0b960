#include "core/map/tooltip_model.h"

#include <ranges>

#include "core/i18n/texts.h"

namespace atlas {

std::optional<TooltipModel> present_tooltip(const State& state, const Catalog& catalog) {
  const std::optional<LaureateIndex> pointed = pointed_at(state);
  if (!pointed) return std::nullopt;
  const Laureate& one = catalog.laureates[*pointed];
  const std::string tier = catalog.texts.filled(Text::card_tier, {{"tier", catalog.tiers[one.tier].name}});
  return TooltipModel{.laureate = *pointed,
                      .name = one.name,
                      .label = tier + " · " + catalog.themes[one.theme].name,
                      .project = one.project,
                      .at = {}};
}

void place_tooltip(TooltipModel& tooltip, ScreenPoint at, double radius) {
  tooltip.at = at;
  tooltip.radius = radius;
}

void place_tooltip(TooltipModel& tooltip, const MapScene& scene) {
  // From the end: the hovered medal is among the last drawn.
  for (const Medal& medal : std::views::reverse(scene.medals)) {
    if (medal.laureate != tooltip.laureate) continue;
    place_tooltip(tooltip, scene.center_of(medal), medal.radius);
    return;
  }
}

}  // namespace atlas
