#include "core/state/permalink.h"

#include <gtest/gtest.h>

#include "core/geo/flight.h"
#include "core/state/effects.h"
#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

class LinkState : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;

  State state_of(std::string_view query) const { return update({}, read_permalink(query, catalog), catalog); }
  std::string again(std::string_view query) const { return permalink_of(state_of(query), catalog); }
};

TEST_F(LinkState, TheDefaultStateHasAnEmptyLink) {
  EXPECT_EQ(permalink_of(State{}, catalog), "");
}

TEST_F(LinkState, SaysFilterAndSelection) {
  EXPECT_EQ(again("?tier=or,bronze&theme=inclusion&select=lyon"), "theme=inclusion&tier=or,bronze&select=lyon");
}

TEST_F(LinkState, SaysTheAppearanceAskedForAndNotTheSystems) {
  EXPECT_EQ(again("?appearance=sombre"), "appearance=sombre");
  EXPECT_EQ(state_of("?appearance=contraste").appearance, Appearance::contrast);
  EXPECT_EQ(read_permalink("?appearance=rose", catalog).warnings.size(), 1U);
  const State dark_system = update({}, PreferAppearance{Appearance::dark}, catalog);
  EXPECT_EQ(permalink_of(dark_system, catalog), "");
}

TEST_F(LinkState, SaysTheLayer) {
  EXPECT_EQ(again("?layer=population"), "layer=population");
  EXPECT_EQ(again("?layer=labels"), "");
  EXPECT_EQ(state_of("?layer=regions").layer, MapLayer::regions);
  EXPECT_EQ(read_permalink("?layer=routes", catalog).warnings.size(), 1U);
}

TEST_F(LinkState, SaysEveryFilterAndWhatIsShown) {
  const std::string_view link =
      "region=53,76&theme=services&tier=or,bronze&kind=metropole&population=1000-2000000&q=r%C3%A9seau%20%26%20co"
      "&view=graphiques&chart=population&layer=regions&lang=en&appearance=sombre";
  EXPECT_EQ(again(link), link);
  EXPECT_EQ(again("view=carte&chart=themes&lang=fr"), "");
  EXPECT_EQ(again("population=5-"), "population=5-");
  EXPECT_EQ(again("population=-5"), "population=0-5");
}

TEST_F(LinkState, TellsEveryUnknownValue) {
  for (const char* query : {"view=globe", "chart=camembert", "lang=de", "population=beaucoup", "population=12",
                            "population=1-2-3", "region=99", "kind=empire"}) {
    EXPECT_EQ(read_permalink(query, catalog).warnings.size(), 1U) << query;
    EXPECT_EQ(again(query), "") << query;
  }
}

TEST_F(LinkState, KeepsTheStagesModeAndStep) {
  const FollowLink link = read_permalink("mode=scene&step=12", catalog);
  EXPECT_TRUE(link.warnings.empty());
  EXPECT_EQ(permalink_of(update(State{}, link, catalog), catalog), "mode=scene&step=12");
}

TEST_F(LinkState, AStepThatIsNoneIsTold) {
  for (const char* step : {"0", "-3", "1.5", "1000", "douze"}) {
    const FollowLink link = read_permalink(std::string("step=") + step, catalog);
    EXPECT_EQ(link.state.step, 1) << step;
    EXPECT_EQ(link.warnings.size(), 1U) << step;
  }
}

TEST_F(LinkState, SaysWhereTheMapLooks) {
  const State lyon = state_of("?map=4.85,45.75,4");
  EXPECT_EQ(permalink_of(lyon, catalog), "map=4.85,45.75,4");
  ASSERT_TRUE(lyon.flight);
  EXPECT_NEAR(lyon.flight->to.center.x, 843'700, 1'000);
  EXPECT_EQ(lyon.flight->to.zoom, 4);
  EXPECT_EQ(again("?map="), "");
}

TEST_F(LinkState, TheLinkOfTheViewThatIsThereMovesNothing) {
  State state;
  state.camera = zoomed(all_of_france(), 3.123456, {850'001.234, 6'520'003.21});
  EXPECT_EQ(update(state, read_permalink(permalink_of(state, catalog), catalog), catalog), state);
}

// As on stage, where each follows the other.
TEST_F(LinkState, OfTheViewOfEachLaureateMovesNothing) {
  for (const Territory& one : world.territories) {
    State state;
    state.camera = camera_showing(one.bounds);
    const State after = update(state, read_permalink(permalink_of(state, catalog), catalog), catalog);
    EXPECT_EQ(after.camera, state.camera) << permalink_of(state, catalog);
    EXPECT_FALSE(after.flight);
  }
}

TEST_F(LinkState, AViewThatIsNoneIsTold) {
  for (const char* view : {"4.85,45.75", "4.85,45.75,4,1", "a,b,c", "4.85,95,4", "181,45,4", "1e3,45,4", "nan,45,4",
                           "4,85,45,75,4", ",,4", "-,45,1", "4.8546546546546546546,45,1"}) {
    const FollowLink link = read_permalink(std::string("map=") + view, catalog);
    EXPECT_EQ(link.warnings.size(), 1U) << view;
    EXPECT_EQ(link.state.camera, all_of_france()) << view;
  }
}

TEST_F(LinkState, AViewBeyondFranceIsTheNearest) {
  const Camera camera = read_permalink("map=-60,-45,99", catalog).state.camera;
  EXPECT_EQ(camera, clamped(camera));
  EXPECT_EQ(camera.zoom, max_zoom);
}

TEST_F(LinkState, EqualStatesHaveEqualLinks) {
  EXPECT_EQ(again("tier=bronze,or,bronze"), again("tier=or%2Cbronze"));
}

TEST_F(LinkState, AnUnknownNameIsIgnored) {
  EXPECT_EQ(state_of("?utm_source=lettre&view=carte&=&&x"), State{});
}

TEST_F(LinkState, AnUnknownValueIsLeftOutAndTold) {
  const FollowLink link = read_permalink("?tier=platine,or", catalog);
  EXPECT_TRUE(set_of(link.state.filter, Facet::tier).contains(tiers::gold));
  ASSERT_EQ(link.warnings.size(), 1U);
  EXPECT_EQ(sentence_of(link.warnings[0]),
            "Le lien demande «\u202Fplatine\u202F», qui n’existe pas ici\u202F; le reste est affiché.");
}

TEST_F(LinkState, AnUnknownLaureateIsTold) {
  const FollowLink link = read_permalink("select=atlantide", catalog);
  EXPECT_EQ(link.state.selected, std::nullopt);
  EXPECT_EQ(link.warnings.size(), 1U);
}

TEST_F(LinkState, TellsOnlyTheFirstFewOfManyAndShortens) {
  std::string query = "tier=" + std::string(5'000, 'x');
  for (int i = 0; i < 1'000; ++i) query += "," + std::to_string(i);
  const FollowLink link = read_permalink(query, catalog);
  EXPECT_LE(link.warnings.size(), 3U);
  EXPECT_LE(sentence_of(link.warnings[0]).size(), 200U);
}

TEST_F(LinkState, WordsMayEndWithAnAccent) {
  EXPECT_EQ(state_of("q=caf%C3%A9").filter.query.text, "caf\u00E9");
}

TEST_F(LinkState, OfAViewIsWhatReadingItGivesWhereverAFlightEnds) {
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    const State selected = changed({}, Select{i}, world, false).after;
    const std::string link = permalink_of(selected, catalog);
    EXPECT_NE(link.find("map="), link.npos);
    EXPECT_EQ(again(link), link);
  }
  for (const char* edge : {"map=2.3185,50.9,4.3", "map=-4.9,48.4,3.333", "map=8.4,42.5,5.257", "map=2.8,42.4,2.25"})
    EXPECT_EQ(again(again(edge)), again(edge)) << edge;
}

TEST_F(LinkState, AnyBytesAreRead) {
  for (const char* query :
       {"%", "tier=%", "tier=%zz", "tier=%C3%28", "tier=\xff\xfe", "select=%00", "tier==or", "tier=,,,"}) {
    read_permalink(query, catalog);
  }
  EXPECT_EQ(again("tier=%6Fr"), "tier=or");
}

}  // namespace
}  // namespace atlas
