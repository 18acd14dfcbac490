package dateline.intake;

import java.io.IOException;

/** The export of a WordPress site (WXR), which is a feed with more in it. */
final class WordpressFormat implements Format {
    private static final String NAMESPACE = "wordpress.org/export/";

    @Override
    public String name() {
        return "wordpress";
    }

    @Override
    public boolean recognizes(RawInput input) {
        return FeedName.isRoot(FirstTag.of(input.start())) && input.start().contains(NAMESPACE);
    }

    @Override
    public void read(RawInput input, Sink sink) throws IOException {
        FeedReader.ofWordpress(input, sink).read();
    }
}
