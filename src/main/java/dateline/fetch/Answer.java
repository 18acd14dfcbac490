package dateline.fetch;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address where it was found in the end, behind redirects
 * @param unchanged whether the version is the one of the request's validators; the body is then empty
 * @param body as it was sent, packed if {@code encoding} says so; in memory, to be read once
 * @param mediaType in lower case, without parameters, or null
 * @param charset as the header names it, or null
 * @param encoding {@code Content-Encoding}, or null
 * @param validators of this version
 */
public record Answer(
        String address,
        boolean unchanged,
        InputStream body,
        @Nullable String mediaType,
        @Nullable String charset,
        @Nullable String encoding,
        Validators validators) {}
