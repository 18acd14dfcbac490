package dateline.digest;

import org.jspecify.annotations.Nullable;

/**
 * Why an article has a topic.
 *
 * @param topic its preferred name
 * @param reason for people, such as {@code word "inflation"}; empty when the article declares it
 */
public record TopicTie(String topic, Method method, String reason) {
    /** Written by hand, as in {@link dateline.identity.LocalEntity}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopicTie that
                && topic.equals(that.topic)
                && method == that.method
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return 31 * topic.hashCode() + reason.hashCode();
    }

    /** How it was found; what comes first wins. */
    public enum Method {
        /** The article says so. */
        DECLARED,
        /** A rule of the owner. */
        RULE,
        /** A model that was learned from articles that say so. */
        LEARNED
    }
}
