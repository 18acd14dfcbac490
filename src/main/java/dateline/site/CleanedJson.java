package dateline.site;

import dateline.clean.Caption;
import dateline.intake.CleanArticle;
import dateline.problem.Problem;
import dateline.syntax.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned article as one line of JSON, null for what is unknown.
 *
 * <pre>{"input":"a.html","title":"A pier","date":null, ... "problems":["the date is missing; --date ... sets it"]}</pre>
 */
final class CleanedJson {
    private CleanedJson() {}

    /**
     * The line, without its end.
     *
     * @param body plain text, paragraphs parted by blank lines
     * @param missing what the article lacks
     */
    static String line(CleanArticle article, String body, List<Problem> missing) {
        return JsonText.of(record(article, body, missing));
    }

    private static Map<String, @Nullable Object> record(CleanArticle article, String body, List<Problem> missing) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("input", article.input());
        record.put("title", article.title());
        record.put("date", article.published());
        record.put("author", article.authors().isEmpty() ? null : String.join("; ", article.authors()));
        record.put("source", article.source());
        record.put("url", article.url());
        record.put("lang", article.language());
        record.put("body", body.isBlank() ? null : body);
        record.put("captions", captions(article.findings().captions()));
        record.put("problems", problems(article, missing));
        return record;
    }

    private static List<Map<String, @Nullable Object>> captions(List<Caption> captions) {
        List<Map<String, @Nullable Object>> records = new ArrayList<>(captions.size());
        for (Caption caption : captions) {
            Map<String, @Nullable Object> record = new LinkedHashMap<>();
            record.put("text", caption.text());
            record.put("credit", caption.credit());
            record.put("image", caption.image());
            records.add(record);
        }
        return records;
    }

    private static List<String> problems(CleanArticle article, List<Problem> missing) {
        List<String> words = new ArrayList<>();
        for (Problem problem : missing) {
            words.add(problem.message() + (problem.hint() == null ? "" : "; " + problem.hint()));
        }
        if (article.findings().cut()) {
            words.add("the text ends before the story does");
        }
        return words;
    }
}
