package dateline.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headline without the name of the outlet or section behind it: {@code Storm hits coast | Quay Post}. */
final class Headline {
    /** Names of outlets and sections are capitalized: {@code BBC News}, {@code The Quay Post}. */
    private static final String WORD = "(?:of|the|and|on|in|for|&|\\p{Lu}[^\\s|]*|[0-9]+)";

    private static final Pattern BEHIND =
            Pattern.compile("^(.+?)\\s+(?:\\||[-\u2013\u2014])\\s+" + WORD + "(?:\\s+" + WORD + "){0,3}$");

    private Headline() {}

    static String plain(String title) {
        Matcher behind = BEHIND.matcher(title);
        return behind.matches() ? behind.group(1) : title;
    }
}
