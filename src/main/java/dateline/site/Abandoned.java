package dateline.site;

/** Ends a build that nobody waits for any more, since what it was made from has changed again. */
final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1;

    Abandoned() {
        super("something has changed again", null, false, false);
    }
}
