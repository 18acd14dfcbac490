package dateline.intake;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A web archive (WARC, ISO 28500), with a gzip member a record or not packed: an article a page. However long, it is read
 * record by record.
 */
final class WarcFormat implements Format {
    private static final int MAX_KINDS = 20;

    @Override
    public String name() {
        return "warc";
    }

    @Override
    public boolean recognizes(RawInput input) {
        return input.start().stripLeading().startsWith("WARC/");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("warc", "wet");
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/warc", "application/warc-fields");
    }

    @Override
    public void read(RawInput input, Sink sink) throws IOException {
        new Reading(input, sink).run();
    }

    /** One archive being read. */
    private static final class Reading {
        private final RawInput input;
        private final Sink sink;
        private final WarcRecords records;
        private final Map<String, Integer> skipped = new TreeMap<>();
        private int articles;

        Reading(RawInput input, Sink sink) {
            this.input = input;
            this.sink = sink;
            this.records = new WarcRecords(input.bytes());
        }

        void run() throws IOException {
            try {
                boolean more = true;
                while (more) {
                    more = step();
                }
            } finally {
                tellSkipped();
            }
        }

        private boolean step() throws IOException {
            try {
                WarcRecord record = next();
                if (record != null) {
                    page(record);
                }
                return record != null;
            } catch (BrokenGzip e) {
                sink.problem(input.error("behind record " + records.number() + " the archive " + e.getMessage(), null));
                records.restart();
                return input.skipBroken();
            }
        }

        private @Nullable WarcRecord next() throws IOException {
            while (true) {
                try {
                    return records.next();
                } catch (BadRecord e) {
                    tell(e);
                    records.resume();
                }
            }
        }

        private void page(WarcRecord record) throws IOException {
            WarcPage page = new WarcPage(record);
            try {
                RawArticle article = page.article(input.name());
                if (article == null && !page.isCut()) {
                    skip(page.skipped());
                } else if (article != null) {
                    articles++;
                    sink.article(article);
                }
            } catch (BadRecord e) {
                tell(e);
            }
        }

        /** The kinds are words of the input, and there may be any number of them. */
        private void skip(String kind) {
            boolean usual =
                    kind.matches("[a-zA-Z0-9.+/ -]{1,60}") && (skipped.size() < MAX_KINDS || skipped.containsKey(kind));
            skipped.merge(usual ? kind : "of other kinds", 1, Integer::sum);
        }

        private void tell(BadRecord trouble) {
            int number = records.number();
            sink.problem(input.error((number == 0 ? "" : "record " + number + " ") + trouble.getMessage(), null));
        }

        private void tellSkipped() {
            int count = skipped.values().stream().mapToInt(n -> n).sum();
            if (count > 0) {
                String kinds = skipped.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", "));
                sink.problem(input.note(count + (count == 1 ? " record was" : " records were") + " skipped: " + kinds));
            }
            if (articles == 0) {
                sink.problem(input.note("holds no articles"));
            }
        }
    }
}
