package dateline.command;

import dateline.problem.Problems;
import dateline.site.StarterSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline init}. */
@Command(name = "init", description = "Begin a digest: settings and sample articles in a new folder. Never overwrites.")
final class InitCommand implements Callable<Integer> {
    private final Console console;
    private final Environment environment;

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Parameters(paramLabel = "DIR", description = "The folder (default: the current one).", arity = "0..1")
    @Nullable
    private Path folder;

    @Option(names = "--title", paramLabel = "TEXT", description = "The title (default: the name of the folder).")
    @Nullable
    private String title;

    @Option(
            names = {"-u", "--base-url", "--baseURL"},
            paramLabel = "URL",
            description = "Where the site will stand, such as https://user.github.io/repo/.")
    @Nullable
    private String baseUrl;

    @Option(names = "--language", paramLabel = "TAG", description = "A BCP 47 tag (default: en).")
    private String language = "en";

    @Option(names = "--github-pages", description = "Add a workflow that imports feeds, builds and publishes.")
    private boolean pages;

    InitCommand(Console console, Environment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        global.configure(console, environment);
        Path root = folder == null ? global.root : global.root.resolve(folder);
        Path name = root.toAbsolutePath().normalize().getFileName();
        String called = title != null ? title : name == null ? "Digest" : name.toString();
        LocalDate day = LocalDate.ofInstant(environment.clock().instant(), ZoneOffset.UTC);
        Problems problems = new Problems();
        List<String> written = new StarterSite(called, baseUrl, language, pages).write(root, day, problems);
        console.tell(problems.all());
        written.forEach(
                file -> console.say("Wrote " + root.resolve(file).toString().replace('\\', '/')));
        console.result(Map.of("files", written));
        if (!written.isEmpty()) {
            String where =
                    root.toString().isEmpty() ? "" : " -r " + root.toString().replace('\\', '/');
            // The launcher says how it was called, so that the line can be typed as it stands.
            String dateline = environment.variables().getOrDefault("DATELINE_COMMAND", "dateline");
            console.say("Next: " + dateline + " serve" + where);
        }
        return problems.hasErrors() ? 1 : 0;
    }
}
