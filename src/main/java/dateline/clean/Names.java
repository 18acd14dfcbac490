package dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How people are named in bylines. */
final class Names {
    private static final String MONTH_OR_LABEL =
            "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul"
                    + "|Aug|Sept?|Oct|Nov|Dec)\\.? \\d|(?:Published|Updated|Posted|Photo|Photos|Last|Staff|Special)\\b)";

    /** A word of a name, such as {@code O\u2019Donnell} or {@code J.}. */
    private static final String WORD = MONTH_OR_LABEL + "\\p{Lu}[\\p{L}'\u2019-]*\\.?";

    /** One name of one to five words. */
    static final String NAME = WORD + "(?: (?:" + WORD + "|de|van|von|der|den|bin|al|la|du|di|da|dos|el)){0,4}";

    /** One name or several. */
    static final String LIST = NAME + "(?:(?:, and | and |, | & )" + NAME + "){0,8}";

    private static final Pattern BETWEEN = Pattern.compile(",? and |, ?| & |; ?");

    private Names() {}

    /** The names of a list. */
    static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        BETWEEN.splitAsStream(list.strip())
                .map(name -> name.strip().replaceAll("[.;,]+$", ""))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }
}
