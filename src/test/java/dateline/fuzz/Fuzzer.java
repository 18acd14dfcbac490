package dateline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Starts Jazzer on one target, in a process of its own.
 *
 * <pre>java dateline.fuzz.Fuzzer feed 60</pre>
 */
public final class Fuzzer {
    /** Longer inputs cost time and show little more; what is long and simple the tests of repetition cover. */
    private static final int LONGEST = 8 << 10;

    /** An input of that length that takes so many seconds is a finding. */
    private static final int SLOW = 10;

    private final Target target;
    private final Path corpus;

    private Fuzzer(Target target, Path corpus) {
        this.target = target;
        this.corpus = corpus;
    }

    /**
     * Searches for so long, or until something is found.
     *
     * @param args the label of a target and a number of seconds
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Target target = Target.of(args[0]);
        Process process = new Fuzzer(target, Path.of("target/fuzz", target.label()))
                .start("-max_total_time=" + Integer.parseInt(args[1]))
                .inheritIO()
                .start();
        System.exit(process.waitFor());
    }

    /** A search of exactly so many inputs, the same in each run as far as threads allow. */
    static ProcessBuilder shortRun(Target target, int inputs) throws IOException {
        return new Fuzzer(target, Path.of("target/fuzz-short", target.label())).start("-runs=" + inputs, "-seed=2025");
    }

    private ProcessBuilder start(String... limits) throws IOException {
        Files.createDirectories(target.findings());
        Files.createDirectories(corpus);
        Path seeds = Files.createDirectories(Path.of("target/fuzz-seeds", target.label()));
        for (Path seed : target.seeds()) {
            Files.write(seeds.resolve(seed.getFileName()), Files.readAllBytes(seed));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzEntry.class.getName(),
                "--target_args=" + target.label(),
                "--instrumentation_includes=dateline.**:org.commonmark.**:org.jsoup.**:org.snakeyaml.**",
                "--instrumentation_excludes=dateline.fuzz.**:dateline.learn.**",
                "--reproducer_path=target",
                "-artifact_prefix=" + target.findings() + "/",
                "-max_len=" + LONGEST,
                "-timeout=" + SLOW,
                "-rss_limit_mb=0",
                "-print_final_stats=1"));
        command.addAll(Arrays.asList(limits));
        command.add(corpus.toString());
        command.add(seeds.toString());
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
