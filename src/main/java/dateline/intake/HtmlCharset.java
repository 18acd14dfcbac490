package dateline.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The character set that a web page declares: in a {@code meta} element, or an XML declaration. After the prescan of the
 * HTML Standard (13.2.3.2), but also far behind the first kilobyte, since scripts come first in many pages.
 *
 * <pre>HtmlCharset.of("&lt;meta charset=latin1&gt;") -> windows-1252</pre>
 */
final class HtmlCharset {
    /** A comment, or a tag that may declare; the other parts of a page are stepped over. */
    private static final Pattern TAG =
            Pattern.compile("<!--|<meta\\s[^>]{1,2000}>|<\\?xml\\s[^>]{1,500}>|</head\\s*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_.:+-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    /** The first set that is declared and known, or null. */
    static @Nullable Charset of(byte[] page) {
        String markup = new String(page, StandardCharsets.ISO_8859_1);
        Matcher tag = TAG.matcher(markup);
        for (int at = 0; at >= 0 && tag.find(at); ) {
            Charset declared = declared(tag.group());
            if (declared != null || tag.group().startsWith("</")) {
                return declared;
            }
            boolean comment = tag.group().equals("<!--");
            at = comment ? markup.indexOf("-->", tag.start() + 2) : tag.end();
        }
        return null;
    }

    /** A page that is read byte by byte is not UTF-16, whatever it says. */
    private static @Nullable Charset declared(String tag) {
        Matcher label = LABEL.matcher(tag);
        Charset charset = label.find() ? CharacterSets.of(label.group(1)) : null;
        boolean wide = charset != null && charset.name().startsWith("UTF-16");
        return wide ? StandardCharsets.UTF_8 : charset;
    }
}
