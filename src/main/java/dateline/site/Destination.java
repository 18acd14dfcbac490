package dateline.site;

import dateline.intake.CleanArticle;
import java.io.Closeable;

/** Where cleaned articles go. */
interface Destination extends Closeable {
    /** Does the part that needs nothing but the article, in any of many threads; the rest is done by what it returns. */
    Delivery prepare(CleanArticle article);

    /** All articles are delivered. */
    default void finish(ImportTally tally) {}

    /** The part that has to be done in the order of the inputs, by one thread. */
    interface Delivery {
        /** Hands the article over, and tells what came of it. */
        void deliver(ImportTally tally);
    }
}
