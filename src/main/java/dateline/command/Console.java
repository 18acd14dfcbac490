package dateline.command;

import dateline.problem.Problem;
import dateline.problem.ProblemText;
import dateline.site.Progress;
import dateline.syntax.JsonText;
import dateline.text.English;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a command speaks: to people, and with {@code --json} to programs. */
final class Console {
    private static final long REDRAW_NANOS = 80_000_000L;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private boolean color;
    private boolean quiet;
    private boolean json;
    private boolean results;

    /** @param terminal whether a person sits at the other end and sees lines redrawn */
    Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.color = terminal;
    }

    void configure(boolean plain, boolean silent, boolean machine) {
        color = terminal && !plain;
        quiet = silent;
        json = machine;
    }

    /** Standard output is for results alone: what people read goes to standard error. */
    void reserveOutput() {
        results = true;
    }

    boolean json() {
        return json;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** A line for people; with {@code --json} on standard error, and nowhere when they asked for quiet. */
    void say(String line) {
        if (!quiet) {
            (json || results ? err : out).println(line);
        }
    }

    /** Problems go to standard error, quiet or not. */
    void tell(List<Problem> problems) {
        ProblemText text = new ProblemText(color);
        for (Problem problem : problems) {
            err.print(text.of(problem));
        }
        err.flush();
    }

    /** The outcome for programs: one object, on standard output. */
    void result(Map<String, ?> outcome) {
        if (json) {
            out.println(JsonText.of(outcome));
            out.flush();
        }
    }

    static List<Map<String, @Nullable Object>> records(List<Problem> problems) {
        List<Map<String, @Nullable Object>> records = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, @Nullable Object> record = new LinkedHashMap<>();
            record.put("severity", problem.severity().word());
            record.put("file", problem.place() == null ? null : problem.place().file());
            record.put("line", problem.place() == null ? null : problem.place().line());
            record.put(
                    "column", problem.place() == null ? null : problem.place().column());
            record.put("message", problem.message());
            record.put("hint", problem.hint());
            records.add(record);
        }
        return records;
    }

    /** A line that is redrawn while the work goes on; nothing when nobody watches. */
    Progress progress() {
        if (!terminal || quiet) {
            return Progress.SILENT;
        }
        return new Line();
    }

    private final class Line implements Progress {
        private final long start = System.nanoTime();
        private long last = start;

        @Override
        public synchronized void at(String stage, int done, int total) {
            long now = System.nanoTime();
            if (done == total) {
                err.print("\r\u001b[K");
            } else if (now - last > REDRAW_NANOS) {
                last = now;
                String of = total == Progress.UNKNOWN ? rate(done, now) : " of " + English.number(total);
                err.print("\r\u001b[K" + stage + " " + English.number(done) + of);
            }
            err.flush();
        }

        private String rate(int done, long now) {
            return " (" + English.number(Math.round(done / ((now - start) / 1e9))) + " a second)";
        }
    }
}
