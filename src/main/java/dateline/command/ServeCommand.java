package dateline.command;

import dateline.problem.Problem;
import dateline.publish.PublishReport;
import dateline.site.BuildOptions;
import dateline.site.BuildReport;
import dateline.site.Preview;
import dateline.text.English;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline serve}. */
@Command(
        name = "serve",
        description = "Build the site, show it on this machine, and build again whenever something changes.")
final class ServeCommand extends SiteCommand {
    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "The port, or the next free one (default: 4242).")
    private int port = 4242;

    @Option(
            names = {"-O", "--open"},
            description = "Open the site in the browser.")
    private boolean open;

    private final InputStream in;

    /** What was told already; the same mistake need not be told at every keystroke. */
    private final Set<Problem> told = new HashSet<>();

    ServeCommand(Console console, Environment environment) {
        super(console, environment);
        this.in = environment.input();
    }

    @Override
    int run(BuildOptions options) throws IOException {
        if (port < 1 || port > 65_000) {
            throw new WrongValue(spec(), "--port: expected a number from 1 to 65000", "such as --port 4242");
        }
        Supplier<BuildOptions> fresh = () -> options(options);
        try (Preview preview = new Preview(fresh, port, this::tell)) {
            console.say("Serving at " + preview.address() + " (r: build again, o: open, q: quit; then Enter)");
            console.result(Map.of("address", preview.address()));
            console.out().flush();
            if (open) {
                browse(preview.address());
            }
            Thread keys = new Thread(() -> keys(preview), "keys");
            keys.setDaemon(true);
            keys.start();
            preview.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private synchronized void tell(BuildReport report, double seconds) {
        List<Problem> news = report.problems().stream()
                .filter(problem -> !told.contains(problem))
                .toList();
        console.tell(news);
        told.clear();
        told.addAll(report.problems());
        PublishReport files = report.files();
        if (files == null) {
            console.say("Not published; the last good pages stay");
        } else {
            console.say(String.format(
                    Locale.ROOT,
                    "Built %s pages in %.2f s: %s written, %s removed",
                    English.number(files.files()),
                    seconds,
                    English.number(files.written()),
                    English.number(files.removed())));
        }
        console.out().flush();
    }

    private void keys(Preview preview) {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line.strip().toLowerCase(Locale.ROOT)) {
                    case "r" -> preview.build();
                    case "o" -> browse(preview.address());
                    case "q" -> {
                        preview.close();
                        return;
                    }
                    default -> console.say("r builds again, o opens the site, q quits");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what the system opens addresses with; where there is nothing, the address was printed. */
    private static void browse(String address) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", address)
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IOException("no program opens addresses here; the site is at " + address, e);
        }
    }
}
