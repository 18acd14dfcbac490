package dateline.fetch;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** One request and its whole answer, within the limits of size and time; redirects are not followed here. */
final class Connection {
    private static final String ACCEPT =
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json,"
                    + " application/xml;q=0.9, */*;q=0.5";

    private final FetchSettings settings;
    private final HttpClient client;
    private final String agent;

    Connection(FetchSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        String version = Connection.class.getPackage().getImplementationVersion();
        this.agent = "Dateline/" + (version == null ? "dev" : version);
    }

    /** The answer, whatever its status. */
    HttpResponse<byte[]> get(URI address, Validators known) throws FetchTrouble {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", agent)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), info -> new SizedBody(settings.maxBytes()));
        try {
            return answer.get(settings.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            String limit = settings.whole().toString().substring(2).toLowerCase(Locale.ROOT);
            throw new FetchTrouble("takes longer than " + limit, "try again later");
        } catch (ExecutionException e) {
            throw trouble(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchTrouble("was interrupted", null);
        } finally {
            answer.cancel(true);
        }
    }

    private FetchTrouble trouble(Throwable cause) {
        if (cause instanceof FetchTrouble trouble) {
            return trouble;
        }
        if (cause.getCause() instanceof FetchTrouble trouble) {
            return trouble;
        }
        if (cause instanceof UnknownHostException || hasCause(cause, UnresolvedAddressException.class)) {
            return new FetchTrouble("has a host that does not exist", "check the address");
        }
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return new FetchTrouble("cannot be reached", "check the address, or try again later");
        }
        if (cause instanceof SSLException) {
            return new FetchTrouble("has no valid certificate", null);
        }
        return new FetchTrouble("broke off while it was read", "try again later");
    }

    private static boolean hasCause(Throwable trouble, Class<? extends Throwable> type) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
