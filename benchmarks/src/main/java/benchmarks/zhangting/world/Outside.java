package benchmarks.zhangting.world;

import benchmarks.zhangting.frame.Mismatch;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The simulators' process, seen from the bench. */
public final class Outside implements AutoCloseable {

    private static final String KEY = "bench";
    private static final Pattern CODE = Pattern.compile("验证码(\\d{6})");

    /** Of the gateway in settings, and its first path segment at the simulators. */
    private static final Map<String, String> GATEWAYS = Map.of(
            "customer-registry",
            "registry",
            "ctp-management",
            "ctp-management",
            "cfmmc",
            "cfmmc",
            "sms",
            "sms",
            "face",
            "face");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final int port = Ports.free();
    private final URI door = URI.create("http://127.0.0.1:" + Ports.free() + "/");
    private final String secret = Secrets.fresh();
    private final JavaProcess process;

    /** A text message and when it reached its phone. */
    public record Text(Instant at, String words) {}

    public Outside(Path folder) throws IOException, InterruptedException {
        process = new JavaProcess(
                folder.resolve("simulators.log"),
                List.of(
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchedSimulators.class.getName(),
                        Integer.toString(port),
                        Integer.toString(door.getPort())),
                Map.of("SIMULATORS_KEYS", KEY + "=" + secret));
        process.awaitAnswer(door.resolve("customers/1/0"));
    }

    /** How a hall finds every gateway. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        GATEWAYS.forEach((gateway, path) -> {
            String prefix = "zhangting.gateways." + gateway + ".";
            settings.put(prefix + "url", "http://127.0.0.1:" + port + "/" + path);
            settings.put(prefix + "key-id", KEY);
            settings.put(prefix + "secret", secret);
        });
        return settings;
    }

    public void addCustomers(int first, int howMany) throws IOException, InterruptedException {
        ask("customers/" + first + "/" + howMany);
    }

    /** The code after so many that a phone had before. */
    public String code(String phone, int before) throws IOException, InterruptedException {
        Matcher code = CODE.matcher(text(phone, "验证码", before).words());
        Mismatch.unless(code.find(), "a text without a code");
        return code.group(1);
    }

    /** The text with some words after so many that a phone had before; waits for it. */
    public Text text(String phone, String words, int before) throws IOException, InterruptedException {
        String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
        String[] found = ask("text/" + phone + "/" + encoded + "/" + before).split(" ", 2);
        Mismatch.unless(found.length == 2, "no text came to a phone");
        return new Text(Instant.parse(found[0]), found[1]);
    }

    /** Accounts at the CTP counter, each as often as something was done to it. */
    public List<String> effects() throws IOException, InterruptedException {
        return ask("effects").lines().toList();
    }

    private String ask(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(door.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    public Resources resources() {
        return new Resources(process.pid());
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
