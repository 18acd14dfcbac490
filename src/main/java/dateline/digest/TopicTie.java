package dateline.digest;

/**
 * Why an article has a topic.
 *
 * @param topic its preferred name
 * @param reason for people, such as {@code word "inflation"}; empty when the article declares it
 */
public record TopicTie(String topic, Method method, String reason) {
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
