package io.zhangting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Checks that every adapter is chosen and every secret is there, before anything starts. There are no defaults. */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Outside systems that no hall can do without: the profile of the adapter, and its gateway. */
    private static final Map<String, String> ALWAYS =
            new TreeMap<>(Map.of("registry", "customer-registry", "sms-http", "sms", "face-http", "face"));

    /** Counters: each can be served by hand instead ({@link ServedCounters} checks that one of both is so). */
    private static final Map<String, String> COUNTERS =
            new TreeMap<>(Map.of("ctp", "ctp-management", "femas", "femas", "cfmmc", "cfmmc"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        requireKeys(settings);
        List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password")
                .forEach(name -> require(settings, name));
        ALWAYS.forEach((profile, gateway) -> requireAdapter(settings, profile, gateway));
        COUNTERS.forEach((profile, gateway) -> requireIfOn(settings, profile, gateway));
    }

    private static void requireKeys(Environment settings) {
        if (!settings.containsProperty("zhangting.keys.master-key-file")) {
            require(settings, "zhangting.keys.master-key");
        }
        require(settings, "zhangting.keys.file");
        require(settings, "zhangting.vault.directory");
    }

    private static void requireAdapter(Environment settings, String profile, String gateway) {
        if (!settings.acceptsProfiles(Profiles.of(profile))) {
            throw new MissingSetting("No adapter is on for " + gateway + ".", "Turn on the profile '" + profile + "'.");
        }
        requireIfOn(settings, profile, gateway);
    }

    private static void requireIfOn(Environment settings, String profile, String gateway) {
        if (!settings.acceptsProfiles(Profiles.of(profile))) {
            return;
        }
        List.of("url", "key-id", "secret")
                .forEach(part -> require(settings, "zhangting.gateways." + gateway + "." + part));
    }

    private static void require(Environment settings, String name) {
        String value = settings.getProperty(name, "");
        if (value.isBlank()) {
            throw new MissingSetting(
                    "The setting '" + name + "' is missing.",
                    "Set it in application.yaml or as the environment variable " + variable(name)
                            + "; docs/configuration.md explains it.");
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
    }
}
