package dateline.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are worth asking about a text, by the words in it; so that an ordinary paragraph costs one look at each of its
 * words and no regular expression.
 */
final class Triggers {
    private static final int SLOTS = 4096;

    private final int rules;
    private final BitSet always = new BitSet();
    private final @Nullable BitSet[] bySlot = new BitSet[SLOTS];

    Triggers(List<Rule> rules) {
        this.rules = rules.size();
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

    /** For each rule the numbers of the sentences to ask it about; null for none. Now and then one too many. */
    List<@Nullable BitSet> in(String text, Starts starts) {
        List<@Nullable BitSet> wanted = new ArrayList<>(Collections.nCopies(rules, null));
        int sentence = 0;
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = small(text.charAt(i));
            if (c != 0) {
                hash = 31 * hash + c;
            } else if (hash != 0) {
                add(wanted, hash, sentence);
                hash = 0;
            }
            if (sentence + 1 < starts.count() && starts.place(sentence + 1) == i + 1) {
                sentence++;
            }
        }
        add(wanted, hash, sentence);
        return wanted;
    }

    /** Whether a rule has no triggers. */
    boolean always(int rule) {
        return always.get(rule);
    }

    private void add(List<@Nullable BitSet> wanted, int hash, int sentence) {
        BitSet here = bySlot[fold(hash)];
        for (int rule = here == null ? -1 : here.nextSetBit(0);
                rule >= 0 && here != null;
                rule = here.nextSetBit(rule + 1)) {
            BitSet sentences = wanted.get(rule);
            if (sentences == null) {
                sentences = new BitSet();
                wanted.set(rule, sentences);
            }
            sentences.set(sentence);
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
