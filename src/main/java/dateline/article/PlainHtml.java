package dateline.article;

import dateline.article.PlainProse.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the parts of a {@link PlainProse} as the HTML that the parser would make of them, with names in it as links. */
final class PlainHtml implements PlainProse.Walker {
    private final String body;
    private final PlainProse prose;
    private final Links links;
    private final List<NameLink> names;
    private final StringBuilder html;

    /** Where the next words stand in {@link Markdown#text}. */
    private int at;

    /** The first name that is not behind. */
    private int next;

    /** The pages that were linked since the last heading. */
    private final Set<String> linked = new HashSet<>();

    /** @param names as {@link Markdown#html} has them; none when there are parts that are not plain */
    PlainHtml(String body, PlainProse prose, Links links, List<NameLink> names, StringBuilder html) {
        this.body = body;
        this.prose = prose;
        this.links = links;
        this.names = names;
        this.html = html;
    }

    /** Writes a paragraph or a quote. */
    void write(Part part) {
        boolean quote = part.kind() == PlainProse.Kind.QUOTE;
        begin();
        html.append(quote ? "<blockquote>\n<p>" : "<p>");
        prose.walk(part, this);
        html.append(quote ? "</p>\n</blockquote>\n" : "</p>\n");
    }

    /** Writes a heading. */
    void write(Part part, BodyTree tree) {
        String words = prose.words(part);
        BodyTree.Anchor anchor = tree.heading(prose.level(part), words);
        html.append("<h").append(anchor.level());
        html.append(" id=\"").append(anchor.id()).append("\">").append(words);
        html.append("</h").append(anchor.level()).append(">\n");
        begin();
        at += words.length();
        linked.clear();
    }

    /** A blank line parts blocks in the text. */
    private void begin() {
        at += at == 0 ? 0 : 2;
    }

    @Override
    public void words(int from, int to) {
        int written = from;
        int end = at + to - from;
        for (; next < names.size() && names.get(next).place().start() < end; next++) {
            NameLink name = names.get(next);
            int start = from + name.place().start() - at;
            boolean stands = start >= written && start + name.length() <= to && name.stands(body, start);
            String address = stands ? links.address(name.address()) : null;
            if (address != null && linked.add(name.address())) {
                escape(written, start);
                html.append(NameLink.tag(address));
                written = start + name.length();
                escape(start, written);
                html.append("</a>");
            }
        }
        escape(written, to);
        at = end;
    }

    private void escape(int from, int to) {
        int written = from;
        for (int i = from; i < to; i++) {
            char c = body.charAt(i);
            if (c == '"' || c == '>') {
                html.append(body, written, i).append(c == '"' ? "&quot;" : "&gt;");
                written = i + 1;
            }
        }
        html.append(body, written, to);
    }

    @Override
    public void lineEnd() {
        html.append('\n');
        at++;
    }

    @Override
    public void emphasis(int marks, int from, int to) {
        String tag = marks == 1 ? "em" : "strong";
        html.append('<').append(tag).append('>');
        words(from, to);
        html.append("</").append(tag).append('>');
    }

    @Override
    public void link(int from, int to, String address) {
        String safe = links.address(address);
        if (safe == null) {
            words(from, to);
            return;
        }
        html.append("<a href=\"").append(safe.replace("&", "&amp;")).append('"');
        html.append(Links.external(safe) ? " rel=\"external nofollow\">" : ">");
        html.append(body, from, to).append("</a>");
        at += to - from;
    }
}
