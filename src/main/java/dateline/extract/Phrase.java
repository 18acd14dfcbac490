package dateline.extract;

/**
 * What the words of a short text say of it, as log odds; all 0 for a long text.
 *
 * @param mean over all of its words
 * @param least of the word that speaks most against main text
 * @param most of the word that speaks most for it
 */
record Phrase(float mean, float least, float most) {
    private static final Phrase NOTHING = new Phrase(0, 0, 0);

    static Phrase of(Block block, Vocabulary vocabulary) {
        int count = 0;
        float sum = 0;
        float least = 0;
        float most = 0;
        for (String word : Vocabulary.words(block.text, block.words)) {
            float weight = vocabulary.weight(word);
            count++;
            sum += weight;
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        return count == 0 ? NOTHING : new Phrase(sum / count, least, most);
    }
}
