package dateline.page;

import dateline.config.FeedSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats of feeds. */
enum FeedFormat {
    ATOM("application/atom+xml", "feed.xml"),
    RSS("application/rss+xml", "rss.xml"),
    JSON("application/feed+json", "feed.json");

    private final String mediaType;
    private final String fileName;

    FeedFormat(String mediaType, String fileName) {
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return fileName;
    }

    /** Those that the site wants. */
    static List<FeedFormat> chosen(FeedSettings settings) {
        return Arrays.stream(values())
                .filter(format -> settings.formats().contains(format.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
