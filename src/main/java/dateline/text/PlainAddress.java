package dateline.text;

/**
 * Knows most addresses of the web at a glance: lower-case host of letters, digits, dots and inner dashes, and behind it only
 * what may stand in an address as it is. {@link WebAddress} says the same of them, in many times the time; a test compares
 * the two. {@code false} means "not sure".
 */
final class PlainAddress {
    /** The longest label of a host name (RFC 1035, 2.3.4); a host as short as that has no longer one. */
    private static final int MAX_HOST = 63;

    /** Far from the limit of {@link WebAddress}. */
    private static final int MAX_LENGTH = 1000;

    private PlainAddress() {}

    static boolean is(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : 0;
        if (host == 0 || address.length() > MAX_LENGTH) {
            return false;
        }
        int end = hostEnd(address, host);
        boolean named = end > host && end - host <= MAX_HOST && isInner(address.charAt(end - 1));
        return named && restIsPlain(address, end);
    }

    /** Where the host ends; 0 when it is not plain. */
    private static int hostEnd(String address, int from) {
        boolean inner = false;
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return i;
            }
            if (!isInner(c) && !(inner && (c == '.' || c == '-'))) {
                return 0;
            }
            inner = isInner(c);
        }
        return address.length();
    }

    private static boolean isInner(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean restIsPlain(String address, int from) {
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = isInner(c) || c == '/' || c == '-' || (c >= 'A' && c <= 'Z');
            if (!letter && "._~?#=&+:@!$'()*,;".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
