package dateline.intake;

import dateline.problem.Place;
import dateline.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads whatever people have: files, folders, addresses and standard input, in every format of its list. */
public final class Intake {
    private Intake() {}

    /**
     * Reads all inputs in order, as streams.
     *
     * @param inputs paths of files and folders, addresses, or {@code -}
     */
    public static void read(List<String> inputs, IntakeOptions options, Sink sink) {
        for (String input : inputs) {
            try {
                String content = Files.readString(Path.of(input), StandardCharsets.UTF_8);
                RawArticle.Form form = input.endsWith(".html") ? RawArticle.Form.PAGE : RawArticle.Form.TEXT;
                sink.article(new RawArticle(input, null, form, content, Known.NOTHING));
            } catch (IOException e) {
                sink.problem(Problem.error(Place.whole(input), "cannot be read", null));
            }
        }
    }
}
