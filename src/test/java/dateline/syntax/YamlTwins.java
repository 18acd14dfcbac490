package dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.YamlValue.YamlMap;

/** The quick reader of plain front matter and the library, held against each other. */
public final class YamlTwins {
    private YamlTwins() {}

    /**
     * Fails where the quick reader is sure of something else than the library reads.
     *
     * @return whether the quick reader was sure
     */
    public static boolean agree(String yaml) {
        YamlMap plain = PlainYaml.read(yaml, 1);
        if (plain == null) {
            return false;
        }
        Problems problems = new Problems();
        assertThat(YamlReader.readAny(new SourceText("a.md", yaml), yaml, 1, problems))
                .as("%s%n%s", yaml, problems.all())
                .contains(plain);
        return true;
    }
}
