package dateline.name;

import java.io.IOException;
import java.nio.file.Path;

/** Scores the model that is part of Dateline on files of labelled text; see lab/README.md. */
public final class NameScoring {
    private NameScoring() {}

    /** Files with a token and a tag a line. */
    public static void main(String[] args) throws IOException {
        NameFinder finder = new NameFinder();
        for (String arg : args) {
            System.out.println(NameScore.of(Path.of(arg), finder, Boolean.getBoolean("errors")));
        }
    }
}
