package dateline.clean;

import dateline.text.Words;

/** Tells sentences from the short lines of menus and lists. */
final class Prose {
    private static final int LEAST_WORDS = 12;
    private static final int MOST_LABEL_WORDS = 8;
    private static final int LONG = 160;

    private Prose() {}

    /** A block that holds a sentence of some length. */
    static boolean sentence(String block) {
        return block.length() >= LONG || (ended(block) && Words.count(block) >= LEAST_WORDS);
    }

    /** A few words that end without a mark, such as those of a menu. */
    static boolean label(String block) {
        return block.length() < LONG && !ended(block) && !listed(block) && Words.count(block) <= MOST_LABEL_WORDS;
    }

    /** A row of a table, an item of a list or an address: more than a letter and a word. */
    private static boolean listed(String block) {
        int digits = (int) block.chars().filter(Character::isDigit).count();
        return digits > 2
                || !Character.isLetter(block.codePointAt(0))
                || block.contains("://")
                || block.contains(" by ");
    }

    /** Whether the last sign ends a sentence or a quotation. */
    static boolean ended(String block) {
        return !block.isEmpty()
                && ".!?:;\u2026\"\u201d\u2019)\u3002\uff01\uff1f".indexOf(block.charAt(block.length() - 1)) >= 0;
    }
}
