package dateline.fetch;

import org.jspecify.annotations.Nullable;

/** What the status of an answer means to a user (RFC 9110, 15). */
final class Status {
    private Status() {}

    /** @param retryAfter the header, seconds or a date, or null */
    static FetchTrouble trouble(int status, @Nullable String retryAfter) {
        String later = retryAfter == null || !retryAfter.matches("[0-9A-Za-z,: -]{1,40}")
                ? "try again later"
                : retryAfter.matches("[0-9]+")
                        ? "try again in " + retryAfter + " seconds"
                        : "try again after " + retryAfter;
        return switch (status) {
            case 401, 407 -> new FetchTrouble("asks for a password (" + status + ")", "save it with a browser instead");
            case 402, 403, 451 -> new FetchTrouble("may not be read: the server refuses (" + status + ")", null);
            case 404 -> new FetchTrouble("is not there (404)", "check the address");
            case 410 -> new FetchTrouble("is gone for good (410)", null);
            case 429 -> new FetchTrouble("was asked for too often (429)", later);
            case 503 -> new FetchTrouble("cannot be read now: the server is busy (503)", later);
            default -> {
                String whose = status >= 500 ? "the server is in trouble" : "the server answers";
                yield new FetchTrouble("cannot be read: " + whose + " (" + status + ")", status >= 500 ? later : null);
            }
        };
    }
}
