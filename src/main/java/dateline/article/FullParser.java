package dateline.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** CommonMark as Dateline reads it; a class of its own, since a digest of plain prose never has to start its parser. */
final class FullParser {
    /** Deeper nesting is an attack, and would overflow the stack of who walks the tree. */
    private static final int MAX_NESTING = 50;

    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            FootnotesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .postProcessor(new UsableText())
            .build();

    private FullParser() {}

    static Node parse(String body) {
        return PARSER.parse(body);
    }
}
