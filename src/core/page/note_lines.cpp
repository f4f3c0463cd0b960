#include "core/page/note_lines.h"

#include <cmath>

#include "core/base/tab_lines.h"

namespace atlas {

namespace {

constexpr double aside = 1.0 / 3;  // from there on a pan is called a side: three parts of the same width

// The highest tier sounds highest; a tier alone is in the middle.
Text pitch_of(TierIndex tier, std::size_t tier_count) {
  if (tier + 1 == tier_count && tier > 0) return Text::listen_low;
  return tier == 0 && tier_count > 1 ? Text::listen_high : Text::listen_middle;
}

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
                       {"tier", catalog.tiers[note.tier].name},
                       {"side", std::string(texts[side])}});
}

}  // namespace

std::string note_lines(const std::vector<NoteGroup>& groups, const Catalog& catalog) {
  const Texts& texts = catalog.texts;
  std::string lines;
  put_line(lines, {start_of(groups, texts), texts[Text::listen_end], texts[Text::listen_begin],
                   texts[Text::listen_stop], texts[Text::listen_slow], texts[Text::listen_how],
                   texts[Text::listen_sides], texts[Text::listen_no_sound]});
  const std::size_t tier_count = catalog.tiers.size();
  const auto step_of = [&](TierIndex tier) { return std::to_string(tier_count - 1 - tier); };
  for (TierIndex tier = tier_count; tier-- > 0;) {
    const std::string& name = catalog.tiers[tier].name;
    put_line(lines, {"legend", step_of(tier), texts.filled(pitch_of(tier, tier_count), {{"tier", name}})});
  }
  for (const NoteGroup& group : groups) {
    put_line(lines, {"group", group.label});
    for (const Note& note : group.notes) {
      put_line(lines, {"note", catalog.laureates[note.laureate].id, step_of(note.tier),
                       std::to_string(std::lround(100 * note.pan)), caption_of(group, note, catalog)});
    }
  }
  return lines;
}

}  // namespace atlas
