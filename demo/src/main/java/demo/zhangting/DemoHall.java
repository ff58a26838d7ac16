package demo.zhangting;

import io.zhangting.BusinessHall;
import io.zhangting.process.ChildMain;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import simulators.zhangting.SimulatorSettings;
import simulators.zhangting.Simulators;
import simulators.zhangting.contract.SigningKeys;

/** Starts the embedded database and the simulators, then the hall on top of them, on one port. */
public final class DemoHall {

    private static final String KEY = "demo-hall";

    private DemoHall() {}

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(ChildMain.COMMAND)) {
            ChildMain.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        DemoHalls hall = DemoHalls.named(System.getProperty("zhangting.demo.hall", "jinxin"));
        DemoHome home = DemoHome.at(Path.of(System.getProperty("zhangting.demo.home", "var/demo")));
        LocalPostgres postgres = new LocalPostgres(home, home.port("postgres"));
        String gatewaySecret = home.secret("gateways");
        Simulators simulators = Simulators.start(
                SimulatorSettings.local(SigningKeys.of(KEY, Base64.getDecoder().decode(gatewaySecret)))
                        .withLedger(home.resolve("ledger.jsonl")));

        SpringApplication application = BusinessHall.application(BusinessHall.class, DemoConfiguration.class);
        Map<String, Object> settings =
                new HashMap<>(DemoSettings.all(home, postgres, simulators.port(), KEY, gatewaySecret));
        for (String counter : hall.ctpCounters()) {
            settings.putAll(DemoCtp.settings(home, counter, simulators.front(counter)));
        }
        application.setDefaultProperties(settings);
        application.setAdditionalProfiles("demo", "registry", "ctp", "femas", "cfmmc", "sms-http", "face-http");
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("demoHome", home);
            context.getBeanFactory().registerSingleton("simulators", simulators);
        });
        try {
            ConfigurableApplicationContext opened = application.run(hall.arguments(arguments));
            simulators.callBackTo(
                    URI.create("http://127.0.0.1:" + opened.getEnvironment().getProperty("local.server.port")));
            closeInOrder(opened, simulators, postgres);
        } catch (RuntimeException failed) {
            simulators.close();
            postgres.close();
            throw failed;
        }
    }

    /** The hall first, so that nobody asks a database or a gateway that is gone. */
    private static void closeInOrder(
            ConfigurableApplicationContext hall, Simulators simulators, LocalPostgres postgres) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            hall.close();
            simulators.close();
            postgres.close();
        }));
    }
}
