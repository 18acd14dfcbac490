package dateline.name;

/** How often a text has each of its words in small letters, and how often with a capital inside a sentence. */
final class Cases {
    /** For each token the first one of the same word, whatever its case. */
    private final int[] first;

    private final int[] small;
    private final int[] inner;

    Cases(Word[] words) {
        first = new int[words.length];
        small = new int[words.length];
        inner = new int[words.length];
        // A table with open addressing, half empty at least, of tokens counted from 1.
        int[] table = new int[4 * Integer.highestOneBit(Math.max(1, words.length))];
        for (int i = 0; i < words.length; i++) {
            int at = words[i].lowerHash & table.length - 1;
            while (table[at] != 0 && !words[table[at] - 1].lower.equals(words[i].lower)) {
                at = at + 1 & table.length - 1;
            }
            if (table[at] == 0) {
                table[at] = i + 1;
            }
            first[i] = table[at] - 1;
        }
    }

    void addSmall(int token) {
        small[first[token]]++;
    }

    void addInner(int token) {
        inner[first[token]]++;
    }

    /** How often the word of a token was counted in small letters. */
    int small(int token) {
        return small[first[token]];
    }

    /** How often the word of a token was counted with a capital inside a sentence. */
    int inner(int token) {
        return inner[first[token]];
    }
}
