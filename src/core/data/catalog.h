// The announcement as data: the laureates of the label, and all that surrounds them. Read once, never changed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/points.h"
#include "core/i18n/texts.h"
#include "core/look/palette.h"
#include "core/search/search_index.h"

namespace atlas {

using TierIndex = std::size_t;      // into Catalog::tiers, the highest first
using ThemeIndex = std::size_t;     // into Catalog::themes
using LaureateIndex = std::size_t;  // into Catalog::laureates

struct Term {
  std::string id;
  std::string name;
  std::string short_name;         // for chips; the name where there is none
  std::string abbreviation = {};  // as it is written before a name, « CA »; may be empty
};

struct Source {
  std::string id;
  std::string title;
  std::string publisher;
  std::string licence;  // may be empty
  std::string url;      // may be empty
};

struct Population {
  std::int64_t count = 0;
  int year = 0;
  std::string source;  // id in Catalog::sources
};

enum class PerimeterKind : std::uint8_t { intercommunality, commune, departement, region };

struct Perimeter {
  PerimeterKind kind = PerimeterKind::commune;
  std::string code;
  std::string name;
};

// Who leads a project. What nobody has found is missing, never made up.
struct Holder {
  std::string name;
  std::optional<std::size_t> kind;  // into Catalog::kinds
  std::string siren;                // empty when unknown
  std::string siren_source;         // id in Catalog::sources
  std::optional<Perimeter> perimeter;
  std::vector<std::size_t> departements, regions;  // that it has communes in; into the lists of Catalog
  std::optional<Population> population;            // of its perimeter
  std::string note;    // how its perimeter differs from the truth, or what is not known of it; may be empty
  std::string source;  // of the holder itself: id in Catalog::sources
};

struct Seat {
  std::string commune;
  std::string code;
  LonLat lonlat;
  std::string address;       // may be empty
  std::string note;          // why this place stands for the laureate; empty for a plain seat
  std::string source;        // id in Catalog::sources
  std::string point_source;  // of the place, as well
};

struct Laureate {
  std::string id;
  std::string name;            // for display
  std::string published_name;  // to the letter of the announcement
  std::string short_name;      // for the map and the charts
  std::string project;
  ThemeIndex theme = 0;
  TierIndex tier = 0;
  std::vector<Holder> holders;
  Seat seat;
  // Of the holders, each once.
  std::vector<std::size_t> kinds, regions, departements;
  std::vector<Perimeter> perimeters;
  // Of the perimeter with the most inhabitants: what is drawn by size, filtered, sorted and charted; it contains the
  // others.
  Population population;
  std::string population_area;  // its name
};

struct Tallies;  // core/data/tally.h

// What was counted of the laureates, remembered: no part of the catalogue, so that a copy begins with nothing.
struct TallyMemory {
  TallyMemory() = default;
  TallyMemory(const TallyMemory&) {}
  TallyMemory(TallyMemory&&) = default;
  TallyMemory& operator=(const TallyMemory& other) {
    if (this != &other) tallies.reset();
    return *this;
  }
  TallyMemory& operator=(TallyMemory&&) = default;
  ~TallyMemory() = default;

  std::shared_ptr<Tallies> tallies;
};

struct Catalog {
  int edition = 0;
  std::string label;
  std::string organizer_name;
  std::vector<std::string> organizer_about;
  std::string organizer_mission;    // quoted from the announcement
  std::string announcement_source;  // id in `sources`
  std::string organizer_url;        // where it can be reached
  struct Forum {
    std::string name, first_day, last_day, place, city, host;
    std::int64_t participant_count = 0;
  } forum;
  struct Selection {
    std::int64_t submitted_count = 0, heard_count = 0, labelled_count = 0, hearing_session_count = 0;
    bool heard_by_video = false;
  } selection;
  std::vector<std::string> criteria;
  std::vector<std::string> jury;
  std::vector<Source> sources;
  std::vector<Term> tiers;           // the highest first; 1 to most_tiers
  std::vector<TierLook> tier_looks;  // one a tier
  std::vector<Term> themes;
  std::vector<Term> kinds;
  std::vector<Term> regions;
  std::vector<Term> departements;
  std::vector<Laureate> laureates;
  SearchIndex search;
  Texts texts;  // in the language that the lists above are named in
  mutable TallyMemory memory;
};

// Puts the laureates' themes, as the catalogue names them now, among the words by which they are found.
void index_themes(Catalog& catalog);

// "Ille-et-Vilaine (35)", of a département or a région.
std::string name_and_code(const Term& one);

// The laureate with that id, if there is one.
std::optional<LaureateIndex> find_laureate(const Catalog& catalog, std::string_view id);
// The place of an id in a list of named things, if it is there.
std::optional<std::size_t> find_term(const std::vector<Term>& list, std::string_view id);

}  // namespace atlas
