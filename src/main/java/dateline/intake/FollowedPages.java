package dateline.intake;

import dateline.fetch.Answer;
import dateline.fetch.FetchMemory;
import dateline.fetch.FetchTrouble;
import dateline.fetch.Fetcher;
import dateline.fetch.Validators;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Severity;
import dateline.text.Fingerprint;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches the page of each item of a feed, which has the whole article. An item whose page cannot be had is handed on with
 * the text of the feed; one whose page was fetched before, under the same headline, is not fetched again.
 */
final class FollowedPages implements Sink {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

    private final Sink sink;
    private final Fetcher fetcher;
    private final FetchMemory memory;
    private final boolean local;
    private int known;

    /** @param local whether the feed itself is on this machine or in its own network */
    FollowedPages(Sink sink, Fetcher fetcher, FetchMemory memory, boolean local) {
        this.sink = sink;
        this.fetcher = fetcher;
        this.memory = memory;
        this.local = local;
    }

    /** Tells how many pages were known before. */
    void tellKnown(String input) {
        if (known > 0) {
            String message = (known == 1 ? "1 item was" : known + " items were") + " imported before";
            sink.problem(new Problem(Severity.NOTE, Place.whole(input), message, null, null));
        }
    }

    @Override
    public void article(RawArticle article) {
        String url = article.known().url();
        if (url == null) {
            sink.article(article);
            return;
        }
        String mark = Fingerprint.of(String.valueOf(article.known().title()));
        if (memory.knows(url, mark)) {
            known++;
            return;
        }
        try {
            sink.article(page(article, url));
            memory.page(url, mark);
        } catch (IOException e) {
            String message = article.position() + " links to " + url + ", which " + e.getMessage();
            String hint = e instanceof FetchTrouble trouble ? trouble.hint() : null;
            sink.problem(Problem.warning(Place.whole(article.input()), message, hint));
            sink.article(article);
        }
    }

    private RawArticle page(RawArticle article, String url) throws IOException {
        Answer answer = fetcher.get(url, local, Validators.NONE);
        if (!HTML.contains(Optional.ofNullable(answer.mediaType()).orElse("text/html"))) {
            throw new IOException("is no web page but " + answer.mediaType());
        }
        byte[] page = ContentEncoding.decode(answer.body().readAllBytes(), answer.encoding(), RawInput.MAX_ARTICLE);
        String markup = HtmlFormat.decode(page, answer.charset());
        return new RawArticle(article.input(), article.position(), RawArticle.Form.PAGE, markup, article.known());
    }

    @Override
    public void problem(Problem problem) {
        sink.problem(problem);
    }

    @Override
    public boolean keptAll() {
        return sink.keptAll();
    }
}
