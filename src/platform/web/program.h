// One mounted atlas, and how text crosses to the page and back.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"
#include "platform/web/browser_glyphs.h"

namespace atlas {

struct Bytes {
  const char* data;
  std::size_t size;
  std::string_view view() const { return {data, size}; }
};

inline std::string lines_of(const std::vector<Problem>& problems, const Texts& texts = {}) {
  std::string lines;
  for (const Problem& problem : problems) lines += sentence_of(problem, texts) + "\n";
  return lines;
}

}  // namespace atlas

// The page holds its address; nothing is shared between two.
struct Program {
  atlas::BrowserGlyphs glyphs;
  atlas::Result<atlas::Catalog> catalog;  // read, until the app has it
  std::optional<atlas::App> app;
  std::vector<atlas::Problem> problems;
  std::string answer;  // the last text given to the page: valid until the next call

  const char* say(std::string text) {
    answer = std::move(text);
    return answer.c_str();
  }
  // A line each, in the language that is spoken.
  const char* tell(const std::vector<atlas::Problem>& told) {
    return say(atlas::lines_of(told, app->world().catalog.texts));
  }
};
