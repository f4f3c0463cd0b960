// What is seen, as lines of words: two screens that say the same look the same.
#pragma once

#include <sstream>
#include <string>

#include "core/screen.h"

namespace atlas::testing {

inline std::string words_of(const MapScene& map) {
  std::ostringstream words;
  for (const Medal& one : map.medals) {
    const ScreenPoint center = map.center_of(one);
    words << "medal " << one.laureate << " at " << center.x << " " << center.y << " of " << one.radius << one.shown
          << one.selected << one.hovered << "\n";
  }
  for (const TerritoryLook& one : map.territories) {
    words << "territory " << one.laureate << one.shown << one.selected << one.hovered << one.depth << "\n";
  }
  return words.str();
}

// `has_names`: those on the map, which stay where they were while they may.
inline std::string words_of(const Screen& screen, bool has_names = true) {
  std::ostringstream words;
  words << "map " << screen.layout.map.width << " by " << screen.layout.map.height << "\n" << words_of(screen.map);
  for (const MapLabel& one : has_names ? screen.labels : std::vector<MapLabel>())
    words << one.text << " at " << one.rect.x << " " << one.rect.y << "\n";
  for (const Chip& one : screen.filters.chips)
    words << one.id << " " << one.count << one.chosen << one.is_removable << "\n";
  for (const ChartMark& one : screen.chart.marks) words << one.laureate << one.shown << one.selected << one.hovered;
  for (const ChartHead& one : screen.chart.rows) words << one.label << one.count << one.chosen << "\n";
  if (screen.card) words << "card of " << screen.card->name << "\n";
  if (screen.tooltip) words << "tip of " << screen.tooltip->name << " at " << screen.tooltip->at.x << "\n";
  words << screen.controls.scale_bar.label << " " << screen.controls.scale_bar.width << "\n";
  for (const std::string& line : screen.controls.attribution.lines) words << line << "\n";
  return words.str();
}

}  // namespace atlas::testing
