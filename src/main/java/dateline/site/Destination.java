package dateline.site;

import dateline.intake.CleanArticle;
import dateline.intake.Subscription;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Where cleaned articles go. */
interface Destination extends Closeable {
    /** Does the part that needs nothing but the article, in any of many threads; the rest is done by what it returns. */
    Delivery prepare(CleanArticle article);

    /** Takes the feeds that inputs name, in place of articles. */
    void subscriptions(List<Subscription> subscriptions, ImportTally tally) throws IOException;

    /** All articles are delivered. */
    default void finish(ImportTally tally) {}

    /** The part that has to be done in the order of the inputs, by one thread. */
    interface Delivery {
        /** Hands the article over, and tells what came of it. */
        void deliver(ImportTally tally);
    }
}
