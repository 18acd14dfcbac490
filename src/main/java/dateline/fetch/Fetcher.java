package dateline.fetch;

import dateline.text.WebAddress;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from the web what a user has asked for. It says who it is, obeys robots.txt, waits between two requests to a
 * host, and follows no redirect from the public web into the local network. One for a run; not for several threads.
 */
public final class Fetcher {
    /** RFC 9309, 2.5: at least so much of a robots.txt is read. */
    private static final int MAX_ROBOTS = 500 << 10;

    /** Who asks for longer delays does not want to be read by programs. */
    private static final Duration MAX_DELAY = Duration.ofMinutes(1);

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']{1,40})");

    private final FetchSettings settings;
    private @Nullable Connection connection;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> lastRequest = new HashMap<>();
    private final Set<String> refusing = new HashSet<>();

    /** A fetcher that has asked nobody yet. */
    public Fetcher(FetchSettings settings) {
        this.settings = settings;
    }

    /** Whether an address names a host on this machine or in its own network. */
    public static boolean isLocal(String address) {
        String absolute = WebAddress.absolute(address);
        return absolute != null && Hosts.isLocal(String.valueOf(uri(absolute).getHost()));
    }

    /**
     * Fetches an address.
     *
     * @param address http or https
     * @param local whether it may be on this machine or in its own network, because the user has named it, or a page there
     * @param known of the version that was fetched before
     */
    public Answer get(String address, boolean local, Validators known) throws FetchTrouble {
        String absolute = WebAddress.absolute(address);
        if (absolute == null) {
            throw new FetchTrouble("is no usable address", "expected http:// or https://, a host and a path");
        }
        boolean mayBeLocal = local && isLocal(absolute);
        Set<String> seen = new HashSet<>();
        for (URI at = uri(absolute); seen.size() <= settings.maxRedirects(); ) {
            if (!seen.add(at.toString())) {
                throw new FetchTrouble("is redirected in a circle", null);
            }
            HttpResponse<byte[]> response = one(at, mayBeLocal, known);
            URI next = redirect(response, at);
            if (next == null) {
                return answer(response, at);
            }
            at = next;
        }
        throw new FetchTrouble("is redirected more than " + settings.maxRedirects() + " times", null);
    }

    private HttpResponse<byte[]> one(URI address, boolean mayBeLocal, Validators known) throws FetchTrouble {
        String host = String.valueOf(address.getHost());
        if (!mayBeLocal && Hosts.isLocal(host)) {
            throw new FetchTrouble("leads to " + host + ", which is not on the public web", null);
        }
        if (refusing.contains(host)) {
            throw new FetchTrouble("was not asked for: its server wants no more requests now", "try again later");
        }
        Robots rules = robots(address, mayBeLocal);
        String query = address.getRawQuery();
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        if (!rules.allows(query == null ? path : path + "?" + query)) {
            throw new FetchTrouble(
                    "may not be read by programs, says the robots.txt of " + host,
                    "save the page with a browser and import the file");
        }
        pace(host, rules.delay());
        return connection().get(address, known);
    }

    /** Made when it is needed: it costs more than reading a file. */
    private Connection connection() {
        Connection open = connection == null ? new Connection(settings) : connection;
        connection = open;
        return open;
    }

    private static URI uri(String absolute) {
        return URI.create(absolute);
    }

    private static @Nullable URI redirect(HttpResponse<byte[]> response, URI from) throws FetchTrouble {
        String location = response.headers().firstValue("Location").orElse(null);
        boolean redirect = Set.of(301, 302, 303, 307, 308).contains(response.statusCode());
        if (!redirect || location == null) {
            return null;
        }
        String absolute = WebAddress.absolute(location);
        String next = absolute == null ? WebAddress.resolve(from.toString(), location) : absolute;
        if (next == null) {
            throw new FetchTrouble("is redirected to something that is no web address", null);
        }
        return uri(next);
    }

    private Robots robots(URI address, boolean mayBeLocal) throws FetchTrouble {
        String site = address.getScheme().toLowerCase(Locale.ROOT) + "://" + address.getRawAuthority();
        Robots known = robots.get(site);
        if (known == null) {
            known = fetchRobots(site, mayBeLocal);
            robots.put(site, known);
        }
        return known;
    }

    /** RFC 9309, 2.3.1: none means all is allowed, one that cannot be read means nothing is. */
    private Robots fetchRobots(String site, boolean mayBeLocal) throws FetchTrouble {
        URI at = uri(site + "/robots.txt");
        for (int i = 0; i <= settings.maxRedirects(); i++) {
            HttpResponse<byte[]> response = connection().get(at, Validators.NONE);
            URI next = redirect(response, at);
            int status = response.statusCode();
            if (next == null && status >= 500) {
                throw new FetchTrouble(
                        "cannot be read now: the robots.txt of its server answers " + status, "try again later");
            }
            if (next == null) {
                return status == 200 ? Robots.of(text(response)) : Robots.EMPTY;
            }
            if (!mayBeLocal && Hosts.isLocal(String.valueOf(next.getHost()))) {
                return Robots.EMPTY;
            }
            at = next;
        }
        return Robots.EMPTY;
    }

    private static String text(HttpResponse<byte[]> response) {
        byte[] body = response.body();
        String text = new String(body, 0, Math.min(body.length, MAX_ROBOTS), StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void pace(String host, Duration asked) throws FetchTrouble {
        Long last = lastRequest.get(host);
        if (last != null) {
            if (asked.compareTo(MAX_DELAY) > 0) {
                String hint = "its robots.txt asks for " + asked.toSeconds() + " seconds between two requests";
                throw new FetchTrouble("was not asked for: its server wants long delays", hint);
            }
            Duration delay = asked.compareTo(settings.delay()) > 0 ? asked : settings.delay();
            Duration left = delay.minusNanos(System.nanoTime() - last);
            if (!left.isNegative() && !left.isZero()) {
                pause(left);
            }
        }
        lastRequest.put(host, System.nanoTime());
    }

    private void pause(Duration length) throws FetchTrouble {
        try {
            settings.pause().of(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchTrouble("was interrupted", null);
        }
    }

    private Answer answer(HttpResponse<byte[]> response, URI at) throws FetchTrouble {
        int status = response.statusCode();
        if (status != 304 && (status < 200 || status > 299)) {
            if (status == 429 || status == 503) {
                refusing.add(String.valueOf(at.getHost()));
            }
            throw Status.trouble(status, header(response, "Retry-After"));
        }
        String type = header(response, "Content-Type");
        Matcher charset = CHARSET.matcher(type == null ? "" : type);
        return new Answer(
                at.toString(),
                status == 304,
                new ByteArrayInputStream(response.body()),
                type == null ? null : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
                charset.find() ? charset.group(1) : null,
                header(response, "Content-Encoding"),
                new Validators(header(response, "ETag"), header(response, "Last-Modified")));
    }

    private static @Nullable String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }
}
