#include "html/page.h"

#include <gtest/gtest.h>

#include "html/escape.h"
#include "html/label_page.h"
#include "html/laureate_page.h"
#include "html/laureates_table.h"
#include "html/markup.h"
#include "html/palette_css.h"
#include "html/stylesheet.h"
#include "html/svg_map.h"
#include "html/svg_path.h"
#include "support/data_files.h"

namespace atlas::html {
namespace {

using atlas::testing::data_file;
using atlas::testing::half_em_a_letter;
using atlas::testing::published_world;

std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(Escape, MakesTextSafe) {
  EXPECT_EQ(escaped(R"(<script>"Ville & Cie"</script>)"), "&lt;script&gt;&quot;Ville &amp; Cie&quot;&lt;/script&gt;");
}

// A parser of XML stops there, and nothing is seen of the picture.
TEST(Escape, WhatNoDocumentMayHoldBecomesAReplacementSign) {
  EXPECT_EQ(escaped(std::string_view("a\0b", 3)), "a\uFFFDb");
  EXPECT_EQ(escaped("a\x01\x1f\uFFFE\uFFFFé\n"), "a\uFFFD\uFFFD\uFFFD\uFFFDé\n");
  EXPECT_EQ(escaped("a\xff"), "a\uFFFD");
}

TEST(LaureatesTable, HasARowALaureateWithItsAttributes) {
  const std::string table = laureates_table(published_world().catalog);
  EXPECT_EQ(occurrences(table, "<tr id=\"laureat-"), 21U);
  EXPECT_EQ(occurrences(table, "data-tier=\"or\""), 5U);
  EXPECT_NE(
      table.find(
          R"(data-laureate="sicoval-haute-garonne" data-tier="bronze" data-theme="inclusion" data-region="76" data-kind="communaute-agglomeration,departement" data-departement="31" data-population="1471468" aria-selected="false")"),
      table.npos);
  EXPECT_EQ(occurrences(table, "data-kind=\"metropole\""), 6U);
}

// On a narrow screen no head stands over it.
TEST(LaureatesTable, EachNumberSaysThatItIsInhabitants) {
  const std::string table = laureates_table(published_world().catalog);
  EXPECT_EQ(occurrences(table, " habitants\nen 2023</td>"), 21U);
}

// Every element is one that each visit lays out, 21 times: the medal is a matter of styles.
TEST(LaureatesTable, ARowIsItsCellsAndALink) {
  const std::string table = laureates_table(published_world().catalog);
  const std::string row = table.substr(table.find("<tr id=\"laureat-lyon\""));
  const std::string lyon = row.substr(0, row.find("</tr>"));
  EXPECT_EQ(occurrences(lyon, "<") - occurrences(lyon, "</"), 8U) << lyon;
  EXPECT_NE(lyon.find("<td class=\"tier tier-or\">Or</td>"), lyon.npos) << lyon;
}

TEST(LaureatesTable, SaysWhoseInhabitantsWhereNoNameOfTheRowDoes) {
  const std::string table = laureates_table(published_world().catalog);
  for (const std::string_view place : {"Occitanie (Haute-Garonne)", "Pays de la Loire (Maine-et-Loire)",
                                       "Île-de-France (Antony)", "Nouvelle-Aquitaine", "Bretagne", "Occitanie"}) {
    const std::string cell = "<td lang=\"fr\" translate=\"no\">" + std::string(place) + "</td>";
    EXPECT_NE(table.find(cell), table.npos) << cell;
  }
}

TEST(LaureatesTable, ARowNamesEachOfItsRegions) {
  Catalog catalog = published_world().catalog;
  catalog.laureates[0].regions = {0, 1};
  const std::string codes = catalog.regions[0].id + "," + catalog.regions[1].id;
  EXPECT_NE(laureates_table(catalog).find("data-region=\"" + codes + "\""), std::string::npos);
}

TEST(LaureatesTable, ToldToTheLetter) {
  const std::string table = laureates_table(published_world().catalog);
  EXPECT_NE(table.find("Convention citoyenne «\u202FMontpellier à l’heure de l’IA - Quelle intelligence artificielle "
                       "pour le territoire et ses habitants\u202F»"),
            table.npos);
}

TEST(LaureatesTable, AHostileNameCannotInject) {
  Catalog catalog = published_world().catalog;
  catalog.laureates[0].name = "</a><script>alert(1)</script>";
  catalog.laureates[0].id = "\" onclick=\"alert(1)";
  const std::string table = laureates_table(catalog);
  EXPECT_EQ(table.find("<script>"), table.npos);
  EXPECT_EQ(table.find("\" onclick"), table.npos);
}

std::string template_of_laureate() {
  return data_file("../web/laureate.template.html");
}

TEST(LaureatePage, SaysWhatTheCardSays) {
  const World& world = published_world();
  for (LaureateIndex i = 0; i < world.catalog.laureates.size(); ++i) {
    const Laureate& one = world.catalog.laureates[i];
    const Result<std::string> page = laureate_page(world, i, template_of_laureate());
    ASSERT_TRUE(page.ok()) << one.id;
    EXPECT_EQ(laureate_page_file(world.catalog, i), "laureats/" + one.id + ".html");
    EXPECT_NE(page.value->find("<h1 lang=\"fr\" translate=\"no\">" + escaped(one.name) + "</h1>"), std::string::npos)
        << one.id;
    EXPECT_NE(page.value->find("<p class=\"lead\" lang=\"fr\">" + escaped(one.project) + "</p>"), std::string::npos);
    EXPECT_NE(page.value->find("../index.html?select=" + one.id), std::string::npos) << one.id;
    EXPECT_NE(page.value->find("../laureates/" + one.id + ".html"), std::string::npos) << one.id;
    EXPECT_NE(page.value->find(world.catalog.texts.number(one.population.count)), std::string::npos) << one.id;
    EXPECT_EQ(page.value->find('{'), std::string::npos) << one.id;
  }
}

TEST(LaureatePage, NamesItsSourcesAndMarksWhatIsFrench) {
  const World& world = published_world();
  const Result<std::string> page =
      laureate_page(world, atlas::testing::laureate(world.catalog, "rennes"), template_of_laureate());
  ASSERT_TRUE(page.ok());
  for (
      const std::string_view part :
      {R"(<dt>SIREN</dt><dd>213 502 388 : <span lang="fr" translate="no">Ville de Rennes</span> ; 243)",
       R"(<dt>Lauréat, projet, thème et niveau</dt><dd lang="fr">Annonce des lauréats)",
       R"(<dt>Porteur, territoire et SIREN (<span lang="fr" translate="no">Rennes Métropole</span>)</dt><dd lang="fr"><a href="https://github.com/etalab/)",
       R"(<dt>Population</dt><dd>230 890 habitants : <span lang="fr" translate="no">Rennes</span>, 2023 ; 480)"})
    EXPECT_NE(page.value->find(part), std::string::npos) << part << *page.value;
}

TEST(Markup, MarksNamesInTheirOrder) {
  EXPECT_EQ(marked("Angers & Angers <1>", {"Angers", "<1>", "Nantes"}),
            "<span lang=\"fr\" translate=\"no\">Angers</span> &amp; Angers <span lang=\"fr\" "
            "translate=\"no\">&lt;1&gt;</span>");
}

TEST(LaureatePage, AHostileNameCannotInject) {
  World world = published_world();
  world.catalog.laureates[0].project = "</p><script>alert(1)</script>";
  const Result<std::string> page = laureate_page(world, 0, template_of_laureate());
  ASSERT_TRUE(page.ok());
  EXPECT_EQ(page.value->find("<script>"), std::string::npos);
}

TEST(LaureatePage, ATemplateThatLacksAPartIsRefused) {
  EXPECT_FALSE(laureate_page(published_world(), 0, "{{name}}").ok());
}

TEST(SvgMap, LinksEveryLaureate) {
  const std::string map = svg_map(published_world(), half_em_a_letter);
  EXPECT_EQ(occurrences(map, "<a href=\"#laureat-"), 21U);
  EXPECT_EQ(occurrences(map, "class=\"medal tier-or\""), 5U);
  EXPECT_EQ(map.find("9223372036854775808"), map.npos);  // what a coordinate that is no number rounds to
}

TEST(SvgMap, IsReadFromOrToBronze) {
  const std::string map = svg_map(published_world(), half_em_a_letter);
  EXPECT_LT(map.rfind("class=\"medal tier-or\""), map.find("class=\"medal tier-argent\""));
  EXPECT_LT(map.rfind("class=\"medal tier-argent\""), map.find("class=\"medal tier-bronze\""));
}

// On a phone the same map is smaller: fewer names, in larger letters.
TEST(SvgMap, NamesTheLaureatesAsTheCanvasDoes) {
  const World world = published_world();
  const std::string map = svg_map(world, half_em_a_letter);
  const std::size_t wide = map.find("<g class=\"names\""), slim = map.find("<g class=\"names slim\"");
  ASSERT_TRUE(wide != map.npos && slim != map.npos);
  const std::string names = map.substr(wide, slim - wide), few = map.substr(slim);
  for (const Laureate& one : world.catalog.laureates) {
    EXPECT_NE(names.find("<text data-laureate=\"" + one.id + "\""), names.npos) << one.id;
    if (one.tier == 0) EXPECT_NE(few.find("<text data-laureate=\"" + one.id + "\""), few.npos) << one.id;
  }
  EXPECT_NE(names.find("font-size=\"13\""), names.npos);
  EXPECT_NE(few.find("font-size=\"21\""), few.npos);
  EXPECT_LT(occurrences(few, "<text"), occurrences(names, "<text"));
}

TEST(SvgMap, IsLight) {
  EXPECT_LT(svg_map(published_world(), half_em_a_letter).size(),
            30'000U);  // about 7 KB after compression: the page fits its 14
}

TEST(SvgPath, KeepsEndsAndBends) {
  const MapTransform transform{.map = {0, 0, 100, 100}, .middle = {50, 50}, .center = {0, 0}, .pixels_per_metre = 1};
  SvgPath path(transform);
  path.add({{-40, 0}, {0, 0.5}, {40, 0}, {40, -30}}, false);
  EXPECT_EQ(path.data(), "M10 50l80 0l0 30");
}

TEST(SvgPath, FinerWithDecimals) {
  const MapTransform transform{.map = {0, 0, 100, 100}, .middle = {50, 50}, .center = {0, 0}, .pixels_per_metre = 1};
  SvgPath path(transform, fine_detail);
  path.add({{-40, 0}, {0, 0.5}, {40, 0}, {40, -30.25}}, false);
  EXPECT_EQ(path.data(), "M10 50l40-0.5l40 0.5l0 30.3");
}

TEST(PaletteCss, NamesItsColours) {
  const std::string css = palette_css(published_world().catalog);
  EXPECT_NE(css.find("--ink:#17202b;"), css.npos);
  EXPECT_NE(css.find("--tier-bronze-wash:"), css.npos);
}

// As the symbols of the map's medals, in per cent of their box.
TEST(PaletteCss, CutsATiersMedalOutOfABox) {
  const std::string css = palette_css(published_world().catalog);
  EXPECT_NE(css.find(";--medal:polygon(88.7% 50%,50% 88.7%,11.3% 50%,50% 11.3%)}"), css.npos) << css;
  EXPECT_EQ(occurrences(css, "--medal:"), published_world().catalog.tiers.size());
}

// Of two rules that are as strong the later one counts, and [data-appearance=…] is as strong as :not([data-print]).
TEST(PaletteCss, IsLightOnPaperWhateverWasAskedForOnTheScreen) {
  const std::string css = palette_css(published_world().catalog);
  const std::size_t print = css.find("@media print{:root:not([data-print]){color-scheme:light;");
  ASSERT_NE(print, css.npos);
  EXPECT_GT(print, css.rfind("data-appearance="));
  EXPECT_NE(css.find("--ink:#17202b;", print), css.npos);
}

TEST(Stylesheet, HasThePaletteThenTheStylesWithoutWhatOnlyTheirReadersNeed) {
  const std::string css = stylesheet(published_world().catalog, "/* why */\na {\n  color: red;\n}\n");
  EXPECT_TRUE(css.starts_with(palette_css(published_world().catalog)));
  EXPECT_TRUE(css.ends_with("a {color: red;}")) << css.substr(palette_css(published_world().catalog).size());
}

std::string template_of_label() {
  return data_file("../web/label.template.html");
}

TEST(LabelPage, SaysTheDaysOfTheForumAsTheyAreSaid) {
  const auto days = [](std::string_view first, std::string_view last) {
    Catalog catalog = published_world().catalog;
    catalog.forum.first_day = first;
    catalog.forum.last_day = last;
    const std::string words = label_page(catalog, template_of_label()).value.value_or("");
    const std::size_t from = words.find(", les ", words.find("<article")) + 6;
    return words.substr(from, words.find(", au ", from) - from);
  };
  EXPECT_EQ(days("2024-04-03", "2024-04-04"), "3 et 4 avril 2024");
  EXPECT_EQ(days("2024-08-01", "2024-08-02"), "1er et 2 août 2024");
  EXPECT_EQ(days("2024-04-30", "2024-05-01"), "30 avril 2024 et 1er mai 2024");
  EXPECT_EQ(days("2024-12-31", "2025-12-01"), "31 décembre 2024 et 1er décembre 2025");
  EXPECT_EQ(days("2024-04-03", "2024-04-03"), "3 avril 2024");
  for (const std::string_view other : {"avril", "2024-13-01", "2024-04-00", "", "03/04/2024"})
    EXPECT_EQ(days(other, "2024-04-04"), std::string(other) + " – 2024-04-04");
}

TEST(LabelPage, HasCriteriaJuryAndEachSourceUnderItsId) {
  const Catalog& catalog = published_world().catalog;
  const Result<std::string> page = label_page(catalog, template_of_label());
  ASSERT_TRUE(page.ok()) << sentence_of(page.errors.front());
  EXPECT_EQ(label_page_file(catalog), "label.html");
  EXPECT_EQ(page.value->find("{{"), std::string::npos);
  for (const std::vector<std::string>& items : {catalog.criteria, catalog.jury}) {
    for (const std::string& item : items)
      EXPECT_NE(page.value->find("<li>" + escaped(item) + "</li>"), std::string::npos) << item;
  }
  EXPECT_EQ(occurrences(*page.value, "<li id=\"source-"), catalog.sources.size());
  EXPECT_NE(page.value->find(R"(<li id="source-geonames"><a href=)"), std::string::npos);
  EXPECT_NE(page.value->find("les 3 et 4 avril 2024"), std::string::npos);
}

TEST(LabelPage, AHostileNameCannotInject) {
  Catalog catalog = published_world().catalog;
  catalog.jury[0] = catalog.sources[0].title = catalog.forum.place = "</p><script>alert(1)</script>";
  catalog.sources[0].id = "\" onclick=\"alert(1)";
  const Result<std::string> page = label_page(catalog, template_of_label());
  ASSERT_TRUE(page.ok());
  EXPECT_EQ(page.value->find("<script>"), std::string::npos);
  EXPECT_EQ(page.value->find("\" onclick"), std::string::npos);
}

TEST(Page, FillsEveryPlaceholder) {
  const std::string source = data_file("../web/index.template.html");
  const auto whole = page(published_world(), source, half_em_a_letter);
  ASSERT_TRUE(whole.ok()) << sentence_of(whole.errors.front());
  EXPECT_EQ(whole.value->find("{{"), whole.value->npos);
  EXPECT_EQ(occurrences(*whole.value, "<h1 "), 1U);
  EXPECT_EQ(whole.value->find("style="), whole.value->npos) << "a policy may refuse styles in the page";
  EXPECT_EQ(whole.value->find("<style"), whole.value->npos);
  EXPECT_NE(whole.value->find("1\u202F130"), whole.value->npos);
}

TEST(Page, NamesAPlaceholderThatItDoesNotKnow) {
  const auto whole = page(published_world(), "{{tabel}}", half_em_a_letter);
  ASSERT_FALSE(whole.ok());
  EXPECT_EQ(sentence_of(whole.errors[0]),
            "index.template.html\u00A0: «\u202Ftabel\u202F» n’est pas un emplacement connu.");
}

TEST(Page, NamesAPlaceholderThatWasForgotten) {
  const auto whole = page(published_world(), "<p>rien</p>", half_em_a_letter);
  ASSERT_FALSE(whole.ok());
  EXPECT_EQ(sentence_of(whole.errors[0]), "index.template.html\u00A0: l’emplacement «\u202Ftitle\u202F» manque.");
}

}  // namespace
}  // namespace atlas::html
