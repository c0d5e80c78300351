package io.kafkalab.grader.report.html;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser without a window, driven by its own protocol (https://chromedevtools.github.io/devtools-protocol/). It
 * writes down whatever a page did that a report must never do: dialogs, errors, requests.
 */
final class Chromium implements AutoCloseable, WebSocket.Listener {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final StringBuilder half = new StringBuilder();
    private final List<String> misdeeds = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    private Chromium(Process process, URI address) throws Exception {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .get(SECONDS, TimeUnit.SECONDS);
    }

    /** The browser of this machine, if it has one. */
    static Optional<Path> find() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the browser with a profile of its own. */
    static Chromium start(Path browser, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        try {
            CompletableFuture<String> port = new CompletableFuture<>();
            Thread listener = new Thread(() -> listen(process.inputReader(), port), "chromium");
            listener.setDaemon(true);
            listener.start();
            return new Chromium(process, page(port.get(SECONDS, TimeUnit.SECONDS))).ready();
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Reads to the end, so that the browser never waits for a reader. */
    private static void listen(BufferedReader output, CompletableFuture<String> port) {
        output.lines()
                .filter(line -> line.startsWith("DevTools listening on"))
                .forEach(line -> port.complete(line.replaceAll(".*:(\\d+)/.*", "$1")));
        port.completeExceptionally(new IOException("the browser ended before it listened"));
    }

    private static URI page(String port) throws IOException {
        URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
        try (var in = list.toURL().openStream()) {
            for (JsonNode target : JSON.readTree(in)) {
                if (target.path("type").asString().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asString());
                }
            }
        }
        throw new IOException("the browser has no page");
    }

    private Chromium ready() {
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
        return this;
    }

    /** Opens a file and waits until it is loaded. */
    void open(Path file) {
        loaded = new CompletableFuture<>();
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        await(loaded, "the page " + file);
    }

    /** The value of an expression of JavaScript in the page. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Sets the size of the window and whether the system is dark. */
    void look(int width, int height, boolean dark) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Presses and releases a key, for example {@code Tab} or {@code Enter}. */
    void press(String key) {
        int code = key.equals("Enter") ? 13 : 9;
        String text = key.equals("Enter") ? "\r" : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    }

    /** A picture of what the window shows, as PNG. */
    void picture(Path file) throws IOException {
        JsonNode answer = call("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(file, Base64.getDecoder().decode(answer.path("data").asString()));
    }

    /** The page as it is printed, as PDF. */
    byte[] print() {
        JsonNode answer = call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    /** Dialogs, errors, warnings, and requests for anything but pages that were opened, since the start. */
    List<String> misdeeds() {
        return List.copyOf(misdeeds);
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true);
        return await(answer, method);
    }

    private static <T> T await(CompletableFuture<T> answer, String what) {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no answer from the browser within " + SECONDS + " s: " + what, e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        half.append(text);
        if (last) {
            hear(JSON.readTree(half.toString()));
            half.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    answers.remove(message.path("id").asInt());
            if (message.has("error")) {
                answer.completeExceptionally(new AssertionError(message.toString()));
            } else {
                answer.complete(message.path("result"));
            }
            return;
        }
        JsonNode about = message.path("params");
        switch (message.path("method").asString()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Page.javascriptDialogOpening" -> {
                misdeeds.add("dialog " + about);
                socket.sendText(
                        "{\"id\":0,\"method\":\"Page.handleJavaScriptDialog\",\"params\":{\"accept\":false}}", true);
            }
            case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled" ->
                misdeeds.add(about.toString());
            case "Network.requestWillBeSent" -> {
                String type = about.path("type").asString("");
                String url = about.path("request").path("url").asString("");
                if (!type.equals("Document") || !url.startsWith("file:")) {
                    misdeeds.add("request " + type + " " + url);
                }
            }
            default -> {}
        }
    }

    /** Asks the browser to end, so that it tidies up after itself. */
    @Override
    public void close() {
        try {
            call("Browser.close", Map.of());
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
            throw new AssertionError("the browser did not end", e);
        } finally {
            socket.abort();
        }
    }
}
