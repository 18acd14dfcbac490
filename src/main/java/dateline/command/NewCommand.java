package dateline.command;

import dateline.problem.Problems;
import dateline.site.NewArticle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline new}. */
@Command(name = "new", description = "Write the file of a new article, with its front matter filled in.")
final class NewCommand implements Callable<Integer> {
    private final Console console;
    private final Environment environment;

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Parameters(paramLabel = "TITLE", description = "The headline.", arity = "1..*")
    private List<String> title = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "The outlet.")
    private String source = "";

    @Option(names = "--topic", paramLabel = "NAME", description = "A topic; may be given more than once.")
    private List<String> topics = List.of();

    @Option(names = "--draft", description = "Mark it as not ready.")
    private boolean draft;

    NewCommand(Console console, Environment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        global.configure(console, environment);
        Problems problems = new Problems();
        NewArticle article = new NewArticle(String.join(" ", title), source, topics, draft);
        Optional<String> file = article.write(global.options(environment.clock().instant()), problems);
        console.tell(problems.all());
        file.ifPresent(name -> {
            // From where the user stands, who will open it.
            console.say("Wrote " + global.root.resolve(name).toString().replace('\\', '/'));
            console.result(Map.of("file", name));
        });
        return file.isPresent() ? 0 : 1;
    }
}
