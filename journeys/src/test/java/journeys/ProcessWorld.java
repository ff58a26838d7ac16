package journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A hall, the simulators and a PostgreSQL, each in a process of its own. */
final class ProcessWorld implements AutoCloseable {

    private static final String KEY = "journeys";
    private static final String PASSWORD = "a long staff password";

    final Path folder;
    final SimulatorClient simulators;
    final URI hallAddress;
    final Map<String, String> settings = new HashMap<>();
    private final EmbeddedPostgres postgres;
    private final JavaProcess simulatorProcess;
    private JavaProcess hall;
    private String totpSecret = "";

    ProcessWorld(Path folder) {
        this.folder = folder;
        try {
            this.postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setLocaleConfig("locale", "C")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String gatewaySecret = randomSecret();
        int simulatorPort = Ports.free();
        simulatorProcess = new JavaProcess(
                folder.resolve("simulators/output.log"),
                List.of("-Xmx256m", "-jar", System.getProperty("jars.simulators"), "--port", "" + simulatorPort),
                Map.of("SIMULATORS_KEYS", KEY + "=" + gatewaySecret));
        URI simulatorAddress = URI.create("http://127.0.0.1:" + simulatorPort + "/sim/");
        simulatorProcess.awaitAnswer(simulatorAddress.resolve("ledger"));
        simulators = new SimulatorClient(simulatorAddress);
        int port = Ports.free();
        hallAddress = URI.create("http://127.0.0.1:" + port);
        settings.putAll(HallSettings.of(folder, port, simulatorPort, postgres.getPort(), KEY, gatewaySecret));
    }

    static String randomSecret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    void startHall(KillPoint killAt) {
        hall = new JavaProcess(
                folder.resolve("hall/output.log"),
                List.of(
                        "-Xmx384m",
                        "-Djourneys.kill-at=" + killAt,
                        "-Djourneys.captchas=" + folder.resolve("captcha.txt"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "journeys.HookedHall"),
                settings);
        hall.awaitAnswer(hallAddress.resolve("/api/hall/hall"));
    }

    JavaProcess hall() {
        return hall;
    }

    CustomerClient customer(String account) {
        return new CustomerClient(Person.of(simulators, account), hallAddress, simulators, this::captchaAnswer);
    }

    private String captchaAnswer() {
        try {
            return Files.readString(folder.resolve("captcha.txt"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds a reviewer with the real command of the real jar. */
    void addStaff() {
        JavaProcess command = new JavaProcess(
                folder.resolve("add-staff/output.log"),
                List.of("-Xmx256m", "-jar", System.getProperty("jars.hall"), "add-staff", "li.lei", "李雷", "REVIEWER"),
                settings);
        command.write(PASSWORD + "\n");
        if (command.awaitEnd() != 0) {
            throw new AssertionError("add-staff failed:\n" + command.output());
        }
        var secret = java.util.regex.Pattern.compile("shown only now: (\\w+)").matcher(command.output());
        if (!secret.find()) {
            throw new AssertionError("add-staff printed no secret:\n" + command.output());
        }
        totpSecret = secret.group(1);
    }

    String totpSecret() {
        return totpSecret;
    }

    StaffClient staff() {
        StaffClient staff = new StaffClient(hallAddress);
        staff.signIn("li.lei", PASSWORD, StaffClient.totp(totpSecret));
        return staff;
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    @Override
    public void close() {
        if (hall != null) {
            hall.close();
        }
        simulatorProcess.close();
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
