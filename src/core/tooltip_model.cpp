#include "core/tooltip_model.h"

#include "core/i18n/text.h"

namespace atlas {

std::optional<TooltipModel> present_tooltip(const State& state, const MapScene& scene, const Catalog& catalog) {
  if (!state.hovered) return std::nullopt;
  const Laureate& one = catalog.laureates[*state.hovered];
  const std::string tier = text(Text::card_tier, {{"tier", catalog.tiers[index_of(one.tier)].name}});
  for (const Medal& medal : scene.medals) {
    if (medal.laureate != *state.hovered) continue;
    return TooltipModel{.name = one.name,
                        .label = tier + " · " + catalog.themes[one.theme].name,
                        .project = one.project,
                        .medal = medal};
  }
  return std::nullopt;
}

}  // namespace atlas
