// Documents that nobody means well with: each reader answers with a sentence, soon, and in little memory (as
// WebAssembly these programs have 256 MB).
#include <gtest/gtest.h>

#include <chrono>
#include <functional>

#include "core/data/catalog_reader.h"
#include "core/data/translation.h"
#include "core/data/world.h"
#include "support/data_files.h"

namespace atlas {
namespace {

using testing::data_file;

// Ten times what it takes here: machines are slow, and do other things. The sanitizers take longer still.
constexpr double most_seconds = ATLAS_IS_SANITIZED ? 40 : 10;

std::string repeated(std::string_view text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

// A ring that follows the longest arc ten thousand times.
std::string topology_of_echoes() {
  return R"({"type":"Topology","transform":{"scale":[0.001,0.001],"translate":[0,45]},"objects":{"departements":{"geometries":[)"
         R"({"type":"Polygon","id":"31","properties":{"nom":"Écho"},"arcs":[[0)" +
         repeated(",0", 10'000) + R"(]]}]}},"arcs":[[[0,0])" + repeated(",[1,0],[-1,0]", 10'000) + "]]}";
}

struct Hostile {
  const char* name;
  std::function<std::string()> document;
};

const Hostile hostile_documents[] = {
    {"nothing", [] { return std::string(); }},
    {"blanks", [] { return std::string(1000, ' '); }},
    {"eight megabytes and one", [] { return std::string(8'000'001, ' '); }},
    {"sixteen megabytes of one text", [] { return '"' + std::string(15'999'998, 'a') + '"'; }},
    {"a hundred thousand levels", [] { return std::string(100'000, '['); }},
    {"a hundred thousand objects in one another", [] { return repeated("{\"a\":", 100'000); }},
    {"a member twice", [] { return std::string(R"({"edition": 2024, "edition": 2024})"); }},
    {"a number that is too large", [] { return std::string(R"({"edition": 1e400})"); }},
    {"half a letter", [] { return std::string(R"({"label": "\ud800"})"); }},
    {"bytes that are no UTF-8", [] { return std::string("{\"label\": \"\xff\xfe\"}"); }},
    {"a NUL", [] { return std::string("{}\0{}", 5); }},
    {"a million objects", [] { return "[{}" + repeated(",{}", 999'999) + "]"; }},
    {"a million laureates without anything", [] { return "{\"laureates\":[{}" + repeated(",{}", 999'999) + "]}"; }},
    {"a million members",
     [] {
       std::string document = "{\"a\":0";
       for (int i = 0; i < 400'000; ++i) document += ",\"b" + std::to_string(i) + "\":0";
       return document + "}";
     }},
    {"a ring of two hundred million points", topology_of_echoes}};

// Fails where it takes too long or says nothing; `read` gives the problems.
void expect_told(const Hostile& hostile, std::string_view reader,
                 const std::function<std::vector<Problem>(std::string_view)>& read) {
  const std::string document = hostile.document();
  const auto start = std::chrono::steady_clock::now();
  const std::vector<Problem> problems = read(document);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  EXPECT_FALSE(problems.empty()) << hostile.name << ", " << reader;
  EXPECT_LE(problems.size(), 300U) << hostile.name << ", " << reader;
  EXPECT_LT(seconds, most_seconds) << hostile.name << ", " << reader;
  for (const Problem& problem : problems) EXPECT_LT(sentence_of(problem).size(), 1000U) << hostile.name;
}

template <typename Value>
std::vector<Problem> all_of(Result<Value> result) {
  result.errors.insert(result.errors.end(), result.warnings.begin(), result.warnings.end());
  return result.errors;
}

TEST(Bounded, EveryReaderTellsWhatIsWrongAndSoon) {
  const std::string france = data_file("geo/france.topo.json"), communes = data_file("geo/communes.topo.json");
  World world = testing::published_world();
  for (const Hostile& hostile : hostile_documents) {
    expect_told(hostile, "edition", [](std::string_view text) { return all_of(read_catalog(text)); });
    expect_told(hostile, "france",
                [&](std::string_view text) { return all_of(read_geography({text, communes, {}, {}, false})); });
    expect_told(hostile, "communes",
                [&](std::string_view text) { return all_of(read_geography({france, text, {}, {}, false})); });
    expect_told(hostile, "names", [&](std::string_view text) { return read_names(text, world.geography); });
    expect_told(hostile, "translation",
                [&](std::string_view text) { return translate(world.catalog, Language::english, text); });
  }
}

// What is empty is not asked for: a build without the official perimeters has none.
TEST(Bounded, PerimetersAreAWarningAtMost) {
  const std::string france = data_file("geo/france.topo.json"), communes = data_file("geo/communes.topo.json");
  for (const Hostile& hostile : hostile_documents) {
    const std::string document = hostile.document();
    const auto geography = read_geography({france, communes, document, {}, false});
    EXPECT_TRUE(geography.ok()) << hostile.name;
    EXPECT_EQ(geography.warnings.empty(), document.empty()) << hostile.name;
  }
}

// Sixty thousand communes and a hundred thousand names for them.
TEST(Bounded, ManyNamesFindTheirCommunesSoon) {
  std::string communes =
      R"({"type":"Topology","arcs":[],"transform":{"scale":[0.001,0.001],"translate":[0,45]},"objects":{"communes":{"geometries":[)";
  std::string names = R"({"towns":[],"communes":[)";
  for (int i = 0; i < 40'000; ++i) {
    const std::string code = std::to_string(10'000 + i), comma = i == 0 ? "" : ",";
    communes.append(comma)
        .append(R"({"type":"Point","coordinates":[1,1],"id":")")
        .append(code)
        .append(R"(","properties":{"population":1}})");
    names.append(comma).append(R"({"code":")").append(code).append(R"(","name":"N"},{"code":"x","name":"N"})");
  }
  const auto start = std::chrono::steady_clock::now();
  const auto geography =
      read_geography({data_file("geo/france.topo.json"), communes + "]}}}", {}, names + "]}", false});
  ASSERT_TRUE(geography.ok());
  EXPECT_EQ(geography.value->commune_names.size(), 40'000U);
  EXPECT_LT(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), 2 * most_seconds);
}

}  // namespace
}  // namespace atlas
