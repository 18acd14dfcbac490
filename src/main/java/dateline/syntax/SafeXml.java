package dateline.syntax;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** The reader of XML that the JDK has, without all by which a document could reach out of itself. */
public final class SafeXml {
    private SafeXml() {}

    /** A factory of readers that act on no document type, fetch nothing, and leave prefixes in names. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** Readers of XML say {@code ParseError at [row,col]:[1,7]\nMessage: ...}; this class says what it means. */
    public static String words(XMLStreamException trouble) {
        if (trouble instanceof Refusal refusal) {
            return refusal.words;
        }
        String message = String.valueOf(trouble.getMessage());
        if (message.contains("must start and end within the same entity")) {
            return "ends in the middle of an element";
        }
        if (message.contains("Premature end of file")) {
            return "ends before its first element";
        }
        int behind = message.indexOf("Message: ");
        String words = behind < 0 ? message : message.substring(behind + "Message: ".length());
        return "is not valid XML here: " + (words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    /** Valid XML that is not wanted. */
    public static final class Refusal extends XMLStreamException {
        private final String words;

        /** What is not wanted, in words for users, and where it stands. */
        public Refusal(String words, Location location) {
            super(words, location);
            this.words = words;
        }
    }
}
