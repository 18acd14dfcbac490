package dateline.search;

/**
 * In how many files the index of a segment lies, and which of them has a word. It follows from the number of articles alone,
 * so that the files are known before anything is read, and a script finds a word without a list.
 *
 * @param terms files with stems and the articles that have them
 * @param places files with the places of stems in the texts, for phrases
 * @param words files with words as they are written, for completion and misspellings
 * @param blocks files with what results show
 */
public record Shards(int terms, int places, int words, int blocks) {
    /** Results in a file. */
    public static final int BLOCK = 18;

    /** Articles for a file of terms: about 4 KB. */
    private static final int PER_FILE = 24;

    /** The same where each word is in few articles, and the words themselves take most of the room. */
    private static final int PER_SMALL_FILE = 12;

    private static final int SMALL = 256;

    /** So many files of terms lie in one of places. */
    private static final int FOLD = 4;

    /** The words of a segment that is no smaller lie in a file for each letter. */
    private static final int LARGE = 2048;

    private static final int LETTERS = 32;

    /** For a segment of some articles. */
    public static Shards of(int articles) {
        int terms = Math.max(
                1, Integer.highestOneBit(Math.max(1, articles / (articles < SMALL ? PER_SMALL_FILE : PER_FILE))));
        return new Shards(
                terms, Math.max(1, terms / FOLD), articles < LARGE ? 1 : LETTERS, (articles + BLOCK - 1) / BLOCK);
    }

    /**
     * Which of some files has a term: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, 1991) over its UTF-16 units.
     *
     * @param files at least 1
     */
    static int of(String term, int files) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x01000193;
        }
        return Integer.remainderUnsigned(hash, files);
    }

    /** Which of some files has a word as it is written: by its first letter. */
    static int ofWord(String word, int files) {
        return word.charAt(0) % files;
    }
}
