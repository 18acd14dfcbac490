package dateline.page;

/** What made the site, as pages and the data twin say it. */
final class Version {
    static final String NAME = "Dateline 0.1.0";

    private Version() {}
}
