package dateline.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Raw text to clean text.
 *
 * <p>Cleaning what is clean changes nothing: {@code clean(clean(raw).body().text())} has the same body.
 */
public final class TextCleaner {
    static final String LINK_SPACE = "link-space";
    private static final String REPEATED = "repeated-text";
    private static final String BROKEN_ENCODING = "broken-encoding";

    /** What one pass removes may show the next one more; seldom more than three are needed. */
    private static final int MOST_PASSES = 20;

    private TextCleaner() {}

    /**
     * Cleans one text. A pure function, for any number of threads; its time grows with the length of the text and not
     * faster.
     *
     * @param raw as it was found: any line breaks or none
     */
    public static CleanText clean(String raw) {
        Encoding.Mended mended = Encoding.mend(raw);
        Ledger ledger = new Ledger(raw, mended.repairs());
        Lessons lessons = new Lessons();
        Layout.Laid laid = Layout.lay(mended.draft(), firstCopy(mended.draft(), ledger));
        Draft draft = passes(laid.draft(), ledger, lessons);
        laid.repairs().forEach(space -> ledger.remove(space, LINK_SPACE));
        mended.repairs().forEach(sign -> ledger.remove(sign, BROKEN_ENCODING));
        List<String> titles = Titles.of(top(laid.draft(), ledger), draft.blocks());
        return new CleanText(Body.ofParagraphs(draft.blocks()), lessons.findings(), ledger.removals(), titles);
    }

    /** Where the first copy of the text ends; the others are removed. */
    private static int firstCopy(Draft draft, Ledger ledger) {
        List<Integer> copies = Repetition.copies(draft.text());
        int length = draft.text().length();
        for (int i = 1; i < copies.size(); i++) {
            int end = i + 1 < copies.size() ? copies.get(i + 1) : length;
            ledger.remove(draft.origin(copies.get(i), end), REPEATED);
        }
        return copies.size() > 1 ? copies.get(1) : length;
    }

    private static Draft passes(Draft raw, Ledger ledger, Lessons lessons) {
        Draft draft = raw;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Draft passed = Pass.run(draft, ledger, lessons);
            // Copies may have differed by what is gone now.
            Draft next = passed.until(firstCopy(passed, ledger));
            if (next.text().equals(draft.text())) {
                return next;
            }
            draft = next;
        }
        return draft;
    }

    /** The lines above the first sentence of which no rule knows what they are. */
    private static List<String> top(Draft draft, Ledger ledger) {
        List<String> top = new ArrayList<>();
        int offset = 0;
        for (String block : draft.blocks()) {
            String rule = ledger.rule(draft.origin(offset, offset + 1).start());
            if (Prose.sentence(block) && rule == null) {
                return top;
            }
            if (rule == null || rule.equals(NavigationRows.NAME)) {
                top.add(block);
            }
            offset += block.length() + 1;
        }
        return List.of();
    }
}
