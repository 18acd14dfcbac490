package dateline.clean;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules are worth asking about a text, by the words in it; so that an ordinary paragraph costs one look at each of its
 * words and no regular expression.
 */
final class Triggers {
    private static final int SLOTS = 4096;

    private final BitSet always = new BitSet();
    private final BitSet[] bySlot = new BitSet[SLOTS];

    Triggers(List<Rule> rules) {
        Map<Integer, BitSet> slots = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).triggers().isEmpty()) {
                always.set(i);
            }
            for (String word : rules.get(i).triggers()) {
                slots.computeIfAbsent(slot(word), slot -> new BitSet()).set(i);
            }
        }
        slots.forEach((slot, set) -> bySlot[slot] = set);
    }

    /** The numbers of the rules; now and then one too many, never one too few. */
    BitSet in(String text) {
        BitSet found = (BitSet) always.clone();
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = small(text.charAt(i));
            if (c != 0) {
                hash = 31 * hash + c;
            } else if (hash != 0) {
                add(found, hash);
                hash = 0;
            }
        }
        add(found, hash);
        return found;
    }

    private void add(BitSet found, int hash) {
        BitSet here = bySlot[fold(hash)];
        if (here != null) {
            found.or(here);
        }
    }

    private static int slot(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + small(word.charAt(i));
        }
        return fold(hash);
    }

    private static int fold(int hash) {
        return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (SLOTS - 1);
    }

    /** A letter of ASCII in lower case, or the sign ©; 0 for what divides words. */
    private static int small(char c) {
        if ((c >= 'a' && c <= 'z') || c == '\u00a9') {
            return c;
        }
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : 0;
    }
}
