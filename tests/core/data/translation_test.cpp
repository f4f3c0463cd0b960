// Another language: the sentences of its document, with a catalogue and without one.
#include "core/data/translation.h"

#include <gtest/gtest.h>

#include "support/english.h"

namespace atlas {
namespace {

TEST(Translation, SaysWhatIsWrongWithoutACatalogue) {
  const Problem problem{"laureats.json", "laureates[2]", Text::json_missing, {{"name", "tier"}}};
  EXPECT_EQ(sentence_of(problem, texts_in(Language::english, testing::english_document())),
            "laureats.json, laureates[2]: “tier” is missing.");
}

TEST(Translation, ADocumentThatIsNoneLeavesFrench) {
  const Problem problem{"a.json", "b", Text::json_missing, {{"name", "c"}}};
  for (const char* document : {"", "{", "[]", "{\"texts\": 1}", "{\"texts\": [1]}", "{\"texts\": []}"})
    EXPECT_EQ(sentence_of(problem, texts_in(Language::english, document)), sentence_of(problem)) << document;
}

}  // namespace
}  // namespace atlas
