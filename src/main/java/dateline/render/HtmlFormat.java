package dateline.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * HTML as FreeMarker has it, but a text is escaped while it is written, and not looked through before: most texts need no escape.
 * Templates whose names end in {@code .ftlh} have it.
 */
final class HtmlFormat extends HTMLOutputFormat {
    static final HtmlFormat FORMAT = new HtmlFormat();

    private HtmlFormat() {}

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        if (out instanceof TextWriter writer) {
            writer.writeEscaped(text);
        } else {
            super.output(text, out);
        }
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String text, String markup) {
        return new Markup(text, markup);
    }

    private static final class Markup extends TemplateHTMLOutputModel {
        Markup(String text, String markup) {
            super(text, markup);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return FORMAT;
        }
    }
}
