package dateline.article;

import dateline.language.Span;
import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * A name in the text of a body, and the page that it leads to.
 *
 * @param place where it stands in {@link Markdown#text}
 * @param spellings what may stand there; where the text has something else, nothing is linked
 * @param address of a page of the site, from its root: {@code /people/dan-caine/}
 */
public record NameLink(Span place, List<String> spellings, String address) {
    /** The length of the name. */
    int length() {
        return place.end() - place.start();
    }

    /** Whether a text has the name at a place. */
    boolean stands(String text, int start) {
        return start >= 0
                && start + length() <= text.length()
                && spellings.contains(text.substring(start, start + length()));
    }

    /** The tag in HTML that begins a link to an address. */
    static String tag(String address) {
        return "<a href=\"" + Entities.escape(address) + "\" class=\"" + SafeHtml.NAME + "\">";
    }
}
