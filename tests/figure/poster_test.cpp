#include "figure/poster.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "html/escape.h"
#include "support/data_files.h"
#include "support/english.h"

namespace atlas::figure {
namespace {

using atlas::testing::half_em_a_letter;
using atlas::testing::published_world;

// Letters of the bold face are a little wider.
const FaceWidths& sample_widths() {
  static const FaceWidths widths{half_em_a_letter, [](std::string_view text) { return 1.1 * half_em_a_letter(text); }};
  return widths;
}

// What `width_of` is told is in em of measured_em.
double em_width(const TextWidthEm& width_of, std::string_view text) {
  return width_of(text) / measured_em;
}

std::string drawn(const World& world, const PosterWish& wish = {}) {
  return poster(world, palette_of(Appearance::light, world.catalog.tier_looks), sample_widths(), wish);
}

struct Line {
  std::string words;
  double size = 0;
  ScreenRect ink;
};

double attribute(const std::string& element, const std::string& name) {
  const std::size_t at = element.find(" " + name + "=\"");
  return at == element.npos ? 0 : std::stod(element.substr(at + name.size() + 3));
}

std::string unescaped(std::string text) {
  for (const auto& [entity, letter] : {std::pair<std::string, char>{"&amp;", '&'}, {"&lt;", '<'}, {"&quot;", '"'}}) {
    for (std::size_t at = text.find(entity); at != text.npos; at = text.find(entity, at + 1))
      text.replace(at, entity.size(), 1, letter);
  }
  return text;
}

// From the top of a capital to below the line.
std::vector<Line> lines_of(const std::string& svg) {
  std::vector<Line> lines;
  for (std::size_t at = svg.find("<text"); at != svg.npos; at = svg.find("<text", at + 1)) {
    const std::size_t start = svg.find('>', at) + 1;
    const std::string element = svg.substr(at, start - at);
    const std::string words = unescaped(svg.substr(start, svg.find("</text>", start) - start));
    const double size = attribute(element, "font-size");
    const bool is_bold = attribute(element, "font-weight") == 700;
    const double width = size * em_width(is_bold ? sample_widths().bold : sample_widths().regular, words);
    lines.push_back({words, size, {attribute(element, "x"), attribute(element, "y") - 0.7 * size, width, 0.85 * size}});
  }
  return lines;
}

bool overlap(const ScreenRect& a, const ScreenRect& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

// Of so many laureates, those of the data again and again, each with these words after its own.
World world_of(std::size_t count, const std::string& more) {
  const World published = published_world();
  World world = published;
  world.catalog.laureates.clear();
  world.territories.clear();
  world.widest_first.clear();
  world.by_claim.clear();
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t from = i % published.catalog.laureates.size();
    Laureate one = published.catalog.laureates[from];
    one.id += "-" + std::to_string(i);
    one.name += more;
    one.project += more;
    world.catalog.laureates.push_back(one);
    world.territories.push_back(published.territories[from]);
    world.territories.back().lies_in.clear();
    world.by_claim.push_back(i);
    if (!world.territories.back().areas.empty()) world.widest_first.push_back(i);
  }
  return world;
}

void expect_in_order(const World& world, const PosterWish& wish = {}) {
  const std::vector<Line> lines = lines_of(drawn(world, wish));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const ScreenRect& ink = lines[i].ink;
    EXPECT_TRUE(ink.x >= 40 && ink.right() <= poster_width - 40 && ink.y >= 40 && ink.bottom() <= poster_height - 40)
        << lines[i].words << ": " << ink.x << " " << ink.y << " " << ink.right() << " " << ink.bottom();
    for (std::size_t j = 0; j < i; ++j)
      EXPECT_FALSE(overlap(ink, lines[j].ink)) << lines[j].words << " / " << lines[i].words;
  }
}

// All words of the sheet, a space between two lines.
std::string words_of(const std::string& svg) {
  std::string words;
  for (const Line& line : lines_of(svg)) words += line.words + (line.words.ends_with('-') ? "" : " ");
  return words;
}

// Lines are broken after hyphens, where words_of has put no space, though some hyphens have one after them.
std::string without_spaces(std::string text) {
  std::erase(text, ' ');
  return text;
}

PosterWish with_code() {
  PosterWish wish{.address = "https://exemple.fr/territoires/", .qr_rows = {}};
  for (int row = 0; row < 29; ++row) wish.qr_rows.emplace_back(row % 2 ? "10101010101010101010101010101" : "11100");
  return wish;
}

TEST(Poster, NoWordIsOutsideOrOverAnotherInBothLanguages) {
  World world = published_world();
  expect_in_order(world, with_code());
  world.catalog = atlas::testing::english_catalog();
  expect_in_order(world, with_code());
}

TEST(Poster, NorInOtherEditions) {
  for (const std::size_t count : {1U, 5U, 40U}) {
    SCOPED_TRACE(count);
    expect_in_order(world_of(count, ""));
    expect_in_order(
        world_of(count, " et le syndicat intercommunal pour le développement des usages du Grand Territoire"),
        with_code());
  }
  SCOPED_TRACE("words that are wider than a column");
  expect_in_order(world_of(6, " " + std::string(60, 'm')));
  PosterWish wish = with_code();
  wish.address = "https://exemple.fr/" + std::string(200, 'a') + "/";
  expect_in_order(published_world(), wish);
}

TEST(Poster, SaysAllOfEveryLaureate) {
  for (const World& world : {published_world(), world_of(40, " et ses communes")}) {
    const std::string words = without_spaces(words_of(drawn(world)));
    for (const Laureate& one : world.catalog.laureates) {
      const std::string all = one.name + one.project + world.catalog.themes[one.theme].name;
      EXPECT_NE(words.find(without_spaces(all)), words.npos) << one.id;
    }
  }
}

TEST(Poster, HasAMedalALaureateOnTheMapAndInTheListAndOneATierInItsHead) {
  const std::string svg = drawn(published_world());
  const auto count = [&](const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = svg.find(part); at != svg.npos; at = svg.find(part, at + 1)) ++found;
    return found;
  };
  EXPECT_EQ(count("fill=\"#b07800\" d="), 5U * 2 + 1);
  EXPECT_EQ(count("fill=\"#64748b\" d="), 6U * 2 + 1);
  EXPECT_EQ(count("fill=\"#a34e24\" d="), 10U * 2 + 1);
}

TEST(Poster, SaysWhereItIsFromAndQuotesTheAssociation) {
  const std::string words = words_of(drawn(published_world()));
  EXPECT_NE(words.find("Source\u00A0: Annonce des lauréats"), words.npos) << words;
  EXPECT_NE(words.find("Contours\u00A0: Natural Earth"), words.npos);
  EXPECT_NE(words.find("«\u202Fporter la voix"), words.npos);
  EXPECT_NE(words.find("– Les Interconnectés"), words.npos);
}

TEST(Poster, LeadsToTheExplorerWhereItsAddressIsKnown) {
  const std::string with = drawn(published_world(), with_code()), without = drawn(published_world());
  EXPECT_NE(with.find(">https://exemple.fr/territoires/</text>"), with.npos);
  EXPECT_NE(with.find("fill=\"#000000\""), with.npos);
  EXPECT_EQ(without.find("fill=\"#000000\""), without.npos);
  EXPECT_EQ(words_of(without).find("en ligne"), std::string::npos);
}

TEST(LetterWidths, AreReadLetterByLetter) {
  const FaceWidths widths = read_letter_widths("65\t0.6\t0.7\n233\t0.5\t0.52\nnothing\n\n66\t-\t1\n");
  EXPECT_DOUBLE_EQ(em_width(widths.regular, "Aé"), 1.1);
  EXPECT_DOUBLE_EQ(em_width(widths.bold, "Aé"), 1.22);
  EXPECT_GT(em_width(widths.regular, "B"), 0.8) << "a letter that nobody measured is taken for a wide one";
  EXPECT_GT(em_width(read_letter_widths("").regular, "é"), 0.8);
}

}  // namespace
}  // namespace atlas::figure
