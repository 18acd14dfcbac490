package dateline.clean;

import java.util.Set;
import java.util.regex.Pattern;

/** How sure words between parentheses are to be the credit of a picture. */
enum Credit {
    /** Says so: {@code (Photo: Jane Roe)}, {@code (Jane Roe/AP)}. */
    CERTAIN,
    /** A name: {@code (NATO)}. */
    POSSIBLE,
    NONE;

    private static final Pattern SAYS = Pattern.compile(
            "(?:photo|photograph|image|picture|pic|credit|courtesy|handout|screenshot|file photo|illustration)s?(?: ?:| by | from | via | courtesy | credit).*"
                    + "|.*\\b(?:getty(?: images)?|ap photo|shutterstock|istock|istockphoto|alamy|wireimage|file photo|via ap|via reuters|epa-efe)\\b.*"
                    + "|(?:file|file photo|handout|screenshot|getty)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNED = Pattern.compile(
            "\\p{Lu}[\\p{L}.'\u2019-]*(?: [\\p{L}.'\u2019-]+){0,5} ?/ ?(?:.* )?(?:AP|AFP|EPA|Reuters|REUTERS|PA|TASS|Xinhua|Bloomberg|Getty|[\\p{L} ]*(?:Images|Photo|Press|News|Times|Post|Agency))\\b.*");

    private static final Pattern NAME = Pattern.compile(
            "(?:the )?\\p{Lu}[\\p{L}.&'\u2019-]*(?: (?:\\p{Lu}[\\p{L}.&'\u2019-]*|of|for|the|and|via|de|&)){0,6}");

    private static final Pattern OFFICE = Pattern.compile(
            "\\p{Lu}{2,6}|.*\\b(?:News|TV|Television|Press|Police|Department|Office|Force|Army|Navy|Guard|Agency|Ministry"
                    + "|Times|Post|Reuters|Associated|Xinhua|University|County|City|U\\.S\\.|via)\\b.*");

    /** Beginnings of asides that are no names. */
    private static final Set<String> ASIDES = Set.of(
            "See",
            "Note",
            "Source",
            "Sources",
            "More",
            "Read",
            "Also",
            "Full",
            "Disclosure",
            "Correction",
            "Update",
            "Editor",
            "And",
            "But",
            "Or",
            "Not",
            "The",
            "Yes",
            "No",
            "I",
            "He",
            "She",
            "It",
            "This",
            "That",
            "We",
            "You",
            "If",
            "They",
            "Spoiler",
            "OK",
            "PDF",
            "FAQ",
            "Reporting",
            "Editing",
            "Laughs",
            "Laughter",
            "Applause");

    static Credit of(String words) {
        String name = words.strip();
        if (SAYS.matcher(name).matches() || SIGNED.matcher(name).matches()) {
            return CERTAIN;
        }
        String first = name.split(" ", 2)[0];
        return NAME.matcher(name).matches() && !ASIDES.contains(first) ? POSSIBLE : NONE;
    }

    /** Whether a possible credit is that of an office or agency and not just anybody's name. */
    static boolean office(String words) {
        return OFFICE.matcher(words.strip()).matches();
    }
}
