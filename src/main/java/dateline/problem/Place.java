package dateline.problem;

import java.util.Comparator;

/**
 * A place in a file, as editors and compilers write it: {@code content/nato.md:3:7}.
 *
 * @param file path as the user knows it, with forward slashes
 * @param line from 1, or 0 when the whole file is meant
 * @param column in characters from 1, or 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The whole of a file. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
