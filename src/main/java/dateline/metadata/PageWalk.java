package dateline.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** One walk over a page, which gathers everything that it says about its article. */
final class PageWalk implements NodeVisitor {
    /** Characters of a text that is a paragraph of a story and no label. */
    private static final int PARAGRAPH = 150;

    private static final int MOST_TITLES = 30;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_DATE = 90;

    /** Where no paragraph of the story stands. */
    private static final int OUTSIDE =
            Region.NAVIGATION | Region.FOOTER | Region.ASIDE | Region.COMMENTS | Region.LINK | Region.BIOGRAPHY;

    private final PageFacts facts = new PageFacts();
    private final PageHead head = new PageHead(facts);
    private final PageTexts texts = new PageTexts(facts);
    private final Map<String, Names> names = new HashMap<>();
    private int[] zones = new int[64];
    private int words;

    /** What a class attribute says; much the same for many elements of a page, so it is remembered. */
    private record Names(int zones, List<Origin> items) {
        private static final Names NONE = new Names(0, List.of());
        private static final int MOST = 12;
        private static final Pattern SPACE = Pattern.compile("\\s+");

        static Names of(String classes) {
            int zones = Region.ofNames(classes);
            boolean telling = (zones & (Region.AUTHOR_NAME | Region.DATE_NAME | Region.MODIFIED_NAME)) != 0;
            return new Names(zones, telling ? items(classes) : List.of());
        }

        static List<Origin> items(String names) {
            List<Origin> origins = new ArrayList<>();
            for (String name : SPACE.split(names.toLowerCase(Locale.ROOT), MOST)) {
                Origin origin = MetaNames.ofItem(name);
                if (origin != null) {
                    origins.add(origin);
                }
            }
            return origins;
        }
    }

    private PageWalk() {}

    /** What a page says. */
    static PageFacts over(Document page) {
        PageWalk walk = new PageWalk();
        page.traverse(walk);
        LinkedData.read(walk.head.linkedData(), walk.facts);
        return walk.facts;
    }

    @Override
    public void head(Node node, int depth) {
        if (depth >= zones.length) {
            zones = Arrays.copyOf(zones, depth * 2);
        }
        int around = depth == 0 ? 0 : zones[depth - 1] & Region.INHERITED;
        if (node instanceof TextNode text) {
            text(text, depth == 0 ? 0 : zones[depth - 1]);
        } else if (node instanceof Element element) {
            Names named = namesOf(element);
            String id = element.attributesSize() == 0 ? "" : element.attr("id");
            zones[depth] = around | Region.ofTag(element) | named.zones() | (id.isEmpty() ? 0 : Region.ofNames(id));
            element(element, named, zones[depth]);
        }
    }

    private Names namesOf(Element element) {
        String name = element.normalName();
        if (element.attributesSize() == 0 || name.equals("html") || name.equals("body")) {
            return Names.NONE;
        }
        String classes = element.attr("class");
        return classes.isEmpty() ? Names.NONE : names.computeIfAbsent(classes, Names::of);
    }

    private void text(TextNode node, int around) {
        String text = node.getWholeText().strip();
        if (text.isEmpty()) {
            return;
        }
        if (text.length() >= PARAGRAPH && (around & OUTSIDE) == 0) {
            facts.storyAt(words);
        }
        texts.take(node, text, words, around);
        words += words(text);
    }

    private static int words(String text) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }

    private void element(Element element, Names names, int zone) {
        if (head.take(element)) {
            return;
        }
        switch (element.normalName()) {
            case "h1" -> title(Origin.H1, element, zone);
            case "h2" -> title(Origin.H2, element, zone);
            case "time" -> date(Origin.TIME, element, zone);
            case "a" -> link(element, zone);
            default -> {
                // Its names may still tell something.
            }
        }
        if (element.attributesSize() > 0) {
            named(element, names, zone);
        }
    }

    private void named(Element element, Names names, int zone) {
        items(element, element.attr("itemprop"), zone);
        items(element, element.attr("property"), zone);
        names.items().forEach(origin -> add(origin, element, zone));
        String tag = element.normalName();
        boolean heading = tag.equals("h1") || tag.equals("h2");
        if ((zone & Region.AUTHOR_NAME) != 0) {
            author(Origin.CLASS_AUTHOR, element, zone);
        }
        if ((zone & Region.DATE_NAME) != 0 && !tag.equals("time")) {
            date(Origin.CLASS_DATE, element, zone);
        }
        if ((zone & Region.TITLE_NAME) != 0 && !heading) {
            title(Origin.CLASS_TITLE, element, zone);
        }
    }

    private void items(Element element, String names, int zone) {
        if (!names.isEmpty()) {
            Names.items(names).forEach(origin -> add(origin, element, zone));
        }
    }

    private void add(Origin origin, Element element, int zone) {
        switch (origin.field()) {
            case TITLE -> title(origin, element, zone);
            case DATE -> date(origin, element, zone);
            case AUTHOR -> author(origin, element, zone);
        }
    }

    private void link(Element link, int zone) {
        if ((zone & (Region.NAVIGATION | Region.FOOTER)) != 0) {
            return;
        }
        String rel = link.attr("rel").toLowerCase(Locale.ROOT);
        String href = link.attr("href").toLowerCase(Locale.ROOT);
        if (rel.contains("author")) {
            author(Origin.REL_AUTHOR, link, zone);
        } else if (PageHead.isAuthorPage(href)) {
            author(Origin.LINK_AUTHOR, link, zone);
        }
        if (rel.equals("tag") || rel.equals("category tag")) {
            facts.put("rel:tag", Lines.of(link, 60));
        }
    }

    private void title(Origin origin, Element element, int zone) {
        if (facts.rank(origin) > MOST_TITLES) {
            return;
        }
        String content = element.attr("content");
        facts.add(
                origin,
                content.isEmpty() ? Lines.of(element, LONGEST_TITLE) : Lines.plain(content),
                spot(origin, element, zone, 0));
    }

    private void author(Origin origin, Element element, int zone) {
        if (facts.isFull(Field.AUTHOR)) {
            return;
        }
        String content = element.attr("content");
        Element name = origin == Origin.ITEM_AUTHOR ? element.selectFirst("[itemprop=name]") : null;
        String text = !content.isEmpty() ? content : Lines.barred(name == null ? element : name, LONGEST_BYLINE);
        if (name != null && text.isEmpty()) {
            text = name.attr("content");
        }
        facts.add(origin, String.join("\n", Bylines.names(text)), spot(origin, element, zone, text.length()));
    }

    private void date(Origin origin, Element element, int zone) {
        if (facts.isFull(Field.DATE)) {
            return;
        }
        String stamp = element.attr("datetime");
        stamp = stamp.isEmpty() ? element.attr("content") : stamp;
        String text = Lines.of(element, LONGEST_DATE);
        String iso = stamp.isEmpty() ? null : Dates.ofData(stamp);
        iso = iso == null ? Dates.inText(text, facts.first("language")) : iso;
        if (iso != null) {
            facts.add(origin, iso, spot(origin, element, zone | texts.label(text), text.length()));
        }
    }

    private Spot spot(Origin origin, Element element, int zone, int length) {
        return new Spot(facts.rank(origin), words, zone, length, element.normalName() + ' ' + element.className());
    }
}
