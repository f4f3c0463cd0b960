// What is said aloud of each action: what it changed, once, and nothing else.
#include "core/page/announcement.h"

#include <gtest/gtest.h>

#include <vector>

#include "core/i18n/french_texts.h"
#include "core/state/history.h"
#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/lists.h"

namespace atlas {
namespace {

constexpr std::string_view lyon =
    "Métropole de Lyon, label Or, Inclusion numérique\u00A0: Inclusif, le jeu - Concevons nos services numériques pour "
    "tout le monde\u202F!";
constexpr std::string_view nantes =
    "Nantes Métropole, label Bronze, Inclusion numérique\u00A0: Diagnostic et évaluation du plan d’actions médiation "
    "numérique";

class Announcement : public ::testing::Test {
 protected:
  World world = testing::published_world();
  Catalog& catalog = world.catalog;

  State of(std::string_view link) const { return update({}, read_permalink(link, catalog), catalog); }
  // Of the last of these actions, in a page that shows what the link says.
  std::string said(std::string_view link, const std::vector<Action>& actions) const {
    State before = of(link), after = before;
    for (const Action& action : actions) {
      before = after;
      after = update(after, action, catalog);
    }
    return announcement_of(before, after, catalog);
  }
  Select selecting(std::string_view id) const { return Select{testing::laureate(catalog, id)}; }
};

TEST_F(Announcement, OfTwoLinksAsTheListSays) {
  for (const auto& columns : testing::list_of("what_is_said.txt", 3)) {
    EXPECT_EQ(announcement_of(of(columns[0]), of(columns[1]), catalog), columns[2])
        << columns[0] << " → " << columns[1];
  }
}

TEST_F(Announcement, OfEachActionWhatItChanged) {
  const auto themes = Toggle{Facet::theme, *find_term(catalog.themes, "inclusion")};
  const SortTable by_population{TableColumn::population}, by_name{TableColumn::laureate};
  const struct {
    std::string_view link;
    std::vector<Action> actions;
    std::string_view sentence;
  } cases[] = {
      {"", {themes}, "5 territoires affichés sur 21"},
      {"", {themes, themes}, "21 territoires affichés"},
      {"tier=or&q=lyon", {ClearFilter{}}, "21 territoires affichés"},
      {"tier=or", {selecting("lyon")}, lyon},
      {"select=lyon", {selecting("nantes")}, nantes},
      {"select=lyon", {selecting("lyon")}, ""},
      {"select=lyon", {Select{}}, "Fiche fermée"},
      {"", {Select{}}, ""},
      {"", {SearchFor{"lyon"}}, "1 territoire affiché sur 21"},
      {"", {SearchFor{"zzz"}, SearchFor{"zzzz"}}, ""},
      {"", {by_population}, "Liste triée par « Habitants », ordre croissant"},
      {"", {by_population, by_population}, "Liste triée par « Habitants », ordre décroissant"},
      {"", {by_population, by_population, by_population}, "Liste dans l’ordre de l’annonce"},
      {"tier=or", {by_population, by_name}, "Liste triée par « Lauréat », ordre croissant"},
      {"", {ShowView{View::list}}, "Vue : Liste"},
      {"", {ShowView{View::map}}, ""},
      {"", {ShowChart{ChartKind::regions}}, "Graphique : Régions. En tête : Pays de la Loire, 4 lauréats sur 21"},
      {"", {ShowLayer{MapLayer::regions}}, "Carte : Par région"},
      {"", {Hover{0}}, ""},
      {"", {Focus{0}}, ""},
      {"", {FocusControl{"tier:or"}}, ""},
      {"", {ShowAllOfFrance{}}, ""},
      {"map=4.85,45.75,4", {FlyZoom{1, {}}}, ""},
      {"", {PreferAppearance{Appearance::dark}}, ""},
      {"tier=x", {DismissNotices{}}, ""},
      {"", {read_permalink("view=liste&tier=or", catalog)}, "Vue : Liste. 5 territoires affichés sur 21"},
  };
  int place = 0;
  for (const auto& [link, actions, sentence] : cases) EXPECT_EQ(said(link, actions), sentence) << "case " << place++;
}

TEST_F(Announcement, OfUndoAndRedoWhatTheyGiveBack) {
  History history;
  const State before = of("tier=or");
  const State after = update(before, selecting("lyon"), catalog);
  history.note(before, after);
  const State undone = update(after, *history.undo(after), catalog);
  EXPECT_EQ(announcement_of(after, undone, catalog), "Fiche fermée");
  const State redone = update(undone, *history.redo(undone), catalog);
  EXPECT_EQ(announcement_of(undone, redone, catalog), lyon);
}

TEST_F(Announcement, WaitsForTheWordsOfAnotherLanguage) {
  const State before = of("tier=or"), after = update(before, Speak{Language::english}, catalog);
  EXPECT_EQ(announcement_of(before, after, catalog), "");
  EXPECT_EQ(state_announced(before, after, catalog), before);
  std::vector<std::string> sentences(french_text_count);
  sentences[static_cast<std::size_t>(Text::announce_language)] = "Page in English";
  sentences[static_cast<std::size_t>(Text::shown_all)] = "{total} territories shown";
  catalog.texts = Texts(Language::english, sentences);
  EXPECT_EQ(announcement_of(before, after, catalog), "Page in English");
  EXPECT_EQ(announcement_of(after, update(after, ClearFilter{}, catalog), catalog), "21 territories shown");
  EXPECT_EQ(state_announced(before, after, catalog), after);
}

// The stage shows filters and selections of its own, and says them itself.
TEST_F(Announcement, OnStageNothingAndAfterItThatItWasLeft) {
  const State explorer = of("tier=or&select=lyon");
  const State step = of("mode=scene&step=5&theme=inclusion&select=nantes");
  EXPECT_EQ(announcement_of(explorer, step, catalog), "");
  const State known = state_announced(explorer, step, catalog);
  EXPECT_EQ(announcement_of(known, of("mode=scene&step=6"), catalog), "");
  EXPECT_EQ(announcement_of(known, explorer, catalog), "Scène quittée");
  EXPECT_EQ(announcement_of(known, of(""), catalog), "Scène quittée. 21 territoires affichés. Fiche fermée");
}

TEST_F(Announcement, TheSentenceOverTheListCounts) {
  EXPECT_EQ(shown_sentence(of(""), catalog), "21 territoires affichés");
  EXPECT_EQ(shown_sentence(of("tier=or&select=lyon"), catalog), "5 territoires affichés sur 21");
  EXPECT_EQ(shown_sentence(of("q=lyon"), catalog), "1 territoire affiché sur 21");
  EXPECT_EQ(shown_sentence(of("q=zzzz"), catalog), "Aucun territoire affiché sur 21");
}

}  // namespace
}  // namespace atlas
