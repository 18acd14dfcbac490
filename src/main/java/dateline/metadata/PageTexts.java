package dateline.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the short visible texts of a page for bylines and dates. */
final class PageTexts {
    private static final int LONGEST = 200;
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_PART = 30;
    private static final int MOST_LABELLED = 12;

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MODIFIED = Pattern.compile(
            "updat|modif|aktualis|stand:|geändert|mis à jour|mise à jour|actualiz|aggiornat|bijgewerkt|revis|reviewed|edited|checked",
            CASE);

    private static final Pattern PUBLISHED = Pattern.compile(
            "publi|posted|veröffentlicht|erstellt|written|pubblicat|geplaatst|opublikow|first|created|released|\\bdate\\b|\\bdatum\\b",
            CASE);

    /** First letters of what {@link Bylines#isLabel} knows. */
    private static final String LABELS = "abcprtvwABCPRTVW";

    /** First letters of what {@link Bylines#begins} knows. */
    private static final String BEGINNINGS = "bvpdwtsarguBVPDWTSARGU";

    private final PageFacts facts;
    private String previous = "";
    private int labelled;
    private boolean afterDate;

    PageTexts(PageFacts facts) {
        this.facts = facts;
    }

    /**
     * Reads one text.
     *
     * @param text of the node, stripped
     * @param words how many stand before it
     * @param zone of the element around it
     */
    void take(TextNode node, String text, int words, int zone) {
        if (text.length() <= LONGEST) {
            if (BEGINNINGS.indexOf(text.charAt(0)) >= 0 && Bylines.begins(text)) {
                byline(node, text, words, zone);
            }
            names(node, text, words, zone);
            boolean dated = date(node, text, words, zone);
            beside(node, text, dated, words, zone);
        } else {
            labelled = 0;
            afterDate = false;
        }
        previous = text.length() <= LONGEST_PART ? text : "";
    }

    /** Names behind a label that stands alone; several may follow, with commas and the like between. */
    private void names(TextNode node, String text, int words, int zone) {
        if (text.length() < LONGEST_PART && LABELS.indexOf(text.charAt(0)) >= 0 && Bylines.isLabel(text)) {
            labelled = MOST_LABELLED;
            return;
        }
        if (labelled > 0 && text.length() > 3) {
            List<String> names = Bylines.names(text);
            labelled = names.isEmpty() || !Bylines.shaped(names.get(0)) ? 0 : labelled - 1;
            facts.add(
                    Origin.LABELLED_AUTHOR,
                    String.join("\n", names),
                    spot(Origin.LABELLED_AUTHOR, node, words, zone, text.length()));
        }
    }

    /** A name just before or just behind a date, or in one line with it. */
    private void beside(TextNode node, String text, boolean dated, int words, int zone) {
        String name = dated && Bylines.shaped(previous) ? String.join("\n", Bylines.names(previous)) : "";
        if (name.isEmpty() && (dated || afterDate) && Character.isUpperCase(text.charAt(0))) {
            List<String> names = Bylines.names(text);
            name = names.isEmpty() || !Bylines.shaped(names.get(0)) ? "" : String.join("\n", names);
        }
        if (!name.isEmpty()) {
            facts.add(Origin.BESIDE_DATE, name, spot(Origin.BESIDE_DATE, node, words, zone, text.length()));
        }
        afterDate = dated;
    }

    /** {@link Region#MODIFIED_NAME} when words say so, else 0. */
    int label(String text) {
        return MODIFIED.matcher(text).find() ? Region.MODIFIED_NAME : 0;
    }

    private void byline(TextNode node, String text, int words, int zone) {
        String whole = text;
        Element around = parent(node);
        for (int i = 0; i < 3 && around != null; i++) {
            String line = Lines.barred(around, LONGEST_BYLINE);
            if (!Bylines.begins(line)) {
                break;
            }
            whole = line;
            around = around.parent();
        }
        String names = String.join("\n", Bylines.names(whole));
        facts.add(Origin.BYLINE, names, spot(Origin.BYLINE, node, words, zone, whole.length()));
    }

    private boolean date(TextNode node, String text, int words, int zone) {
        if (!digit(text)) {
            return false;
        }
        String block = text;
        String iso = Dates.inText(text, facts.first("language"));
        Element around = parent(node);
        boolean part = iso == null && text.length() <= LONGEST_PART;
        if (part && around != null && node.siblingIndex() + 1 < around.childNodeSize()) {
            block = Lines.of(around, 2 * LONGEST_PART);
            iso = Dates.inText(block, facts.first("language"));
        }
        if (iso != null) {
            Origin origin = origin(block);
            facts.add(origin, iso, spot(origin, node, words, zone, block.length()));
        }
        return iso != null;
    }

    private static boolean digit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Origin origin(String block) {
        String label =
                Character.isDigit(block.charAt(0)) || block.length() < LONGEST_PART ? previous + ' ' + block : block;
        if (MODIFIED.matcher(label).find()) {
            return Origin.TEXT_MODIFIED;
        }
        return PUBLISHED.matcher(label).find() ? Origin.TEXT_PUBLISHED : Origin.TEXT_DATE;
    }

    private Spot spot(Origin origin, TextNode node, int words, int zone, int length) {
        Element around = parent(node);
        String mark = around == null ? "" : around.normalName() + ' ' + around.className();
        return new Spot(facts.rank(origin), words, zone, length, mark);
    }

    private static @Nullable Element parent(TextNode node) {
        return node.parent();
    }
}
