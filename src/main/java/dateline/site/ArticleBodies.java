package dateline.site;

import dateline.analysis.Findings;
import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.Bodies;
import dateline.article.ContentFolder;
import dateline.article.Markdown;
import dateline.problem.Problems;
import dateline.story.Sketch;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Bodies that are read again from the files of their articles, and texts that were kept or are made from them.
 *
 * @param audience is asked each time whether the build shall go on: an index of all articles is one long step
 */
record ArticleBodies(Newsroom newsroom, KeptTexts texts, Audience audience) implements Bodies {
    /** When nothing was kept, and nobody looks on. */
    static ArticleBodies of(Newsroom newsroom) {
        return new ArticleBodies(newsroom, KeptTexts.none(), Audience.NONE);
    }

    @Override
    public String body(Article article) {
        audience.stay();
        try {
            // What is wrong with the file was told when it was read first.
            byte[] bytes = ContentFolder.bytes(newsroom.folder().path(article.file()));
            return ArticleReader.body(article.file(), bytes, new Problems())
                    .orElseThrow(() -> new IOException("it changed during the build"));
        } catch (IOException e) {
            throw new UncheckedIOException(article.file() + " cannot be read: " + Newsroom.reason(e), e);
        }
    }

    @Override
    public String text(Article article) {
        audience.stay();
        String whole = texts.find(article);
        return whole == null ? Markdown.text(body(article)) : whole.substring(article.bodyStart());
    }

    @Override
    public Sketch sketch(Article article) {
        Sketch found = newsroom.findings().getOrDefault(article, Findings.NONE).sketch();
        return found.terms().length == 0
                ? Sketch.of(article.text(body(article)), article.title().length())
                : found;
    }
}
