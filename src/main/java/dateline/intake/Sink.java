package dateline.intake;

import dateline.problem.Problem;

/** Takes what inputs hold, in the order of the inputs. Called from one thread; may block to slow the reading down. */
public interface Sink {
    /** An article was read. */
    void article(RawArticle article);

    /** Something is wrong with an input, or with one article of it; the rest goes on. */
    void problem(Problem problem);
}
