package dateline.problem;

/**
 * A place in a file, as editors and compilers write it: {@code content/nato.md:3:7}.
 *
 * @param file path as the user knows it, with forward slashes
 * @param line from 1, or 0 when the whole file is meant
 * @param column in characters from 1, or 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    /** The whole of a file. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int order = file.compareTo(other.file);
        order = order != 0 ? order : Integer.compare(line, other.line);
        return order != 0 ? order : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
