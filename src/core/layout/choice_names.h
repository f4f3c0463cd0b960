// What the views, the charts and the layers of the map are called, in the order of their ids.
#pragma once

#include <array>

#include "core/i18n/texts.h"
#include "core/state/map_layer.h"
#include "core/state/view.h"

namespace atlas {

inline constexpr std::array<Text, view_ids.size()> view_names{Text::view_map, Text::view_charts, Text::view_list};
inline constexpr std::array<Text, chart_ids.size()> chart_names{Text::chart_tab_themes,    Text::chart_tab_kinds,
                                                                Text::chart_tab_regions,   Text::chart_tab_population,
                                                                Text::chart_tab_selection, Text::chart_tab_jury};
inline constexpr std::array<Text, map_layer_ids.size()> map_layer_names{Text::layer_labels, Text::layer_regions,
                                                                        Text::layer_population};

}  // namespace atlas
