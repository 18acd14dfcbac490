package dateline.intake;

import dateline.problem.Problem;

/** Takes what inputs hold, in the order of the inputs. Called from one thread; may block to slow the reading down. */
public interface Sink {
    /** An article was read. */
    void article(RawArticle article);

    /** An input names a feed that is followed; of no concern to who wants articles. */
    default void subscription(Subscription subscription) {}

    /** Something is wrong with an input, or with one article of it; the rest goes on. */
    void problem(Problem problem);

    /**
     * Whether everything that was handed over is kept; asked once, at the end. While it is not, nothing is remembered that
     * would spare the next run a reading.
     */
    default boolean keptAll() {
        return true;
    }
}
