package dateline.clean;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The story itself, as a tree of Markdown nodes.
 *
 * <pre>
 * Body.ofParagraphs(List.of("A * b.", "Second."))
 *     .markdown() -> "A \* b.\n\nSecond.\n"
 *     .text()     -> "A * b.\n\nSecond."
 * </pre>
 */
public final class Body {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Node root;
    private final @Nullable String written;

    private Body(Node root, @Nullable String written) {
        this.root = root;
        this.written = written;
    }

    /** A tree that is not changed any more. */
    public static Body of(Document root) {
        return new Body(root, null);
    }

    /** Markdown that somebody wrote, which stays as it is. */
    public static Body ofMarkdown(String markdown) {
        return new Body(read(markdown), markdown);
    }

    /** Paragraphs of plain words; none of their characters means anything in Markdown. */
    public static Body ofParagraphs(List<String> paragraphs) {
        Document root = new Document();
        for (String words : paragraphs) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(words));
            root.appendChild(paragraph);
        }
        return new Body(root, null);
    }

    /** The same text without its first paragraph, when that is the headline and nothing else. For plain paragraphs. */
    public Body behind(@Nullable String title) {
        Node first = root.getFirstChild();
        if (title == null || first == null || !BodyText.of(first).equals(title)) {
            return this;
        }
        List<String> rest = new ArrayList<>(List.of(text().split("\n\n")));
        return ofParagraphs(rest.subList(1, rest.size()));
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return text().isBlank();
    }

    /**
     * The text of the Markdown file. Where the marks of emphasis or links would be read as something else again, which
     * odd neighbours can bring about, the words stand without them.
     */
    public String markdown() {
        if (written != null) {
            return written;
        }
        String markdown = render(root);
        String words = text();
        return BodyText.of(read(markdown)).equals(words)
                ? markdown
                : render(ofParagraphs(List.of(words.split("\n\n"))).root);
    }

    /** Its words, a blank line between paragraphs, items and rows. Pictures have none. */
    public String text() {
        return BodyText.of(root);
    }

    private static String render(Node node) {
        return MarkdownRenderer.builder().extensions(EXTENSIONS).build().render(node);
    }

    private static Node read(String markdown) {
        return Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
    }
}
