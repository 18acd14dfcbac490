package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documentation says to type is typed, page by page, each in a folder of its own, and does what the page says.
 *
 * <pre>
 * ```yaml dateline.yml      a file, which is written
 * ```console                a session: lines behind "$ " are commands; where output is shown, it is what comes, but for
 *                           times, ports and days, and "..." stands for any lines; without output shown any will do.
 *                           A command may fail only where an error is shown
 * </pre>
 *
 * {@code -Ddateline.update=true} writes the output anew; a line {@code ?} asks for it.
 */
class DocumentationIT {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");
    private static final Pattern END = Pattern.compile("(?m)^@@@ (\\d+)\\n");

    /** Of {@code ./verify} this test is a part. */
    private static final List<String> NOT_RUN = List.of("./verify");

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream();
    }

    /** A command with what the page shows below it. */
    private record Step(String command, List<String> shown) {}

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_page_says_to_type(Path page, @TempDir Path folder) throws Exception {
        String text = Files.readString(page);
        List<String> script = new ArrayList<>(List.of(prelude(folder)));
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(2) != null) {
                script.add("mkdir -p \"$(dirname '" + block.group(2) + "')\"; cat >'" + block.group(2) + "' <<'@@@'\n"
                        + block.group(3) + "@@@");
            } else if (block.group(1).equals("console")) {
                for (Step step : steps(block.group(3))) {
                    script.add(typed(step.command));
                    steps.add(step);
                }
            }
        }
        List<String> outcomes = outcomes(folder, String.join("\n", script) + "\n", steps.size());
        if (Boolean.getBoolean("dateline.update")) {
            Files.writeString(page, rewritten(text, outcomes));
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String came = outcomes.get(i);
            boolean mayFail = step.shown.stream().anyMatch(line -> line.startsWith("error: "));
            assertThat(came).as(step.command).startsWith(mayFail ? "" : "0\n");
            if (!step.shown.isEmpty()) {
                assertThat(comparable(came.substring(came.indexOf('\n') + 1)))
                        .as(step.command)
                        .matches(pattern(step.shown));
            }
        }
    }

    private static List<Step> steps(String session) {
        List<Step> steps = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (String line : session.lines().toList()) {
            if (line.startsWith("$ ")) {
                shown = new ArrayList<>();
                steps.add(new Step(line.substring(2), shown));
            } else {
                shown.add(line);
            }
        }
        return steps;
    }

    /** The launcher by name and as ./dateline, in a folder that has the demonstration digest. */
    private static String prelude(Path folder) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path launcher = folder.resolve("bin/dateline");
        Files.createDirectories(launcher.getParent());
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar '" + here
                        + "/target/dateline.jar' \"$@\"\n");
        if (!launcher.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + launcher);
        }
        Files.createDirectories(folder.resolve("work"));
        return String.join(
                "\n",
                "export DATELINE_JAR='" + here + "/target/dateline.jar'",
                "export PATH='" + folder.resolve("bin") + "':\"$PATH\" LC_ALL=C.UTF-8 MANPAGER=cat",
                "cd '" + folder.resolve("work") + "'",
                "ln -s '" + launcher + "' dateline",
                "cp -r '" + here + "/content' '" + here + "/dateline.yml' '" + here + "/examples' '" + here
                        + "/docs' .",
                "chmod -R u+w .",
                // The file is there before it is followed: the command itself would make it a moment later.
                "serve() { mkfifo keys; : >served; \"$@\" <keys >>served 2>&1 & exec 9>keys",
                "  grep -q -m1 'Serving at' <(tail -f -n +1 --pid=$! served); echo q >&9; exec 9>&-; wait $!",
                "  cat served; rm keys served; }");
    }

    private static String typed(String command) {
        String run = NOT_RUN.stream().anyMatch(command::startsWith)
                ? ":"
                : command.matches(".*dateline serve.*") ? "serve " + command : command;
        return run + "\necho \"@@@ $?\"";
    }

    /** For each step its exit status, and in the next lines its output. */
    private static List<String> outcomes(Path folder, String script, int steps) throws Exception {
        Path file = Files.writeString(folder.resolve("script"), script);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder("bash", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(240, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.deleteIfExists(folder.resolve("work/dateline.jar"));
        String output = Files.readString(log);
        assertThat(ended).as(output).isTrue();
        List<String> outcomes = new ArrayList<>();
        Matcher end = END.matcher(output);
        int from = 0;
        while (end.find()) {
            outcomes.add(end.group(1) + "\n" + output.substring(from, end.start()));
            from = end.end();
        }
        assertThat(outcomes).as(output).hasSize(steps);
        return outcomes;
    }

    private static String comparable(String output) {
        return output.replace("\r", "")
                .replaceAll("in [0-9.]+ s", "in N s")
                .replaceAll("127\\.0\\.0\\.1:[0-9]+", "127.0.0.1:PORT")
                .replaceAll("20[0-9]{2}([-/])[0-9]{2}[-/][0-9]{2}", "DAY")
                .strip();
    }

    private static String pattern(List<String> shown) {
        return Stream.of(comparable(String.join("\n", shown)).split("(?m)^\\.\\.\\.$", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*", "(?s)", ""));
    }

    private static String rewritten(String page, List<String> outcomes) {
        StringBuilder out = new StringBuilder();
        int step = 0;
        Matcher block = BLOCK.matcher(page);
        int from = 0;
        while (block.find()) {
            if (block.group(2) != null || !block.group(1).equals("console")) {
                continue;
            }
            out.append(page, from, block.start(3));
            for (Step each : steps(block.group(3))) {
                String came = outcomes.get(step++);
                String output = came.substring(came.indexOf('\n') + 1);
                boolean fits = each.shown.isEmpty() || comparable(output).matches(pattern(each.shown));
                out.append("$ ").append(each.command).append('\n');
                out.append(fits ? each.shown.isEmpty() ? "" : String.join("\n", each.shown) + "\n" : output);
            }
            from = block.end(3);
        }
        return out.append(page.substring(from)).toString();
    }
}
