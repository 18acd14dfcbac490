package dateline.problem;

/** How bad a {@link Problem} is. */
public enum Severity {
    /** The input cannot be used as it is; the build fails, or goes on without it under {@code --keep-going}. */
    ERROR("error"),
    /** The input was used, but probably not as its author meant; fails the build under {@code --strict}. */
    WARNING("warning"),
    /** Worth knowing; never fails anything. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word a user reads, such as {@code error}. */
    public String word() {
        return word;
    }
}
