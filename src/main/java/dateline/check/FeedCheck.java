package dateline.check;

import dateline.problem.Problem;
import dateline.syntax.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Feeds, sitemaps and lists of feeds are XML, and what feeds and sitemaps name is there. */
final class FeedCheck implements Check {
    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) throws IOException {
        XMLInputFactory factory = SafeXml.factory();
        int looked = 0;
        for (String file : site.files()) {
            if (file.endsWith(".xml")) {
                looked++;
                read(factory, site, file, problems);
            }
        }
        return looked;
    }

    private static void read(XMLInputFactory factory, BuiltSite site, String file, Consumer<Problem> problems)
            throws IOException {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(site.bytes(file)));
            Set<String> ids = new HashSet<>();
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "loc" -> address(site, file, xml, xml.getElementText(), problems);
                    case "guid" -> unique(site, file, xml, ids, problems);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            problems.accept(Problem.error(
                    site.place(
                            file,
                            Math.max(1, e.getLocation().getLineNumber()),
                            Math.max(1, e.getLocation().getColumnNumber())),
                    "is no valid XML here",
                    null));
        }
    }

    private static void unique(
            BuiltSite site, String file, XMLStreamReader xml, Set<String> ids, Consumer<Problem> problems)
            throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String id = xml.getElementText().strip();
        if (!ids.add(id)) {
            problems.accept(Problem.error(site.place(file, line, 1), "two items have the guid " + id, null));
        }
    }

    private static void address(
            BuiltSite site, String file, XMLStreamReader xml, String text, Consumer<Problem> problems) {
        BuiltSite.Target target = site.follow(file, text.strip());
        if (target != null && target.file() == null) {
            problems.accept(Problem.error(
                    site.place(file, xml.getLocation().getLineNumber(), 1),
                    "names " + text.strip() + ", which is no page of the site",
                    null));
        } else if (target == null && site.base().known()) {
            problems.accept(Problem.error(
                    site.place(file, xml.getLocation().getLineNumber(), 1),
                    "names " + text.strip() + ", which is not under "
                            + site.base().origin() + site.base().path(),
                    "build and check with the same --base-url"));
        }
    }
}
