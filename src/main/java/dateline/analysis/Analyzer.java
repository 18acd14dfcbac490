package dateline.analysis;

/** Finds out what a text says. */
public interface Analyzer {
    /** Analyzes one text; a pure function of it, and safe to call from many threads. */
    Analysis analyze(Submission submission);
}
