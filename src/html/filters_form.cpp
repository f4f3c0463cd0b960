#include "html/filters_form.h"

#include "core/i18n/texts.h"
#include "html/markup.h"

namespace atlas::html {

namespace {

std::string choices(std::string_view name, Text legend, const std::vector<Named>& options, bool have_medals,
                    const Texts& texts) {
  std::string labels;
  for (const Named& option : options) {
    labels += filled(R"(<label><input type="checkbox" name="{name}" value="{id}">{icon}<span>{label}</span></label>
)",
                     {words("name", name), words("id", option.id), words("label", option.name),
                      markup("icon", have_medals ? medal_icon(option.id) : std::string())});
  }
  return filled(R"(<fieldset><legend>{legend}</legend>
{labels}</fieldset>
)",
                {words("legend", texts[legend]), markup("labels", std::move(labels))});
}

}  // namespace

std::string filters_form(const Catalog& catalog) {
  return filled(R"(<form id="filtres" hidden>
{tiers}{themes}<p class="actions"><button type="reset">{clear}</button></p>
</form>)",
                {markup("tiers", choices("tier", Text::filter_tiers, catalog.tiers, true, catalog.texts)),
                 markup("themes", choices("theme", Text::filter_themes, catalog.themes, false, catalog.texts)),
                 words("clear", catalog.texts[Text::filter_clear])});
}

}  // namespace atlas::html
