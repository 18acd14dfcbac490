package dateline.publish;

import dateline.text.Packer;
import dateline.text.Unpacker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a file are, and what each was made from. It lies in the memory, and counts only for the very file that it
 * was made with.
 */
final class LineTable {
    private static final String VERSION = "lines 1";

    private final long settings;
    private final long[] facts;

    /** Where each line begins; the last number is the length of the file. */
    private final long[] starts;

    /** Lines by their facts; made when they come in another order than before. */
    private @Nullable Map<Long, Integer> byFacts;

    /** The line that is likely to be asked for next: most files stay nearly as they are. */
    private int next;

    private LineTable(long settings, long[] facts, long[] starts) {
        this.settings = settings;
        this.facts = facts;
        this.starts = starts;
    }

    /** Of a file with so many lines that is about to be written. */
    static LineTable of(int lines, long settings) {
        return new LineTable(settings, new long[lines], new long[lines + 1]);
    }

    /** The table of a file with this checksum that was made with these settings; null when there is none or it is damaged. */
    static @Nullable LineTable read(Path file, long checksum, long settings) {
        try {
            Unpacker in = Unpacker.open(file, VERSION);
            if (in == null || in.whole() != checksum || in.whole() != settings) {
                return null;
            }
            int lines = in.count();
            LineTable table = new LineTable(settings, new long[lines], new long[lines + 1]);
            for (int i = 0; i < lines; i++) {
                table.set(i, in.whole(), in.number());
            }
            return table;
        } catch (IOException e) {
            // Then all lines are made again.
            return null;
        }
    }

    void write(Path file, long checksum) throws IOException {
        Packer out = new Packer().whole(checksum).whole(settings).number(facts.length);
        for (int i = 0; i < facts.length; i++) {
            out.whole(facts[i]).number(starts[i + 1] - starts[i]);
        }
        out.write(file, VERSION);
    }

    /** Notes a line; they come in their order. */
    void set(int line, long facts, long length) {
        this.facts[line] = facts;
        starts[line + 1] = starts[line] + length;
    }

    /** The line that was made from the same; -1 when none was. */
    int find(long facts) {
        boolean likely = next < this.facts.length && this.facts[next] == facts;
        int line = likely ? next : index().getOrDefault(facts, -1);
        if (line >= 0) {
            next = line + 1;
        }
        return line;
    }

    private Map<Long, Integer> index() {
        Map<Long, Integer> index = byFacts;
        if (index == null) {
            index = new HashMap<>(2 * facts.length);
            for (int i = 0; i < facts.length; i++) {
                index.put(facts[i], i);
            }
            byFacts = index;
        }
        return index;
    }

    long start(int line) {
        return starts[line];
    }

    long end(int line) {
        return starts[line + 1];
    }
}
