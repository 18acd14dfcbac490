package dateline.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a file, as a browser asks for it (RFC 9110, 14.1.2). Several parts at once are not given; the file is, whole.
 *
 * @param from the first byte
 * @param to the last byte
 */
record ByteRange(long from, long to) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What was asked for lies behind the end. */
    static final ByteRange OUTSIDE = new ByteRange(1, 0);

    /**
     * Reads the header.
     *
     * @param header its value, or null
     * @param size of the file
     * @return null when the whole file is to be sent, {@link #OUTSIDE} when nothing can be
     */
    static @Nullable ByteRange of(@Nullable String header, long size) {
        Matcher one = ONE.matcher(header == null ? "" : header);
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return null;
        }
        if (one.group(1).isEmpty()) {
            long last = Long.parseLong(one.group(2));
            return last == 0 || size == 0 ? OUTSIDE : new ByteRange(Math.max(0, size - last), size - 1);
        }
        long from = Long.parseLong(one.group(1));
        long to = one.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(one.group(2)));
        if (from >= size) {
            return OUTSIDE;
        }
        return from > to ? null : new ByteRange(from, to);
    }

    long length() {
        return to - from + 1;
    }
}
