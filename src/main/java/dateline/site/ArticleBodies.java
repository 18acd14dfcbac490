package dateline.site;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.Bodies;
import dateline.article.ContentFolder;
import dateline.article.Markdown;
import dateline.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Bodies that are read again from the files of their articles, and texts that were kept or are made from them.
 *
 * @param audience is asked each time whether the build shall go on: an index of all articles is one long step
 */
record ArticleBodies(ContentFolder folder, KeptTexts texts, Audience audience) implements Bodies {
    /** When nothing was kept, and nobody looks on. */
    static ArticleBodies of(ContentFolder folder) {
        return new ArticleBodies(folder, KeptTexts.none(), Audience.NONE);
    }

    @Override
    public String body(Article article) {
        audience.stay();
        try {
            // What is wrong with the file was told when it was read first.
            return ArticleReader.body(article.file(), ContentFolder.bytes(folder.path(article.file())), new Problems())
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
}
