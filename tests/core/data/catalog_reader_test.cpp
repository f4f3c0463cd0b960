#include "core/data/catalog_reader.h"

#include <gtest/gtest.h>

#include "core/json/document.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

using testing::data_file;

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  if (at == text.npos) {
    ADD_FAILURE() << "not in the document: " << from;
    return text;
  }
  return text.replace(at, from.size(), to);
}

// The first sentence about a document that differs from the published one in one place.
std::string first_sentence(std::string_view from, std::string_view to) {
  const auto result = read_catalog(replaced(data_file("laureats-2024.json"), from, to));
  EXPECT_FALSE(result.ok());
  return result.errors.empty() ? "" : sentence_of(result.errors.front());
}

TEST(CatalogReader, ReadsTheWholeAnnouncement) {
  const auto result = read_catalog(data_file("laureats-2024.json"));
  ASSERT_TRUE(result.ok());
  const Catalog& catalog = *result.value;
  EXPECT_EQ(catalog.laureates.size(), 21U);
  EXPECT_EQ(catalog.themes.size(), 6U);
  EXPECT_EQ(catalog.criteria.size(), 6U);
  EXPECT_EQ(catalog.jury.size(), 8U);
  EXPECT_EQ(catalog.selection.submitted_count, 45);
  EXPECT_EQ(catalog.selection.heard_count, 28);
  EXPECT_EQ(catalog.selection.labelled_count, 21);
  EXPECT_EQ(catalog.forum.participant_count, 1130);
}

TEST(CatalogReader, CountsFiveGoldSixSilverTenBronze) {
  const auto result = read_catalog(data_file("laureats-2024.json"));
  ASSERT_TRUE(result.ok());
  std::array<int, tiers::count> counts{};
  for (const Laureate& one : result.value->laureates) ++counts[one.tier];
  EXPECT_EQ(counts, (std::array<int, tiers::count>{5, 6, 10}));
}

TEST(CatalogReader, KeepsNamesToTheLetterAndForDisplay) {
  const auto result = read_catalog(data_file("laureats-2024.json"));
  ASSERT_TRUE(result.ok());
  const Laureate& epernay = result.value->laureates[*find_laureate(*result.value, "epernay")];
  EXPECT_EQ(epernay.published_name, "Epernay Agglo Champagne et Ville d’Epernay");
  EXPECT_EQ(epernay.name, "Épernay Agglo Champagne et Ville d’Épernay");
}

TEST(CatalogReader, NamesThePlaceOfAnUnknownTierAndWhatWasExpected) {
  EXPECT_EQ(first_sentence(R"("tier": "or",
      "holders")",
                           R"("tier": "platine",
      "holders")"),
            "laureats-2024.json, laureates[0].tier\u00A0: «\u202Fplatine\u202F» n’existe pas ici\u202F; valeurs "
            "possibles\u00A0: or, argent, "
            "bronze.");
}

TEST(CatalogReader, NamesAMissingMember) {
  EXPECT_EQ(first_sentence(R"("participant_count")", R"("participants")"),
            "laureats-2024.json, forum\u00A0: «\u202Fparticipant_count\u202F» manque.");
}

TEST(CatalogReader, NamesAMemberThatNobodyReads) {
  EXPECT_EQ(
      first_sentence(R"("address": "20)", R"("adress": "20)"),
      "laureats-2024.json, laureates[0].seat\u00A0: «\u202Fadress\u202F» n’est pas attendu ici\u202F; corrigez ce "
      "nom, ou retirez-le.");
}

TEST(CatalogReader, AMemberThatMayBeNullMayBeAbsent) {
  const std::string text = data_file("laureats-2024.json");
  EXPECT_TRUE(read_catalog(replaced(text, R"("note": null,)", "")).ok());
  EXPECT_FALSE(read_catalog(replaced(text, R"("note": null,)", R"("note": "",)")).ok());
}

TEST(CatalogReader, AMemberThatIsThereTwiceIsTold) {
  EXPECT_EQ(first_sentence(R"("edition": 2024)", R"("edition": 2024, "edition": 2025)"),
            "laureats-2024.json\u00A0: «\u202Fedition\u202F» y est deux fois\u202F; gardez-en un.");
}

// An id becomes the name of a file, a part of a link, an attribute.
TEST(CatalogReader, AnIdHasOneGrammar) {
  for (const char* id :
       {"../../evil", "a&select=b", "a+b", "[[x]]", "<b>", "-a", "a--b", "Lyon", "é", "\u202Elyon", " "})
    EXPECT_EQ(
        first_sentence(R"("id": "lyon")", R"("id": ")" + std::string(id) + '"'),
        "laureats-2024.json, laureates[0].id\u00A0: il faut ici un identifiant\u00A0: des minuscules sans accent et "
        "des chiffres, liés par des tirets.")
        << id;
}

TEST(CatalogReader, ADayIsOfTheCalendar) {
  for (const char* day : {"10 décembre 2024", "2024-12-32", "2023-02-29", "2024-13-01", "2024-1-1", "24-12-10"})
    EXPECT_EQ(first_sentence(R"("first_day": "2024-04-03")", R"("first_day": ")" + std::string(day) + '"'),
              "laureats-2024.json, forum.first_day\u00A0: il faut ici une date, comme «\u202F2024-12-10\u202F».")
        << day;
}

TEST(CatalogReader, AListWithoutItemsIsTold) {
  const std::string text = data_file("laureats-2024.json");
  const std::size_t begin = text.find("\"regions\": [\n"), end = text.find(']', begin);
  ASSERT_NE(end, text.npos);
  const auto result = read_catalog(text.substr(0, begin) + "\"regions\": [" + text.substr(end));
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(sentence_of(result.errors.front()), "laureats-2024.json, regions\u00A0: il faut ici de 1 à 128 éléments.");
}

TEST(CatalogReader, ASourceIsOneThatTheDocumentNames) {
  EXPECT_NE(first_sentence(R"("point_source": ")", R"("point_source": "nulle-part-)").find("n’existe pas ici"),
            std::string::npos);
}

// Of a hundred thousand empty objects, a hundred sentences.
TEST(CatalogReader, OfVeryManyFaultsAHundredAreTold) {
  std::string many;
  for (int i = 0; i < 100'000; ++i) many += i == 0 ? "{}" : ",{}";
  const auto result = read_catalog("{\"laureates\": [" + many + "]}");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.errors.size(), 100U);
}

TEST(CatalogReader, ADocumentOfMoreThanSixteenMegabytesIsNotRead) {
  const auto result = read_catalog(std::string(16'000'001, ' '));
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(sentence_of(result.errors.front()),
            "laureats-2024.json\u00A0: ce document dépasse 16\u00A0Mo\u202F; il n’est pas lu\u00A0: allégez-le.");
}

TEST(CatalogReader, TellsANumberThatIsNotOne) {
  EXPECT_EQ(first_sentence(R"("count": 1436354)", R"("count": "beaucoup")"),
            "laureats-2024.json, laureates[0].holders[0].population.count\u00A0: il faut ici un nombre entier, de 1 à "
            "100000000.");
}

TEST(CatalogReader, TellsAnIdThatIsTaken) {
  EXPECT_EQ(
      first_sentence(R"("id": "nantes")", R"("id": "lyon")"),
      "laureats-2024.json, laureates[2]\u00A0: l’identifiant «\u202Flyon\u202F» est déjà pris\u202F; choisissez-en un "
      "autre.");
}

TEST(CatalogReader, TellsAPlaceThatIsNotOnEarth) {
  EXPECT_EQ(first_sentence(R"("lat": 45.74846)", R"("lat": 4574.846)"),
            "laureats-2024.json, laureates[0].seat.lat\u00A0: il faut ici un nombre, de −85 à 85.");
}

TEST(CatalogReader, TellsTheLineOfABrokenDocument) {
  const auto result = read_catalog("{\n  \"edition\": 2024,\n  oups\n}");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(sentence_of(result.errors.front()),
            "laureats-2024.json\u00A0: ce n’est pas du JSON lisible\u202F; corrigez-le vers la ligne 3, colonne 3.");
}

TEST(CatalogReader, TellsADocumentThatNestsWithoutEnd) {
  const auto result = read_catalog(std::string(100'000, '['));
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(sentence_of(result.errors.front()),
            "laureats-2024.json\u00A0: le document a trop de niveaux\u202F; ce n’est pas le fichier attendu.");
}

TEST(CatalogReader, TellsEverythingThatIsWrongAtOnce) {
  const auto result = read_catalog("{}");
  ASSERT_FALSE(result.ok());
  EXPECT_GE(result.errors.size(), 10U);
}

TEST(CatalogReader, SurvivesEveryTruncation) {
  const std::string document = data_file("laureats-2024.json");
  for (std::size_t length = 0; length < document.size(); length += 997) {
    EXPECT_FALSE(read_catalog(std::string_view(document).substr(0, length)).ok());
  }
}

// The document of a million laureates as values would be ten times its text.
TEST(CatalogReader, LaureatesAreSetAsideOneByOne) {
  json::Report report{"essai"};
  std::vector<double> taken;
  const json::Aside aside{"laureates",
                          [&](const json::Value& item) { taken.push_back(std::get<double>(item.content)); }};
  const auto root =
      json::parse(R"({"laureates": [3, 1, 2], "other": {"laureates": [4]}, "last": [[5], 6]})", report, aside);
  ASSERT_TRUE(root);
  EXPECT_EQ(taken, (std::vector<double>{3, 1, 2}));
  const json::Node node(&*root, "", report);
  EXPECT_TRUE(node.member("laureates").items().empty());
  EXPECT_EQ(node.member("other").member("laureates").items().size(), 1U);
  EXPECT_EQ(node.member("last").items().size(), 2U);
  EXPECT_EQ(report.count(), 0U);
}

TEST(CatalogReader, LaureatesMayStandBeforeWhatTheyReferTo) {
  const std::string text = data_file("laureats-2024.json");
  const auto usual = read_catalog(text);
  const std::size_t list = text.find("\"laureates\": ["), first = text.find("\"edition\"");
  ASSERT_NE(list, text.npos);
  const std::size_t last = text.rfind(']');
  const std::string laureates = text.substr(list, last + 1 - list);
  const std::size_t comma = text.rfind(',', list);
  const std::string moved = text.substr(0, first) + laureates + ", " + text.substr(first, comma - first) + "}";
  const auto result = read_catalog(moved);
  ASSERT_TRUE(result.ok()) << sentence_of(result.errors.front());
  ASSERT_EQ(result.value->laureates.size(), usual.value->laureates.size());
  EXPECT_EQ(result.value->laureates.back().theme, usual.value->laureates.back().theme);
}

}  // namespace
}  // namespace atlas
