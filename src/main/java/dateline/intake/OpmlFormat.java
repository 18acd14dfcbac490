package dateline.intake;

import dateline.text.WebAddress;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A list of subscriptions (OPML 2.0, opml.org/spec2.opml), as feed readers export it: no articles, but where they come from. */
final class OpmlFormat implements Format {
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
        AtomicInteger found = new AtomicInteger();
        boolean whole = GuardedXml.read(
                input,
                sink,
                (xml, event) -> {
                    boolean outline = event == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("outline");
                    if (outline && outline(xml, input, sink)) {
                        found.incrementAndGet();
                    }
                },
                () -> null);
        if (whole && found.get() == 0) {
            sink.problem(input.note("holds no feeds"));
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
