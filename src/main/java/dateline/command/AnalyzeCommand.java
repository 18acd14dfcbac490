package dateline.command;

import dateline.analysis.Analysis;
import dateline.analysis.AnalysisJson;
import dateline.problem.Problems;
import dateline.site.BuildOptions;
import dateline.site.TextAnalyses;
import dateline.site.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline analyze}. */
@Command(name = "analyze", description = "Show what is found in articles or plain text: names, who is meant, quotes.")
final class AnalyzeCommand extends SiteCommand {
    @Parameters(
            paramLabel = "FILE",
            description = "Files or folders; - is standard input (default: all articles of the site).",
            arity = "0..*")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "auto, article, text, jsonl or tokens (default: auto, by the name of the file).")
    private TextFormat format = TextFormat.AUTO;

    @Option(names = "--tokens", description = "Read a token a line, write each with its tag (IOB2).")
    private boolean tokens;

    @Option(names = "--jsonl", description = "One JSON object a text on standard output.")
    private boolean jsonl;

    private final InputStream in;

    AnalyzeCommand(Console console, Environment environment) {
        super(console, environment);
        this.in = environment.input();
    }

    @Override
    int run(BuildOptions options) throws IOException {
        if (tokens || format == TextFormat.TOKENS) {
            tags();
            return 0;
        }
        Problems problems = new Problems();
        BiConsumer<String, Analysis> sink = jsonl || console.json()
                ? (id, analysis) -> console.out().println(AnalysisJson.line(id, analysis))
                : (id, analysis) -> console.out().print(AnalysisText.of(id, analysis));
        TextAnalyses analyses = new TextAnalyses(options, problems, sink);
        for (String file : files) {
            if (file.equals("-")) {
                analyses.stream(in, "-", format);
            } else {
                analyses.file(Path.of(file), format);
            }
        }
        if (files.isEmpty()) {
            analyses.site();
        }
        analyses.finish();
        console.out().flush();
        console.tell(problems.all());
        return problems.hasErrors() ? 1 : 0;
    }

    private void tags() throws IOException {
        if (files.isEmpty()) {
            TextAnalyses.tokens(in, console.out()::println);
        }
        for (String file : files) {
            if (file.equals("-")) {
                TextAnalyses.tokens(in, console.out()::println);
            } else {
                TextAnalyses.tokens(Path.of(file), console.out()::println);
            }
        }
        console.out().flush();
    }
}
