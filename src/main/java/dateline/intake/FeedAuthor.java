package dateline.intake;

import dateline.text.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name in an author field; RSS wants a mail address there, and people write anything.
 *
 * <pre>
 * FeedAuthor.name("desk@example.org (Ada Bell)") -> "Ada Bell"
 * FeedAuthor.name("Ada Bell &lt;ada@example.org>")  -> "Ada Bell"
 * FeedAuthor.name("desk@example.org")            -> ""
 * </pre>
 */
final class FeedAuthor {
    private static final String MAIL = "[^\\s@()<>]{1,100}@[^\\s@()<>]{1,200}";
    private static final Pattern MAIL_THEN_NAME = Pattern.compile("<?" + MAIL + ">?\\s*\\(([^()]{1,200})\\)");
    private static final Pattern NAME_THEN_MAIL = Pattern.compile("([^<>()]{1,200}?)\\s*[<(]" + MAIL + "[>)]");
    private static final Pattern ONLY_MAIL = Pattern.compile("(?:mailto:)?" + MAIL);

    private FeedAuthor() {}

    /** The name in one line; empty when there is only an address. */
    static String name(String written) {
        String line = HtmlWords.of(written);
        for (Pattern form : new Pattern[] {MAIL_THEN_NAME, NAME_THEN_MAIL}) {
            Matcher author = form.matcher(line);
            if (author.matches()) {
                return PlainText.oneLine(author.group(1));
            }
        }
        return ONLY_MAIL.matcher(line).matches() ? "" : line;
    }
}
