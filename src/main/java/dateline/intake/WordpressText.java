package dateline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a WordPress article as HTML. WordPress keeps it half written: blank lines stand for paragraphs, comments for
 * blocks of its editor, and words in brackets for pictures with captions and the like.
 *
 * <pre>WordpressText.html("One.\n\nTwo.") -> "&lt;p&gt;One.&lt;/p&gt;\n&lt;p&gt;Two.&lt;/p&gt;"</pre>
 */
final class WordpressText {
    private static final Pattern COMMENT = Pattern.compile("<!--\\s*(?:/?wp:|more|nextpage)[^>]{0,10000}-->");
    private static final Pattern CAPTION = Pattern.compile(
            "(?s)\\[(?:wp_)?caption[^\\]]{0,1000}\\]\\s*((?:<a [^>]{0,2000}>\\s*)?<img [^>]{0,2000}>(?:\\s*</a>)?)(.{0,2000}?)\\[/(?:wp_)?caption\\]");
    private static final Pattern EMBED =
            Pattern.compile("\\[(embed|video|audio)[^\\]]{0,1000}\\]\\s*(https?://[^\\s\\[]{1,2000})\\s*\\[/\\1\\]");
    private static final Pattern OTHER =
            Pattern.compile("\\[/?(?:gallery|playlist|audio|video|embed|caption)\\b[^\\]]{0,1000}\\]");
    private static final String LISTING = "<pre";
    private static final String END = "</pre>";
    private static final Pattern BLOCK = Pattern.compile(
            "(?is)\\s*</?(p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|blockquote|pre|figure|hr|iframe|section|aside|dl)\\b.*");
    private static final Pattern HOLD = Pattern.compile("\u0000([0-9]+)\u0000");

    private WordpressText() {}

    static String html(String text) {
        String plain = COMMENT.matcher(text.replace("\u0000", "").replace("\r\n", "\n"))
                .replaceAll("");
        String figures = CAPTION.matcher(plain).replaceAll("\n\n<figure>$1<figcaption>$2</figcaption></figure>\n\n");
        String links = EMBED.matcher(figures).replaceAll("\n\n<a href=\"$2\">$2</a>\n\n");
        return paragraphs(OTHER.matcher(links).replaceAll(""));
    }

    /** Puts a number in the place of each listing, whose blank lines are no paragraphs. */
    private static String held(String text, List<String> listings) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (true) {
            int start = text.indexOf(LISTING, at);
            int end = start < 0 ? -1 : text.indexOf(END, start);
            if (end < 0) {
                return out.append(text, at, text.length()).toString();
            }
            out.append(text, at, start).append("\n\n\0").append(listings.size()).append("\0\n\n");
            listings.add(text.substring(start, end + END.length()));
            at = end + END.length();
        }
    }

    /** What WordPress makes of blank lines when it shows a page; listings keep theirs. */
    private static String paragraphs(String text) {
        List<String> listings = new ArrayList<>();
        String held = held(text, listings);
        StringBuilder html = new StringBuilder();
        for (String chunk : held.split("\n\\s*\n", -1)) {
            String words = chunk.strip();
            Matcher listing = HOLD.matcher(words);
            if (listing.matches()) {
                html.append(listings.get(Integer.parseInt(listing.group(1)))).append('\n');
            } else if (BLOCK.matcher(words).matches()) {
                html.append(words).append('\n');
            } else if (!words.isEmpty()) {
                html.append("<p>").append(words.replace("\n", "<br>\n")).append("</p>\n");
            }
        }
        return html.toString();
    }
}
