package dateline.render;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** XML, as {@link HtmlFormat} is HTML. Templates whose names end in {@code .ftlx} have it. */
final class XmlFormat extends XMLOutputFormat {
    static final XmlFormat FORMAT = new XmlFormat();

    private static final String APOSTROPHE = "&apos;";

    private XmlFormat() {}

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        if (out instanceof TextWriter writer) {
            writer.writeEscaped(text, APOSTROPHE);
        } else {
            super.output(text, out);
        }
    }

    @Override
    protected TemplateXMLOutputModel newTemplateMarkupOutputModel(String text, String markup) {
        return new Markup(text, markup);
    }

    private static final class Markup extends TemplateXMLOutputModel {
        Markup(String text, String markup) {
            super(text, markup);
        }

        @Override
        public XMLOutputFormat getOutputFormat() {
            return FORMAT;
        }
    }
}
