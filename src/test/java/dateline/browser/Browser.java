package dateline.browser;

import dateline.syntax.JsonText;
import dateline.syntax.JsonTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real Chromium without a window, spoken to by the Chrome DevTools Protocol.
 *
 * <pre>
 * try (Browser browser = Browser.start(folder)) {
 *     browser.size(390, 844, true).open("http://127.0.0.1:4242/");
 *     browser.run("document.title");
 * }
 * </pre>
 */
public final class Browser implements AutoCloseable {
    private static final int SECONDS = 30;
    private static final int RELOADS = 20;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<?, ?>>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Void>> events = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private String session = "";

    private Browser(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Ear())
                .join();
    }

    /** Starts one with a profile of its own in a folder. */
    public static Browser start(Path folder) throws IOException {
        String name = NAMES.stream()
                .filter(Browser::installed)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed; ./verify installs it"));
        Process process = new ProcessBuilder(
                        name,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith("DevTools listening on ")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("Chromium did not start");
        }
        Thread drain = new Thread(() -> said.lines().forEach(more -> {}));
        drain.setDaemon(true);
        drain.start();
        Browser browser = new Browser(process, line.substring("DevTools listening on ".length()));
        browser.attach();
        return browser;
    }

    private static boolean installed(String name) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    private void attach() {
        Object target =
                send("Target.createTarget", Map.of("url", "about:blank")).get("targetId");
        session = String.valueOf(
                send("Target.attachToTarget", Map.of("targetId", String.valueOf(target), "flatten", true))
                        .get("sessionId"));
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** The size of the window in CSS pixels. */
    public Browser size(int width, int height, boolean phone) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
        return this;
    }

    /** Whether the reader prefers dark colours. */
    public Browser dark(boolean dark) {
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        send("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        return this;
    }

    /** Whether pages may run scripts. */
    public Browser scripts(boolean allowed) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    /** Whether there is a network. */
    public Browser network(boolean there) {
        send(
                "Network.emulateNetworkConditions",
                Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** Opens a page, and returns when it is loaded. */
    public Browser open(String address) {
        complaints.clear();
        requests.clear();
        CompletableFuture<Void> loaded = new CompletableFuture<>();
        events.put("Page.loadEventFired", loaded);
        send("Page.navigate", Map.of("url", address));
        loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        return this;
    }

    /** The value of an expression; of a promise, what it comes to. */
    public Object run(String expression) {
        Map<?, ?> answer =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        Object value = ((Map<?, ?>) answer.get("result")).get("value");
        return value == null ? "null" : value;
    }

    /** Waits until an expression is true, looking at each frame that the page draws, also when it is loaded anew. */
    public Browser until(String expression) {
        // While a page is loaded anew, it has nothing to look at.
        String look = "new Promise((done, fail) => { const end = Date.now() + " + 1000 * SECONDS
                + "; const look = () => { let holds = false; try { holds = " + expression
                + "; } catch { /* not yet */ } if (holds) done(true); else if (Date.now() > end) fail(new Error('in vain'));"
                + " else requestAnimationFrame(look); }; look(); })";
        for (int reloads = 0; reloads < RELOADS; reloads++) {
            try {
                run(look);
                return this;
            } catch (CompletionException e) {
                if (!String.valueOf(e.getMessage()).matches("(?s).*(navigated or closed|context was destroyed).*")) {
                    throw e;
                }
            }
        }
        throw new AssertionError("the page is loaded again and again");
    }

    /** Types letters as a keyboard does. */
    public Browser type(String text) {
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "text", letter, "key", letter));
            send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", letter));
        });
        return this;
    }

    /** Presses a key without a letter, such as {@code Tab} (9) or {@code ArrowDown} (40). */
    public Browser press(String key, int code) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            Map<String, Object> event =
                    new LinkedHashMap<>(Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
            if (key.equals("Enter") && type.equals("rawKeyDown")) {
                event.put("type", "keyDown");
                event.put("text", "\r");
            }
            send("Input.dispatchKeyEvent", event);
        }
        return this;
    }

    /** The page as a WebP, as far as the window shows it. */
    public byte[] picture() {
        Map<String, Object> how = Map.of("format", "webp", "quality", 80);
        return Base64.getDecoder()
                .decode(String.valueOf(send("Page.captureScreenshot", how).get("data")));
    }

    /** What the console said, and what failed, since the page was opened. */
    public List<String> complaints() {
        return new ArrayList<>(complaints);
    }

    /** The addresses that were asked for since the page was opened. */
    public List<String> requests() {
        return new ArrayList<>(requests);
    }

    private Map<?, ?> send(String method, Map<String, ?> parameters) {
        int number = numbers.incrementAndGet();
        CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
        answers.put(number, answer);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", number);
        message.put("method", method);
        message.put("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(JsonText.of(message), true).join();
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        // Its helpers write into the profile until they end too.
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        process.destroy();
        for (ProcessHandle each : all) {
            each.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
        }
    }

    /** Hears what the browser says. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                String whole = message.toString();
                message.setLength(0);
                hear(whole);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void hear(String text) {
            try {
                Map<?, ?> said = (Map<?, ?>) JsonTree.of(text);
                if (said.get("id") instanceof Number number) {
                    CompletableFuture<Map<?, ?>> answer = answers.remove(number.intValue());
                    if (said.get("result") instanceof Map<?, ?> result) {
                        answer.complete(result);
                    } else {
                        answer.completeExceptionally(new AssertionError(text));
                    }
                } else {
                    event(String.valueOf(said.get("method")), (Map<?, ?>) said.get("params"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void event(String method, Map<?, ?> what) {
            switch (method) {
                case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
                    complaints.add(method + " " + what);
                case "Network.requestWillBeSent" ->
                    requests.add(String.valueOf(((Map<?, ?>) what.get("request")).get("url")));
                default -> {
                    CompletableFuture<Void> waited = events.remove(method);
                    if (waited != null) {
                        waited.complete(null);
                    }
                }
            }
        }
    }
}
