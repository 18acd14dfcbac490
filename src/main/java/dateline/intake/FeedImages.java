package dateline.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pictures that an item of a feed names; the widest is its picture. */
final class FeedImages {
    private @Nullable String best;
    private int width = -1;

    /** The address of the picture, or null. */
    @Nullable
    String best() {
        return best;
    }

    /** Takes an element that may name a picture. */
    void take(FeedElement element) {
        switch (element.name()) {
            case "media:content", "enclosure", "link" -> {
                if (isImage(element)) {
                    offer(element, 1);
                }
            }
            case "media:thumbnail", "itunes:image", "image" -> offer(element, 0);
            default -> {}
        }
    }

    private static boolean isImage(FeedElement element) {
        String medium = element.attribute("medium");
        String type = element.attribute("type");
        return "image".equals(medium)
                || (type != null && type.toLowerCase(Locale.ROOT).startsWith("image/"))
                || (medium == null && type == null && element.name().startsWith("media:"));
    }

    /** Of two without a width the first; a picture before a preview. */
    private void offer(FeedElement element, int usual) {
        String url = element.attribute("url");
        String written = url == null ? element.attribute("href") : url;
        String address = written == null ? null : FeedItem.resolve(element, written);
        String wide = element.attribute("width");
        int stated = wide != null && wide.matches("[0-9]{1,5}") ? Integer.parseInt(wide) : usual;
        if (address != null && stated > width) {
            best = address;
            width = stated;
        }
    }
}
