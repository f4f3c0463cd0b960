// Writes index.html, en.html, the label's page, the laureates' pages, the posters and page.css from the data, the
// template and the styles. Runs at build time, under Node as WebAssembly or natively.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

#include "core/data/translation.h"
#include "core/data/world.h"
#include "core/layout/letter_widths.h"
#include "figure/poster.h"
#include "html/label_page.h"
#include "html/laureate_page.h"
#include "html/page.h"
#include "html/stylesheet.h"

namespace {

using namespace atlas;

// Empty when the file cannot be read; the readers then say that it is no JSON.
std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// The later of two rules that weigh the same wins: the order is this one.
std::string styles_in(const std::string& folder) {
  std::string styles;
  for (const char* name :
       {"base", "explorer", "map", "controls", "table", "chart", "about", "search", "listen", "print"}) {
    styles += contents(folder + "/" + name + ".css");
  }
  return styles;
}

int refuse(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) std::fprintf(stderr, "%s\n", sentence_of(problem).c_str());
  return 1;
}

// What main returns.
int write(const std::string& path, std::string_view content) {
  std::ofstream file(path, std::ios::binary);
  file << content;
  if (file.flush()) return 0;
  std::fprintf(stderr, "%s could not be written\n", path.c_str());
  return 1;
}

int write_page(const std::string& path, const Result<std::string>& page) {
  return page.ok() ? write(path, *page.value) : refuse(page.errors);
}

// The explorer's page, the label's, and one a laureate, in the language that the catalogue speaks.
int write_pages(const std::string& output, std::string_view file, const World& world, const std::string& web,
                const FaceWidths& widths) {
  const std::string page_template = contents(web + "/index.template.html"),
                    laureate_template = contents(web + "/laureate.template.html");
  if (const int failure =
          write_page(output + "/" + std::string(file), html::page(world, page_template, widths.regular)))
    return failure;
  if (const int failure = write_page(output + "/" + std::string(html::label_page_file(world.catalog)),
                                     html::label_page(world.catalog, contents(web + "/label.template.html"))))
    return failure;
  for (LaureateIndex i = 0; i < world.catalog.laureates.size(); ++i) {
    const std::string path = output + "/" + html::laureate_page_file(world.catalog, i);
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    if (const int failure = write_page(path, html::laureate_page(world, i, laureate_template))) return failure;
  }
  return 0;
}

// What tools/site/address_codes.mjs wrote for that language: the address, then the rows of its code. Nothing where no
// address is known.
figure::PosterWish poster_wish(const std::string& path) {
  std::istringstream lines(contents(path));
  figure::PosterWish wish;
  std::getline(lines, wish.address);
  for (std::string row; std::getline(lines, row);) wish.qr_rows.push_back(row);
  return wish;
}

// `world` in the detail that paper shows.
int write_poster(const std::string& output, const World& world, const FaceWidths& widths) {
  const std::string language(language_ids[static_cast<std::size_t>(world.catalog.texts.language())]);
  const Palette palette = palette_of(Appearance::light, world.catalog.tier_looks);
  return write(output + "/poster." + language + ".svg",
               figure::poster(world, palette, widths, poster_wish(output + "/address." + language + ".txt")));
}

}  // namespace

int main(int argument_count, char** arguments) {
  const bool has_fetched = argument_count == 5;
  if (!has_fetched && (argument_count != 6 || std::string_view(arguments[5]) != "--without-fetched")) {
    std::fprintf(stderr,
                 "usage: site_generator DATA_FOLDER WEB_FOLDER ENGLISH_FILE OUTPUT_FOLDER [--without-fetched]\n");
    return 2;
  }
  const std::string data = arguments[1], web = arguments[2], english = contents(arguments[3]), output = arguments[4];
  const std::string catalog = contents(data + "/laureats-2024.json"), france = contents(data + "/geo/france.topo.json"),
                    communes = contents(data + "/geo/communes.topo.json"),
                    perimeters = has_fetched ? contents(data + "/geo/perimetres.topo.json") : "";
  Result<World> world = read_world({.catalog = catalog, .geography = {france, communes, perimeters, {}, false}});
  for (const Problem& warning : world.warnings) std::fprintf(stderr, "%s\n", sentence_of(warning).c_str());
  if (!world.ok()) return refuse(world.errors);
  const std::string detail = contents(data + "/geo/france_detail.topo.json"),
                    names = contents(data + "/geo/names.json");
  Result<Geography> fine = read_geography({detail, communes, perimeters, names, true});
  if (!fine.ok()) return refuse(fine.errors);
  const FaceWidths widths = read_letter_widths(contents(output + "/letters.txt"));

  if (const int failure =
          write(output + "/page.css", html::stylesheet(world.value->catalog, styles_in(web + "/styles"))))
    return failure;
  World on_paper = *world.value;
  replace_geography(on_paper, std::move(*fine.value));
  if (const int failure = write_pages(output, "index.html", *world.value, web, widths)) return failure;
  if (const int failure = write_poster(output, on_paper, widths)) return failure;
  for (World* one : {&*world.value, &on_paper}) {
    const auto problems = translate(one->catalog, Language::english, english);
    if (!problems.empty()) return refuse(problems);
  }
  if (const int failure = write_pages(output, "en.html", *world.value, web, widths)) return failure;
  return write_poster(output, on_paper, widths);
}
