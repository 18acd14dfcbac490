package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is promised to engines that map lines: the same as the commands give. */
class ArticleLinesTest {
    private static final String LINE = """
            {"title": "Ferries run again", "date": "2025-08-20", "text": "The harbour of Oslo has reopened.\\n\\nCLICK HERE TO GET THE APP\\n\\nNine ships waited."}
            """.strip();

    @Test
    void aLineIsCleanedAsByImport() {
        assertThat(ArticleLines.clean("crawl.jsonl", LINE, problem -> {}))
                .contains(
                        "{\"input\":\"crawl.jsonl\",\"title\":\"Ferries run again\",\"date\":\"2025-08-20\",\"author\":null,"
                                + "\"source\":null,\"url\":null,\"lang\":null,"
                                + "\"body\":\"The harbour of Oslo has reopened.\\n\\nNine ships waited.\","
                                + "\"captions\":[],\"problems\":[]}");
    }

    @Test
    void aBrokenLineIsToldAndGivesNothing() {
        List<Problem> problems = new ArrayList<>();
        assertThat(ArticleLines.clean("crawl.jsonl", "{\"title\": broken", problems::add))
                .isEmpty();
        assertThat(problems).extracting(Problem::message).containsExactly("the line is not valid JSON");
    }

    @Test
    void aTextIsAnalyzedAsByAnalyze() {
        assertThat(ArticleLines.analyze("{\"id\": 7, \"text\": \"Ships wait off Oslo.\"}"))
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("{\"id\":\"7\"").contains("\"Oslo\""));
        assertThat(ArticleLines.analyze("[]")).isEmpty();
    }
}
