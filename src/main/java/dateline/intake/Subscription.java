package dateline.intake;

import org.jspecify.annotations.Nullable;

/**
 * A feed that somebody follows, as lists of subscriptions (OPML) have it. Its words and addresses are checked.
 *
 * @param name one line, such as {@code Example Wire}
 * @param feed http or https
 * @param home the address of the outlet, or null
 */
public record Subscription(
        String name, String feed, @Nullable String home) {}
