package dateline.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A saved or fetched web page. */
final class HtmlFormat implements Format {
    /** Elements that no feed begins with. */
    private static final Set<String> FIRST = Set.of(
            "!doctype html",
            "html",
            "head",
            "body",
            "meta",
            "title",
            "link",
            "script",
            "style",
            "base",
            "article",
            "main",
            "section",
            "header",
            "nav",
            "div",
            "p",
            "h1",
            "h2",
            "table",
            "center",
            "span",
            "a",
            "b",
            "img",
            "figure");

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean recognizes(RawInput input) {
        return FIRST.contains(FirstTag.of(input.start()));
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml", "shtml");
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public void read(RawInput input, Sink sink) throws IOException {
        String page = decode(input.whole(), input.origin().charset());
        String address = input.origin().address();
        Known known = address == null ? Known.NOTHING : Known.NOTHING.withUrl(address);
        sink.article(input.article(RawArticle.Form.PAGE, page, known));
    }

    /**
     * The markup of a page.
     *
     * @param label the character set as an HTTP header says, or null
     */
    static String decode(byte[] page, @Nullable String label) {
        Charset header = CharacterSets.of(label);
        return DecodedText.of(page, header == null ? HtmlCharset.of(page) : header)
                .text();
    }
}
