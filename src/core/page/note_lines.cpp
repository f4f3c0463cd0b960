#include "core/page/note_lines.h"

#include <cmath>

#include "core/base/tab_lines.h"

namespace atlas {

namespace {

constexpr double aside = 1.0 / 3;  // from there on a pan is called a side: three parts of the same width

constexpr std::pair<Tier, Text> pitches[] = {
    {Tier::bronze, Text::listen_low}, {Tier::silver, Text::listen_middle}, {Tier::gold, Text::listen_high}};

std::string start_of(const std::vector<NoteGroup>& groups, const Texts& texts) {
  std::size_t count = 0;
  for (const NoteGroup& group : groups) count += group.notes.size();
  if (count == 0) return std::string(texts[Text::listen_none]);
  return texts.counted(Text::listen_start_one, Text::listen_start_many, static_cast<long long>(count));
}

std::string caption_of(const NoteGroup& group, const Note& note, const Catalog& catalog) {
  const Texts& texts = catalog.texts;
  const Text side = note.pan < -aside ? Text::listen_west : note.pan > aside ? Text::listen_east : Text::listen_center;
  return texts.filled(group.is_of_tier ? Text::listen_note_of_tier : Text::listen_note,
                      {{"group", group.label},
                       {"name", catalog.laureates[note.laureate].short_name},
                       {"tier", catalog.tiers[index_of(note.tier)].name},
                       {"side", std::string(texts[side])}});
}

}  // namespace

std::string note_lines(const std::vector<NoteGroup>& groups, const Catalog& catalog) {
  const Texts& texts = catalog.texts;
  std::string lines;
  put_line(lines, {start_of(groups, texts), texts[Text::listen_end], texts[Text::listen_begin],
                   texts[Text::listen_stop], texts[Text::listen_slow], texts[Text::listen_how],
                   texts[Text::listen_sides], texts[Text::listen_no_sound]});
  for (const auto& [tier, pitch] : pitches) {
    const std::string& name = catalog.tiers[index_of(tier)].name;
    put_line(lines, {"legend", tier_ids[index_of(tier)], texts.filled(pitch, {{"tier", name}})});
  }
  for (const NoteGroup& group : groups) {
    put_line(lines, {"group", group.label});
    for (const Note& note : group.notes) {
      put_line(lines, {"note", catalog.laureates[note.laureate].id, tier_ids[index_of(note.tier)],
                       std::to_string(std::lround(100 * note.pan)), caption_of(group, note, catalog)});
    }
  }
  return lines;
}

}  // namespace atlas
