package dateline.intake;

import dateline.text.PlainText;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Words that a format may give as HTML.
 *
 * <pre>
 * HtmlWords.of("&lt;b>Cats&lt;/b> &amp;amp; dogs") -> "Cats &amp; dogs"
 * HtmlWords.of("a &lt; b")                   -> "a &lt; b"
 * </pre>
 */
final class HtmlWords {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|u|s|em|strong|cite|q|sup|sub|small|mark|code|img|figure|blockquote|ul|ol|li|h[1-6]"
                    + "|table|tr|td|font|iframe|script|style|article|section|abbr|time|hr|pre|wbr|picture|video)"
                    + "(?:\\s[^<>]{0,4000})?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private HtmlWords() {}

    /** Whether the text has elements of HTML, and not just angle brackets. */
    static boolean isMarkup(String text) {
        return TAG.matcher(text).find();
    }

    /** The words in one line. */
    static String of(String text) {
        if (isMarkup(text)) {
            return PlainText.oneLine(Jsoup.parseBodyFragment(text).text());
        }
        return PlainText.oneLine(entities(text));
    }

    /** Plain text with its entities resolved and its lines kept. */
    static String entities(String text) {
        return ENTITY.matcher(text).find() ? PlainText.of(Parser.unescapeEntities(text, false)) : text;
    }
}
