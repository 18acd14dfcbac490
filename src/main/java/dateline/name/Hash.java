package dateline.name;

/** Numbers for words and features. They are part of the model's format: another function needs another model. */
final class Hash {
    private Hash() {}

    /** Of a word: FNV-1a (Fowler, Noll, Vo) over its UTF-16 units. */
    static int of(String word) {
        return of(word, 0, word.length());
    }

    /** Of a part of a word. */
    static int of(String word, int from, int to) {
        int hash = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /** Of two numbers in this order: the finalizer of MurmurHash3 (A. Appleby, public domain). */
    static int mix(int a, int b) {
        int hash = a * 0x9e3779b1 + b;
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }

    /** Of a word and the number of what came before it, for phrases: 64 bits, since a table of many is asked often. */
    static long phrase(long before, String word) {
        return phrase(before, word, 0, word.length());
    }

    /** As above, of a word that is a part of a text. */
    static long phrase(long before, String text, int from, int to) {
        long hash = before * 0x9e3779b97f4a7c15L + 0x7f4a7c15;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 29);
    }
}
