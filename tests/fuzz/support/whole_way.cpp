#include "fuzz/support/whole_way.h"

#include <cmath>

#include "figure/figure.h"
#include "figure/poster.h"
#include "fuzz/support/promise.h"
#include "fuzz/support/published.h"
#include "fuzz/support/visitor.h"
#include "html/label_page.h"
#include "html/laureate_page.h"
#include "html/page.h"
#include "html/stylesheet.h"

namespace atlas::fuzz {

namespace {

constexpr Viewport sizes[] = {{.width = 1280, .height = 640, .pixel_ratio = 1, .em = 16},
                              {.width = 390, .height = 736, .pixel_ratio = 3, .em = 16, .is_touch = true},
                              {.width = 90, .height = 60, .pixel_ratio = 2, .em = 32}};

// Attributes of numbers. Others hold words of the data, which may be "inf" themselves.
constexpr std::string_view number_attributes[] = {
    " x=\"",       " y=\"",          " d=\"",         " width=\"",        " height=\"",       " points=\"",
    " viewBox=\"", " textLength=\"", " font-size=\"", " stroke-width=\"", " fill-opacity=\"", " transform=\""};

bool has_number_that_is_none(std::string_view text) {
  for (const std::string_view attribute : number_attributes) {
    for (auto at = text.find(attribute); at != text.npos; at = text.find(attribute, at)) {
      at += attribute.size();
      const std::string_view value = text.substr(at, text.find('"', at) - at);
      if (value.find("nan") != value.npos || value.find("inf") != value.npos) return true;
    }
  }
  return false;
}

// A document of XML may hold neither control signs nor numbers that are none.
void check_document(std::string_view text, std::string_view what) {
  for (const char c : text)
    promise(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t', std::string(what) + " has a control sign");
  promise(!has_number_that_is_none(text), std::string(what) + " has a number that is none");
}

void check_page(const Result<std::string>& page, std::string_view what) {
  check_problems(page.errors);
  promise(page.ok(), std::string(what) + " is written");
  check_document(*page.value, what);
}

void check_pages(const World& world) {
  check_page(html::page(world, document("../web/index.template.html"), half_em_a_letter), "the page");
  check_page(html::label_page(world.catalog, document("../web/label.template.html")), "the label's page");
  for (LaureateIndex i = 0; i < world.catalog.laureates.size(); ++i) {
    const std::string file = html::laureate_page_file(world.catalog, i);
    promise(
        file.find("..") == file.npos && file.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-./") == file.npos,
        "a page is in its folder: " + file);
    check_page(html::laureate_page(world, i, document("../web/laureate.template.html")), "a laureate's page");
  }
}

}  // namespace

void check_problems(const std::vector<Problem>& problems) {
  constexpr std::size_t most_problems = 600, most_letters = 2000;  // those of four documents
  promise(problems.size() <= most_problems, "not more is told than can be read");
  for (const Problem& problem : problems) {
    const std::string sentence = sentence_of(problem);
    promise(!sentence.empty() && sentence.size() < most_letters, "a sentence can be read: " + sentence.substr(0, 400));
  }
}

void go_the_whole_way(const World& world) {
  const Palette palette = palette_of(Appearance::light, world.catalog.tier_looks);
  Visitor visitor(world);
  for (const Viewport& size : sizes) visitor.look(size);
  for (std::size_t chart = 0; chart < chart_ids.size(); ++chart) {
    visitor.act(ShowChart{static_cast<ChartKind>(chart)});
    check_document(figure::figure(visitor.state(), world, palette, half_em_a_letter, {.chart = visitor.state().chart}),
                   "a figure");
  }
  for (LaureateIndex i = 0; i < world.catalog.laureates.size(); ++i) {
    visitor.act(Select{i});
    visitor.check();
    visitor.act(SearchFor{world.catalog.laureates[i].name});
    visitor.check();
  }
  visitor.look(sizes[0]);
  check_document(figure::figure(visitor.state(), world, palette, half_em_a_letter, {}), "the map");
  check_document(figure::poster(world, palette, {half_em_a_letter, half_em_a_letter}, {}), "the poster");
  check_document(html::stylesheet(world.catalog, ""), "the styles");
  check_pages(world);
}

}  // namespace atlas::fuzz
