package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Halls, the simulators and a PostgreSQL, each in a process of its own. */
final class ProcessWorld implements AutoCloseable {

    private static final String KEY = "journeys";
    private static final String PASSWORD = "a long staff password";

    final Path folder;
    final SimulatorClient simulators;
    final URI hallAddress;
    final Trap trap;
    final Map<String, String> settings = new HashMap<>();

    /** Settings that cannot be environment variables, because their names have hyphens. */
    final List<String> arguments = new ArrayList<>();

    /** Of a hall, in MiB. */
    int heap = 384;

    /** Of the front of ctp-main, which is at the service of a hall that speaks the trader API. */
    final int frontPort = Ports.free();

    private final OwnPostgres postgres;
    private final JavaProcess simulatorProcess;
    private final List<JavaProcess> halls = new ArrayList<>();
    private final Map<String, String> totpSecrets = new HashMap<>();

    ProcessWorld(Path folder) {
        this.folder = folder;
        this.trap = new Trap(folder.resolve("kill-at.txt"));
        this.postgres = new OwnPostgres(folder);
        String gatewaySecret = randomSecret();
        int simulatorPort = Ports.free();
        simulatorProcess = JavaProcess.plain(
                folder.resolve("simulators/output.log"),
                List.of(
                        "-Xmx256m",
                        "-jar",
                        System.getProperty("jars.simulators"),
                        "--port",
                        "" + simulatorPort,
                        "--ctp-front-port",
                        "" + frontPort),
                Map.of("SIMULATORS_KEYS", KEY + "=" + gatewaySecret));
        URI simulatorAddress = URI.create("http://127.0.0.1:" + simulatorPort + "/sim/");
        simulatorProcess.awaitAnswer(simulatorAddress.resolve("ledger"));
        simulators = new SimulatorClient(simulatorAddress);
        int port = Ports.free();
        hallAddress = URI.create("http://127.0.0.1:" + port);
        simulators.put("callbacks", Map.of("url", hallAddress.toString()));
        settings.putAll(HallSettings.of(folder, port, simulatorPort, postgres.port(), KEY, gatewaySecret));
        trap.disarm();
    }

    static String randomSecret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    void startHall() {
        startHall("hall", hallAddress);
    }

    /** One more equal node on the same database and vault. */
    JavaProcess startHall(String node, URI address) {
        Map<String, String> own = new HashMap<>(settings);
        own.put("SERVER_PORT", "" + address.getPort());
        own.put("ZHANGTING_NODE", node);
        JavaProcess hall =
                java(node, "-Djourneys.folder=" + folder, "journeys.HookedHall", own, arguments.toArray(String[]::new));
        hall.awaitAnswer(address.resolve("/api/hall/hall"));
        halls.add(hall);
        return hall;
    }

    /** The hall that was started last. */
    JavaProcess hall() {
        return halls.getLast();
    }

    /** Applications of so many new customers, each for the given kinds, approved and waiting for the counters. */
    void approveApplications(int firstAccount, int howMany, String... kinds) {
        NewCustomers.add(simulators, firstAccount, howMany);
        JavaProcess seeding = java(
                "seeding",
                "-Djourneys.kinds=" + String.join(",", kinds),
                "journeys.ApprovedApplications",
                settings,
                "" + firstAccount,
                "" + howMany);
        if (seeding.awaitEnd() != 0) {
            throw new AssertionError("seeding failed:\n" + seeding.output());
        }
    }

    private JavaProcess java(
            String name, String property, String main, Map<String, String> environment, String... arguments) {
        Training.once();
        List<String> all = new ArrayList<>(List.of("-Xmx" + heap + "m", property, "-cp", StartUp.classPath(), main));
        all.addAll(List.of(arguments));
        return new JavaProcess(folder.resolve(name + "/output.log"), all, environment);
    }

    CustomerClient customer(String account) {
        return new CustomerClient(Person.of(simulators, account), hallAddress, simulators, this::captchaAnswer);
    }

    String captchaAnswer() {
        try {
            return Files.readString(folder.resolve("captcha.txt"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void addStaff() {
        addStaff("li.lei", "李雷");
    }

    /** Adds a reviewer with the real command of the real jar. */
    void addStaff(String name, String displayName) {
        addStaff(name, displayName, "HANDLER,REVIEWER,OPERATIONS");
    }

    void addStaff(String name, String displayName, String roles) {
        JavaProcess command = new JavaProcess(
                folder.resolve("add-staff/" + name + ".log"),
                List.of("-Xmx256m", "-jar", System.getProperty("jars.hall"), "add-staff", name, displayName, roles),
                settings);
        command.write(PASSWORD + "\n");
        if (command.awaitEnd() != 0) {
            throw new AssertionError("add-staff failed:\n" + command.output());
        }
        var secret = Pattern.compile("shown only now: (\\w+)").matcher(command.output());
        if (!secret.find()) {
            throw new AssertionError("add-staff printed no secret:\n" + command.output());
        }
        totpSecrets.put(name, secret.group(1));
    }

    String totpSecret() {
        return Objects.requireNonNull(totpSecrets.get("li.lei"));
    }

    StaffClient staff() {
        return staff("li.lei");
    }

    StaffClient staff(String name) {
        StaffClient staff = new StaffClient(hallAddress);
        staff.signIn(name, PASSWORD, StaffClient.totp(Objects.requireNonNull(totpSecrets.get(name))));
        return staff;
    }

    OwnPostgres postgres() {
        return postgres;
    }

    @Override
    public void close() {
        halls.forEach(JavaProcess::close);
        simulatorProcess.close();
        postgres.close();
    }
}
