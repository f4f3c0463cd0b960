// Writes index.html from the data, the template and the styles. Runs at build time, under Node as WebAssembly or
// natively.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "core/translation.h"
#include "core/world.h"
#include "html/page.h"

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
  for (const char* name : {"base", "explorer", "map", "controls", "table", "chart", "about", "search", "listen"}) {
    styles += contents(folder + "/" + name + ".css");
  }
  return styles;
}

int refuse(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) std::fprintf(stderr, "%s\n", sentence_of(problem).c_str());
  return 1;
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 4 && argument_count != 5) {
    std::fprintf(stderr, "usage: site_generator DATA_FOLDER WEB_FOLDER OUTPUT_FILE [ENGLISH_FILE]\n");
    return 2;
  }
  const std::string data = arguments[1], web = arguments[2], output = arguments[3];
  const std::string catalog = contents(data + "/laureats-2024.json"), france = contents(data + "/geo/france.topo.json"),
                    communes = contents(data + "/geo/communes.topo.json"),
                    perimeters = contents(data + "/geo/perimetres.topo.json");
  Result<World> world = read_world({.catalog = catalog, .geography = {france, communes, perimeters, {}, false}});
  for (const Problem& warning : world.warnings) std::fprintf(stderr, "%s\n", sentence_of(warning).c_str());
  if (!world.ok()) return refuse(world.errors);
  if (argument_count == 5) {
    const auto problems = translate(world.value->catalog, Language::english, contents(arguments[4]));
    if (!problems.empty()) return refuse(problems);
  }

  const std::string page = contents(web + "/index.template.html"), styles = styles_in(web + "/styles");
  const Result<std::string> html = html::page(*world.value, {.page = page, .styles = styles});
  if (!html.ok()) return refuse(html.errors);
  std::ofstream file(output, std::ios::binary);
  file << *html.value;
  if (file.flush()) return 0;
  std::fprintf(stderr, "%s could not be written\n", output.c_str());
  return 1;
}
