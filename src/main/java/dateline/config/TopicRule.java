package dateline.config;

import java.util.List;

/**
 * By what an article shows that it has a topic: any of the words, names or outlets, and none of the words that speak
 * against it.
 *
 * @param words each one or several words, all of which the article has: {@code interest rate}
 * @param not words as above
 * @param entities names of people, organizations and places
 * @param sources names of outlets
 */
public record TopicRule(List<String> words, List<String> not, List<String> entities, List<String> sources) {
    /** Matches nothing. */
    public static final TopicRule NONE = new TopicRule(List.of(), List.of(), List.of(), List.of());
}
