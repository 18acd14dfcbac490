package dateline.intake;

import dateline.syntax.SafeXml;
import java.io.IOException;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML that anybody may have written, as a stream: no entities, no depths, and words for what is wrong. */
final class GuardedXml {
    /** Deeper than the markup of any article, and than the folders of any list of feeds. */
    private static final int MAX_DEPTH = 256;

    private final RawInput input;
    private final FeedText text;

    private GuardedXml(RawInput input) {
        this.input = input;
        this.text = new FeedText(input);
    }

    /** Takes what a reader comes upon. */
    interface Events {
        void event(XMLStreamReader xml, int event) throws XMLStreamException;
    }

    /**
     * Reads to the end, or to the first fault, which is told.
     *
     * @param before says what was read before the fault; null where there is nothing to say
     * @return whether there was no fault
     */
    static boolean read(RawInput input, Sink sink, Events events, Supplier<@Nullable String> before)
            throws IOException {
        GuardedXml guarded = new GuardedXml(input);
        try {
            guarded.read(events);
            return true;
        } catch (XMLStreamException e) {
            guarded.broken(e, before.get(), sink);
            return false;
        } finally {
            guarded.text.tell(sink);
        }
    }

    private void read(Events events) throws XMLStreamException, IOException {
        XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(text.reader());
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                guard(xml, ++depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            events.event(xml, event);
        }
    }

    private void guard(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (text.entityLine() > 0) {
            throw new SafeXml.Refusal("declares XML entities, which are not allowed", xml.getLocation());
        }
        if (depth > MAX_DEPTH) {
            throw new SafeXml.Refusal("has elements nested deeper than " + MAX_DEPTH, xml.getLocation());
        }
    }

    private void broken(XMLStreamException trouble, @Nullable String before, Sink sink) throws IOException {
        if (trouble.getNestedException() instanceof IOException reading) {
            throw reading;
        }
        boolean entities = text.entityLine() > 0;
        int line = entities ? text.entityLine() : trouble.getLocation().getLineNumber();
        int column = entities ? 0 : trouble.getLocation().getColumnNumber();
        sink.problem(input.error(Math.max(0, line), Math.max(0, column), SafeXml.words(trouble), before));
    }
}
