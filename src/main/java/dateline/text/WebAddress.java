package dateline.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that are safe to link: http, https and mailto, whatever tricks surround the scheme. Escaping a value for HTML
 * does not stop {@code javascript:}; this does.
 *
 * <pre>
 * WebAddress.absolute("https://example.org/a b") -> "https://example.org/a%20b"
 * WebAddress.absolute("java\nscript:alert(1)")   -> null
 * </pre>
 */
public final class WebAddress {
    private static final int MAX_LENGTH = 2048;

    private WebAddress() {}

    /** Made only when an address is met that is not plain. */
    private static final class Shape {
        /** Scheme, host with or without port (RFC 3986, 3.2), and the rest. No user: it only serves to deceive. */
        private static final Pattern WEB = Pattern.compile(
                "(https?)://([^/?#@\\[\\]:]+|\\[[0-9a-fA-F:.]+])(:[0-9]{1,5})?([/?#].*)?", Pattern.CASE_INSENSITIVE);

        /** Labels and dots; none is empty, though odd characters may become dots in that form. */
        private static final Pattern HOST = Pattern.compile("(?!-)[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*(?<![-_])\\.?");
    }

    /** The address itself, encoded where it must be, when it is absolute and its scheme is http or https; else null. */
    public static @Nullable String absolute(String address) {
        return PlainAddress.is(address) ? address : checked(address);
    }

    private static @Nullable String checked(String address) {
        Matcher web = Shape.WEB.matcher(address.strip());
        if (!web.matches()) {
            return null;
        }
        String host = host(web.group(2));
        String rest = encode(web.group(4) == null ? "" : web.group(4));
        if (host == null || rest == null) {
            return null;
        }
        String port = web.group(3) == null ? "" : web.group(3);
        String whole = web.group(1) + "://" + host + port + rest;
        return whole.length() > MAX_LENGTH ? null : whole;
    }

    /** Names of other scripts in the form that every program knows (RFC 3490). */
    private static @Nullable String host(String written) {
        if (written.startsWith("[")) {
            return written;
        }
        try {
            String ascii = IDN.toASCII(written);
            return Shape.HOST.matcher(ascii).matches() ? ascii : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** As {@link #absolute}, and {@code mailto:} besides. */
    public static @Nullable String link(String address) {
        if (PlainAddress.is(address)) {
            return address;
        }
        String encoded = encode(address.strip());
        if (encoded != null && encoded.regionMatches(true, 0, "mailto:", 0, 7) && encoded.length() <= MAX_LENGTH) {
            return encoded;
        }
        return absolute(address);
    }

    /** A relative address, seen from an absolute one; null when either is unusable. */
    public static @Nullable String resolve(String base, String relative) {
        String encoded = encode(relative.strip());
        if (encoded == null) {
            return null;
        }
        try {
            return absolute(new URI(base).resolve(new URI(encoded)).toString());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Percent-encodes what RFC 3986 does not allow as it is; null when a control or invisible character is inside. */
    static @Nullable String encode(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\\') {
                return null;
            }
            boolean percent = c == '%' && !(i + 1 < address.length() && hex(address, i) && hex(address, i + 1));
            if (percent || c > 0x7e || c == ' ' || "\"<>[]^`{|}".indexOf(c) >= 0) {
                percentEncode(out, c);
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean hex(String text, int i) {
        return Character.digit(text.charAt(i), 16) >= 0;
    }

    private static void percentEncode(StringBuilder out, int c) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append('%');
            out.append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
            out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }
}
