package dateline.clean;

import java.util.Comparator;
import java.util.Optional;

/**
 * Tells whether the words of one block are boilerplate as a whole.
 *
 * <pre>
 * Boilerplate.rule("Please enter a valid email address.") -> form-message
 * Boilerplate.rule("The mayor opened the bridge.")        -> nothing
 * </pre>
 */
public final class Boilerplate {
    /** Longer blocks are never boilerplate as a whole. */
    private static final int LONGEST = 1500;

    private static final Passage.Position LINE = new Passage.Position(true, false, false);

    private Boilerplate() {}

    /**
     * The name of the rule that says so; nothing when a part of the words may belong to the story. Fast enough to ask about
     * every block of a page.
     *
     * @param text of one block, any white space
     */
    public static Optional<String> rule(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return Optional.empty();
        }
        String line = Layout.line(text);
        if (RelatedLines.lead(line)) {
            return Optional.of(RelatedLines.NAME);
        }
        Sifter.Sifted sifted = Sifter.sift(line, LINE);
        return sifted.kept().isEmpty()
                ? sifted.cuts().stream()
                        .min(Comparator.comparingInt(cut -> cut.span().start()))
                        .map(cut -> cut.rule().name())
                : Optional.empty();
    }
}
