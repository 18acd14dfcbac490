package dateline.intake;

import dateline.syntax.SafeXml;
import dateline.text.WebAddress;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A list of subscriptions (OPML 2.0, opml.org/spec2.opml), as feed readers export it: no articles, but where they come from. */
final class OpmlFormat implements Format {
    /** Folders in folders; no reader shows more. */
    private static final int MAX_DEPTH = 256;

    @Override
    public String name() {
        return "opml";
    }

    @Override
    public boolean recognizes(RawInput input) {
        return FirstTag.of(input.start()).equals("opml");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("opml");
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/x-opml", "application/opml+xml");
    }

    @Override
    public void read(RawInput input, Sink sink) throws IOException {
        FeedText text = new FeedText(input);
        int found = 0;
        try {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(text.reader());
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    if (text.entityLine() > 0) {
                        throw new SafeXml.Refusal("declares XML entities, which are not allowed", xml.getLocation());
                    }
                    if (++depth > MAX_DEPTH) {
                        throw new SafeXml.Refusal("has elements nested deeper than " + MAX_DEPTH, xml.getLocation());
                    }
                    found += xml.getLocalName().equals("outline") && outline(xml, input, sink) ? 1 : 0;
                }
            }
            if (found == 0) {
                sink.problem(input.note("holds no feeds"));
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException reading) {
                throw reading;
            }
            int line =
                    text.entityLine() > 0 ? text.entityLine() : e.getLocation().getLineNumber();
            sink.problem(input.error(Math.max(0, line), 0, SafeXml.words(e), null));
        } finally {
            text.tell(sink);
        }
    }

    /** Hands over the feed of an element; a folder has none. */
    private static boolean outline(XMLStreamReader xml, RawInput input, Sink sink) {
        String written = attribute(xml, "xmlUrl");
        if (written == null) {
            return false;
        }
        String feed = WebAddress.absolute(written);
        if (feed == null) {
            int line = Math.max(0, xml.getLocation().getLineNumber());
            sink.problem(input.error(line, 0, "\"" + written + "\" is not the address of a feed", null));
            return false;
        }
        String title = attribute(xml, "title");
        String name = title == null ? attribute(xml, "text") : title;
        String home = attribute(xml, "htmlUrl");
        sink.subscription(
                new Subscription(name == null ? feed : name, feed, home == null ? null : WebAddress.absolute(home)));
        return true;
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                return Precedence.line(xml.getAttributeValue(i));
            }
        }
        return null;
    }
}
