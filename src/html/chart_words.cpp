#include "html/chart_words.h"

#include <algorithm>

#include "core/charts/findings.h"
#include "core/i18n/texts.h"
#include "core/layout/choice_names.h"
#include "html/markup.h"

namespace atlas::html {

namespace {

std::string_view take(std::string_view& rest, char until) {
  const std::string_view taken = rest.substr(0, rest.find(until));
  rest.remove_prefix(std::min(taken.size() + 1, rest.size()));
  return taken;
}

// `line`: cells with tabs between them.
std::string row(std::string_view line, std::string_view first, std::string_view others) {
  std::string cells;
  for (std::string_view pattern = first; !line.empty(); pattern = others)
    cells += filled(pattern, {words("words", take(line, '\t'))});
  return "<tr>" + cells + "</tr>\n";
}

std::string table(std::string_view lines) {
  constexpr std::string_view column_head = R"(<th scope="col">{words}</th>)";
  const std::string_view title = take(lines, '\n'), caption = take(lines, '\n');
  const std::string head = row(take(lines, '\n'), column_head, column_head);
  std::string rows;
  while (!lines.empty()) rows += row(take(lines, '\n'), R"(<th scope="row">{words}</th>)", "<td>{words}</td>");
  return filled(R"(<div data-live>
<h3>{title}</h3>
<table>
<caption>{caption}</caption>
<thead>{head}</thead>
<tbody>
{rows}</tbody>
</table>
</div>)",
                {words("title", title), words("caption", caption), markup("head", head), markup("rows", rows)});
}

std::string choices(const Texts& texts) {
  std::string labels;
  for (std::size_t i = 0; i < chart_ids.size(); ++i) {
    labels += filled(R"(<label><input type="radio" name="chart" value="{id}"{checked}> {name}</label>
)",
                     {words("id", chart_ids[i]), words("name", texts[chart_names[i]]),
                      markup("checked", i == static_cast<std::size_t>(State{}.chart) ? " checked" : "")});
  }
  return labels;
}

}  // namespace

std::string chart_words(const Catalog& catalog) {
  return filled(R"(<details id="graphique">
<summary>{summary}</summary>
<fieldset hidden><legend>{legend}</legend>
{choices}</fieldset>
{table}
</details>)",
                {words("summary", catalog.texts[Text::chart_words]), words("legend", catalog.texts[Text::chart_legend]),
                 markup("choices", choices(catalog.texts)), markup("table", table(chart_lines(State{}, catalog)))});
}

}  // namespace atlas::html
