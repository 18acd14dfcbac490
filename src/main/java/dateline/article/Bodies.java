package dateline.article;

import dateline.story.Sketch;

/** What articles say, which takes too much memory to be a part of each. */
public interface Bodies {
    /** The body of an article as Markdown. */
    String body(Article article);

    /** The {@link Markdown#text} of its body. */
    String text(Article article);

    /** What of it decides to which story it belongs. */
    Sketch sketch(Article article);
}
