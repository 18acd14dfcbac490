package dateline.command;

import dateline.problem.Problems;
import dateline.render.DefaultTheme;
import dateline.site.BuildOptions;
import dateline.site.ThemeCopy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline theme}. */
@Command(
        name = "theme",
        description = "List the files of the default theme, or copy some of them into templates/ to edit them there.")
final class ThemeCommand extends SiteCommand {
    /** What is done with the theme. */
    enum Action {
        LIST,
        EJECT
    }

    @Parameters(index = "0", paramLabel = "ACTION", description = "list, or eject.", arity = "0..1")
    private Action action = Action.LIST;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "Such as layout.ftlh (default: all).",
            arity = "0..*")
    private List<String> files = List.of();

    ThemeCommand(Console console, Environment environment) {
        super(console, environment);
    }

    @Override
    int run(BuildOptions options) throws IOException {
        if (action == Action.LIST) {
            List<String> names = DefaultTheme.names();
            if (console.json()) {
                console.result(Map.of("files", names));
            } else {
                names.forEach(console.out()::println);
            }
            return 0;
        }
        Problems problems = new Problems();
        List<String> written = new ThemeCopy(files).write(options, problems);
        console.tell(problems.all());
        written.forEach(name -> console.say("Wrote " + name));
        console.result(Map.of("files", written));
        return problems.hasErrors() ? 1 : 0;
    }
}
