package dateline.analysis;

import dateline.syntax.JsonText;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program of the user's that analyzes in place of Dateline. It is started once, reads a line {@code {"id", "text"}} for
 * each text from its standard input, and answers each with a line as {@link AnalysisJson} has it on its standard output.
 */
public final class OutsideAnalyzer implements Analyzer, AutoCloseable {
    /** The last lines that the program complained with, to be shown when it fails. */
    private static final int COMPLAINTS = 5;

    /** What the reading thread hands over: a line, or the end. */
    private record Answer(@Nullable String line) {}

    private final List<String> command;
    private final int seconds;
    private final Deque<String> complaints = new ArrayDeque<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private @Nullable Process process;
    private @Nullable AnalysisException broken;

    /**
     * One that is not started yet.
     *
     * @param command the program and its arguments
     * @param seconds that it may take for one text
     */
    public OutsideAnalyzer(List<String> command, int seconds) {
        this.command = List.copyOf(command);
        this.seconds = seconds;
    }

    /**
     * One text at a time; others wait.
     *
     * @throws AnalysisException when the program cannot be started, ends, takes too long or answers something else. After
     *     that it is not asked again, and every call fails in the same way.
     */
    @Override
    public synchronized Analysis analyze(Submission submission) {
        if (broken != null) {
            throw broken;
        }
        try {
            return ask(started(), submission);
        } catch (AnalysisException e) {
            broken = e;
            close();
            throw e;
        }
    }

    private Analysis ask(Process running, Submission submission) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("id", submission.id());
        request.put("text", submission.text());
        try {
            BufferedWriter to = running.outputWriter(StandardCharsets.UTF_8);
            to.write(JsonText.of(request));
            to.write('\n');
            to.flush();
        } catch (IOException e) {
            throw failed("ended before it answered for " + submission.id(), e);
        }
        String line = answer(submission);
        try {
            return AnalysisJson.read(line, submission);
        } catch (IOException e) {
            throw failed("gave a wrong answer for " + submission.id() + ": " + e.getMessage(), e);
        }
    }

    private String answer(Submission submission) {
        try {
            Answer answer = answers.poll(seconds, TimeUnit.SECONDS);
            if (answer == null) {
                String limit = seconds + " seconds";
                throw failed("gave no answer for " + submission.id() + " within " + limit, null);
            }
            String line = answer.line();
            if (line == null) {
                throw failed("ended before it answered for " + submission.id(), null);
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("was interrupted at " + submission.id(), e);
        }
    }

    private Process started() {
        Process running = process;
        if (running != null) {
            return running;
        }
        try {
            Process fresh = new ProcessBuilder(command).start();
            reader("answers", () -> read(fresh));
            reader("complaints", () -> listen(fresh));
            process = fresh;
            return fresh;
        } catch (IOException e) {
            throw failed("cannot be started: " + e.getMessage(), e);
        }
    }

    private static void reader(String name, Runnable work) {
        Thread thread = new Thread(work, "outside analyzer: " + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void read(Process running) {
        try (BufferedReader from =
                new BufferedReader(new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                if (!line.isBlank()) {
                    answers.add(new Answer(line));
                }
            }
        } catch (IOException e) {
            complain("its output broke off: " + e.getMessage());
        }
        answers.add(new Answer(null));
    }

    private void listen(Process running) {
        try (BufferedReader from =
                new BufferedReader(new InputStreamReader(running.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                complain(line);
            }
        } catch (IOException e) {
            complain("its complaints broke off: " + e.getMessage());
        }
    }

    private void complain(String line) {
        synchronized (complaints) {
            complaints.addLast(line);
            if (complaints.size() > COMPLAINTS) {
                complaints.removeFirst();
            }
        }
    }

    private AnalysisException failed(String what, @Nullable Throwable cause) {
        String said;
        synchronized (complaints) {
            said = complaints.isEmpty() ? "" : "; it said: " + String.join(" | ", complaints);
        }
        return new AnalysisException(
                "analysis.command \"" + String.join(" ", command) + "\" " + what + said,
                "it must answer each line with one line, and flush it; analysis.timeout sets the seconds",
                cause);
    }

    /** Ends the program. */
    @Override
    public synchronized void close() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            process = null;
        }
    }
}
