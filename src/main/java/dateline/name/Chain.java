package dateline.name;

/**
 * How the labels of a sentence follow each other at one sight, beside what speaks for each of them.
 *
 * @param step what weights are counted in
 * @param transitions what speaks for one label behind another, by the one before, then by the one behind
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Chain(float step, float[] transitions) {
    /** What so many steps come to. */
    float score(int steps) {
        return steps * step;
    }

    /** What speaks for one label behind another. */
    float transition(int before, int after) {
        return transitions[before * Label.COUNT + after];
    }
}
