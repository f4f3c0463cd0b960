// The file that scripts import is what the core says. UPDATE=1 writes it.
#include "html/ids_script.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "support/data_files.h"

namespace atlas::html {
namespace {

TEST(IdsScript, IsTheFileThatScriptsImport) {
  constexpr const char* file = "../web/link/ids.js";
  if (std::getenv("UPDATE")) std::ofstream(std::string(ATLAS_DATA_DIR) + "/" + file, std::ios::binary) << ids_script();
  EXPECT_EQ(ids_script(), testing::data_file(file));
}

TEST(IdsScript, HasEveryNameOfAPermalinkOnce) {
  const std::string script = ids_script();
  for (const char* name : {"'region'", "'departement'", "'population'", "'select'", "'map'"}) {
    const std::size_t at = script.find(name);
    ASSERT_NE(at, script.npos) << name;
  }
  EXPECT_NE(script.find("export const usual = Object.freeze({ view: 'carte', mode: 'explorer'"), script.npos);
}

}  // namespace
}  // namespace atlas::html
