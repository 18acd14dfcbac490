package dateline.intake;

import dateline.syntax.SafeXml;
import dateline.text.WebAddress;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML feed as a stream. Each item is handed over when it ends, so that those before a fault are kept. No
 * document type is acted on, and none may declare entities.
 */
final class FeedReader {
    private static final Set<String> ITEMS = Set.of("item", "entry");

    private final RawInput input;
    private final Sink sink;
    private final FeedName names = new FeedName();
    private final Deque<FeedElement> open = new ArrayDeque<>();
    private final FeedChannel channel = new FeedChannel();
    private @Nullable FeedItem item;
    private int count;
    private int inText;
    private final @Nullable WordpressItem wordpress;

    FeedReader(RawInput input, Sink sink) {
        this(input, sink, false);
    }

    private FeedReader(RawInput input, Sink sink, boolean wordpress) {
        this.input = input;
        this.sink = sink;
        this.wordpress = wordpress ? new WordpressItem(channel) : null;
    }

    /** Reads the items as WordPress means them. */
    static FeedReader ofWordpress(RawInput input, Sink sink) {
        return new FeedReader(input, sink, true);
    }

    /** Hands over all items up to the end or the first fault. */
    void read() throws IOException {
        boolean whole = GuardedXml.read(input, sink, this::event, this::before);
        if (whole && count == 0) {
            sink.problem(input.note("holds no articles"));
        }
        tellSkipped();
    }

    private void tellSkipped() {
        if (wordpress != null && !wordpress.skipped().isEmpty()) {
            sink.problem(input.note("items that are no articles were skipped: " + wordpress.skipped()));
        }
    }

    private void event(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.peek().characters(xml.getText());
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> attributes = attributes(xml);
        FeedElement parent = open.peek();
        if (inText > 0 || (parent != null && parent.isText())) {
            inText++;
            open.element().open(xml.getLocalName(), attributes);
            return;
        }
        String name = parent == null ? names.root(xml.getLocalName()) : names.of(xml.getLocalName());
        if (parent == null && !FeedName.isRoot(name)) {
            throw new SafeXml.Refusal("is XML, but no feed: it begins with <" + name + ">", xml.getLocation());
        }
        push(name, attributes, parent);
    }

    private void push(String name, Map<String, String> attributes, @Nullable FeedElement parent) {
        String own = attributes.get("xml:base");
        String outer = parent == null ? input.origin().address() : parent.base();
        String around = outer == null ? channel.link() : outer;
        String resolved = own == null ? null : around == null ? WebAddress.absolute(own) : resolve(around, own);
        boolean stated = resolved != null || (parent != null && parent.hasOwnBase());
        FeedElement element = new FeedElement(name, attributes, resolved == null ? around : resolved, stated);
        open.push(element);
        if (item == null && ITEMS.contains(name)) {
            item = new FeedItem(element);
            count++;
        } else if (item == null) {
            channel.takeAttributes(element);
        }
    }

    private static @Nullable String resolve(String base, String written) {
        String absolute = WebAddress.absolute(written);
        return absolute == null ? WebAddress.resolve(base, written) : absolute;
    }

    private Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String local = xml.getAttributeLocalName(i);
            String written = prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
            names.declare(written, xml.getAttributeValue(i));
            boolean plain = written.indexOf(':') < 0 || written.startsWith("xml");
            attributes.put(plain ? written.toLowerCase(Locale.ROOT) : names.of(written), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private void end(String written) {
        if (inText > 0) {
            inText--;
            open.element().close(written);
            return;
        }
        FeedElement element = open.pop();
        FeedElement parent = open.peek();
        FeedItem current = item;
        if (current == null) {
            boolean ofChannel = parent != null
                    && (FeedName.isRoot(parent.name()) || parent.name().equals("wp:author"));
            if (ofChannel) {
                channel.take(element);
            }
        } else if (ITEMS.contains(element.name())) {
            item = null;
            done(current);
        } else {
            current.take(element, parent == null ? "" : parent.name());
        }
    }

    private void done(FeedItem finished) {
        if (finished.isTooLong()) {
            String most = (RawInput.MAX_ARTICLE >> 20) + " MB";
            sink.problem(input.error("item " + count + " is longer than " + most, null));
            return;
        }
        RawArticle article = wordpress == null
                ? finished.article(input, "item " + count, channel)
                : wordpress.article(finished, input, "item " + count);
        if (article != null) {
            sink.article(article);
        }
    }

    /** What can be used of a feed with a fault. */
    private @Nullable String before() {
        int whole = item == null ? count : count - 1;
        if (whole == 0) {
            return null;
        }
        return whole == 1 ? "the item before was read" : "the " + whole + " items before were read";
    }
}
