package dateline.site;

import dateline.analysis.Analysis;
import dateline.analysis.AnalysisException;
import dateline.analysis.AnalysisMemory;
import dateline.analysis.Analyzer;
import dateline.analysis.Findings;
import dateline.analysis.NewsAnalyzer;
import dateline.analysis.OutsideAnalyzer;
import dateline.analysis.Submission;
import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.config.AnalysisSettings;
import dateline.config.SiteConfig;
import dateline.entity.EntityName;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.text.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is found in articles, each analyzed once: what did not change since the last run is remembered. */
final class Analyses {
    private final SiteConfig config;
    private final AnalysisMemory memory;
    private final Analyzers analyzers;
    private final KeptTexts texts;
    private final boolean fresh;
    private final boolean blind;
    private final List<EntityName> rules;
    private final String mark;
    private final Map<Article, String> keys = new ConcurrentHashMap<>();
    private final Map<String, Findings> found = new ConcurrentHashMap<>();
    private @Nullable Analyzer analyzer;

    private Analyses(SiteConfig config, AnalysisMemory memory, Analyzers analyzers, KeptTexts texts, boolean fresh) {
        this.config = config;
        this.memory = memory;
        this.analyzers = analyzers;
        this.texts = texts;
        this.fresh = fresh;
        this.blind = config.analysis().blind() && !sketches(config);
        this.rules = config.entities().declared();
        StringBuilder names = new StringBuilder();
        rules.forEach(name -> names.append(name.type()).append(name.name()).append('\n'));
        this.mark = names.isEmpty()
                ? ""
                : Fingerprint.of(names.toString().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12);
    }

    static Analyses open(SiteConfig config, BuildOptions options, Analyzers analyzers, KeptTexts texts) {
        AnalysisMemory memory = AnalysisMemory.open(config.memory(), version(config));
        return new Analyses(config, memory, analyzers, texts, options.force());
    }

    /** The bytes of the file of an article, read only when they are needed. */
    interface Bytes {
        byte[] get() throws IOException;
    }

    /** Finds what an article says; what is remembered is not looked for again. */
    void analyze(Article article, Bytes bytes, Problems problems) throws IOException {
        if (blind) {
            return;
        }
        String key = Long.toHexString(article.fingerprint()) + mark;
        keys.put(article, key);
        Findings before = fresh ? null : memory.find(key);
        if (before != null) {
            found.put(key, before);
            return;
        }
        String body =
                ArticleReader.body(article.file(), bytes.get(), new Problems()).orElse("");
        try {
            Submission submission = submission(article, body);
            Analysis analysis = analyzer().analyze(submission);
            texts.add(article, submission.text());
            found.put(key, Findings.of(analysis, article.title().length(), sketches(config)));
        } catch (AnalysisException e) {
            e.tell(problems);
        }
    }

    /** Rules for topics look for words in them too. */
    private static boolean sketches(SiteConfig config) {
        return config.analysis().stories()
                || config.analysis().topics() > 0
                || config.topics().stream()
                        .anyMatch(topic -> !topic.rule().words().isEmpty());
    }

    private Submission submission(Article article, String body) {
        List<EntityName> declared = new ArrayList<>(article.front().entities());
        declared.addAll(rules);
        return new Submission(article.file(), article.text(body), declared);
    }

    /** Made only when something has to be analyzed: a model takes time to read. */
    private synchronized Analyzer analyzer() {
        Analyzer own = analyzer;
        if (own == null) {
            own = analyzers.of(config.analysis());
            analyzer = own;
        }
        return own;
    }

    private static String version(SiteConfig config) {
        AnalysisSettings settings = config.analysis();
        String sketches = sketches(config) ? "" : " without sketches";
        return settings.command().isEmpty()
                ? NewsAnalyzer.version(settings.recognize()) + sketches
                : "command " + String.join("\n", settings.command()) + sketches;
    }

    /** What was found in each article; it is kept for the next run. */
    Map<Article, Findings> keep(Problems problems) {
        if (analyzer instanceof OutsideAnalyzer outside) {
            outside.close();
        }
        try {
            memory.keep(found);
        } catch (IOException e) {
            problems.add(Problem.note("what was found in articles cannot be kept: " + e.getMessage(), null));
        }
        Map<Article, Findings> all = new HashMap<>();
        keys.forEach((article, key) -> all.put(article, found.getOrDefault(key, Findings.NONE)));
        return all;
    }
}
