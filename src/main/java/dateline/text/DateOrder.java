package dateline.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a day or a month comes first in {@code 03/04/2025}: known by the page's language and country, or not at all. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    /** Countries that write the month first (CLDR short date formats). */
    private static final Set<String> MONTH_FIRST_IN = Set.of("US", "PH", "PR", "GU");

    /**
     * The order of a language.
     *
     * @param tag BCP 47, such as {@code de} or {@code en-US}; English without a country tells nothing, nor does null
     */
    static DateOrder of(@Nullable String tag) {
        if (tag == null) {
            return UNKNOWN;
        }
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        if (MONTH_FIRST_IN.contains(locale.getCountry())) {
            return MONTH_FIRST;
        }
        boolean bare = locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
        boolean mixed = locale.getCountry().equals("CA");
        return locale.getLanguage().isEmpty() || bare || mixed ? UNKNOWN : DAY_FIRST;
    }
}
