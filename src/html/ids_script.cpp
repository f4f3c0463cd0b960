#include "html/ids_script.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "core/data/filter.h"
#include "core/layout/layout.h"
#include "core/page/card_lines.h"
#include "core/state/permalink.h"
#include "core/state/state.h"

namespace atlas::html {

namespace {

using Words = std::span<const std::string_view>;

std::string quoted(std::string_view word) {
  return "'" + std::string(word) + "'";
}

constexpr std::size_t line_columns = 120;  // as biome.json has it

std::string joined(Words words, std::string_view before, std::string_view between) {
  std::string all;
  for (const std::string_view word : words) all += std::string(all.empty() ? before : between) + quoted(word);
  return all;
}

// In one line, or a line each where that is too long.
std::string list(std::string_view name, Words words) {
  const std::string head = "export const " + std::string(name) + " = [", line = head + joined(words, "", ", ") + "];\n";
  return line.size() <= line_columns + 1 ? line : head + joined(words, "\n  ", ",\n  ") + ",\n];\n";
}

// What a permalink means where it does not say it.
std::string defaults() {
  const LinkState usual;
  const std::pair<std::string_view, std::string_view> words[] = {
      {"view", view_ids[static_cast<std::size_t>(usual.view)]},
      {"mode", mode_ids[static_cast<std::size_t>(usual.mode)]},
      {"chart", chart_ids[static_cast<std::size_t>(usual.chart)]},
      {"layer", map_layer_ids[static_cast<std::size_t>(usual.layer)]},
      {"lang", language_ids[static_cast<std::size_t>(usual.language)]},
  };
  std::string line = "export const usual = Object.freeze({";
  for (const auto& [name, word] : words)
    line += (name == words->first ? " " : ", ") + std::string(name) + ": " + quoted(word);
  return line + " });\n";
}

}  // namespace

std::string ids_script() {
  const std::vector<std::string_view> names = link_field_names();
  const auto is_list = [](std::string_view name) { return std::ranges::find(facet_names, name) != facet_names.end(); };
  const auto others = std::ranges::find_if_not(names, is_list);
  return "// Written by src/html/ids_script.cpp: the lists of the core, in its order. UPDATE=1 in its test writes it "
         "anew.\n\n"
         "// What a permalink may say: lists of ids, then the rest.\n" +
         list("listNames", {names.begin(), others}) + list("otherNames", {others, names.end()}) + defaults() +
         "\n// What its names choose from.\n" + list("viewIds", view_ids) + list("chartIds", chart_ids) +
         list("layerIds", map_layer_ids) + list("languageIds", language_ids) + list("appearanceIds", appearance_ids) +
         "\n// Of what the program answers.\n" + list("tableColumns", table_column_ids) +
         list("cardColumns", card_columns) + list("panes", pane_ids) + list("sheetIds", sheet_ids);
}

}  // namespace atlas::html
