package dateline.intake;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open element of a feed, with the text that it has gathered so far.
 *
 * <p>Texts may hold elements of XHTML, where a feed says so and where it has forgotten to escape them. The text is then
 * written as HTML, and is markup.
 */
final class FeedElement {
    /** Elements that hold an article or a part of it in any form. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            "description",
            "summary",
            "content",
            "content:encoded",
            "xhtml:body",
            "subtitle",
            "tagline",
            "itunes:summary",
            "media:description",
            "media:title");

    /** Elements of HTML that have no end. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final String name;
    private final Map<String, String> attributes;
    private final @Nullable String base;
    private final boolean ownBase;
    private final StringBuilder text = new StringBuilder();
    private boolean markup;
    private boolean tooLong;

    /**
     * @param name as {@link FeedName} gives it
     * @param attributes by their names in lower case
     * @param base what addresses in it are relative to, or null
     * @param ownBase whether {@code xml:base} says so, here or further out
     */
    FeedElement(String name, Map<String, String> attributes, @Nullable String base, boolean ownBase) {
        this.name = name;
        this.attributes = attributes;
        this.base = base;
        this.ownBase = ownBase;
    }

    String name() {
        return name;
    }

    /** The value of an attribute, or null. */
    @Nullable
    String attribute(String attribute) {
        String value = attributes.get(attribute);
        return value == null ? null : value.strip();
    }

    @Nullable
    String base() {
        return base;
    }

    boolean hasOwnBase() {
        return ownBase;
    }

    /** Whether elements in it are part of its text. */
    boolean isText() {
        return TEXTS.contains(name);
    }

    /** Whether its text is HTML, made from elements. */
    boolean isMarkup() {
        return markup;
    }

    boolean isTooLong() {
        return tooLong;
    }

    String text() {
        return text.toString().strip();
    }

    /** Characters of the text itself. */
    void characters(String characters) {
        append(markup ? escaped(characters) : characters);
    }

    /** An element that is part of the text begins. */
    void open(String element, Map<String, String> with) {
        if (!markup) {
            markup = true;
            String before = text.toString();
            text.setLength(0);
            append(escaped(before));
        }
        StringBuilder tag = new StringBuilder("<").append(local(element));
        with.forEach((key, value) -> {
            if (!key.startsWith("xmlns")) {
                tag.append(' ')
                        .append(local(key))
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        });
        append(tag.append('>').toString());
    }

    /** It ends. */
    void close(String element) {
        if (!VOID.contains(local(element))) {
            append("</" + local(element) + ">");
        }
    }

    private void append(String characters) {
        tooLong = tooLong || text.length() + characters.length() > RawInput.MAX_ARTICLE;
        if (!tooLong) {
            text.append(characters);
        }
    }

    private static String local(String written) {
        return written.substring(written.indexOf(':') + 1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
