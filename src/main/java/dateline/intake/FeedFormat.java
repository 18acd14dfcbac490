package dateline.intake;

import java.io.IOException;
import java.util.Set;

/** RSS 0.9x, 1.0 and 2.0, Atom, and JSON Feed: an article an item. */
final class FeedFormat implements Format {
    private static final String JSON_FEED = "jsonfeed.org/version";

    private final JsonlFormat json = new JsonlFormat();

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public boolean recognizes(RawInput input) {
        return FeedName.isRoot(FirstTag.of(input.start()))
                || (json.recognizes(input) && input.start().contains(JSON_FEED));
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xml", "rss", "atom", "rdf");
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/rss+xml",
                "application/atom+xml",
                "application/rdf+xml",
                "application/feed+json",
                "application/xml",
                "text/xml");
    }

    @Override
    public void read(RawInput input, Sink sink) throws IOException {
        if (json.recognizes(input)) {
            json.read(input, sink);
        } else {
            new FeedReader(input, sink).read();
        }
    }
}
