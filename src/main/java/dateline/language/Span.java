package dateline.language;

/**
 * A piece of a text: {@code new Span(0, 4)} is {@code NATO} in {@code NATO met}.
 *
 * @param start first UTF-16 unit, from 0
 * @param end behind the last one, at least {@code start}
 */
public record Span(int start, int end) {
    /** The words themselves. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether another piece lies within this one, or is the same. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a place. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
