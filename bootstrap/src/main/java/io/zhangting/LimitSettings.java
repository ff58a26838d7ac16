package io.zhangting;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.LimitRules;
import io.zhangting.credentials.domain.Limited;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Limits that the broker sets, such as {@code zhangting.limits.codes-per-address=60/1h}. */
@Configuration(proxyBeanMethods = false)
class LimitSettings {

    private static final String PREFIX = "zhangting.limits";
    private static final Pattern WRITTEN = Pattern.compile("(\\d+)\\s*/\\s*(\\d+[smhdSMHD])");
    private static final String REMEDY =
            "Write it as times/window with a window of up to 1 day, such as 60/1h (units s, m, h, d),"
                    + " under one of the names of docs/limits.md.";

    @Bean
    LimitRules limitRules(Environment environment) {
        Map<Limited, Limit> own = new EnumMap<>(Limited.class);
        Binder.get(environment)
                .bind(PREFIX, Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of)
                .forEach((name, text) -> {
                    Limited what = what(name);
                    own.put(what, limit(what, text));
                });
        return new LimitRules(own);
    }

    /** An environment variable cannot say hyphens. */
    private static Limited what(String name) {
        return Arrays.stream(Limited.values())
                .filter(limited -> limited.key().replace("-", "").equalsIgnoreCase(name.replace("-", "")))
                .findFirst()
                .orElseThrow(() -> new MissingSetting("There is no limit '" + PREFIX + "." + name + "'.", REMEDY));
    }

    /** A number without a unit would mean milliseconds, which nobody wants to say. */
    private static Limit limit(Limited what, String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        try {
            if (written.matches()) {
                return what.to(Integer.parseInt(written.group(1)), DurationStyle.SIMPLE.parse(written.group(2)));
            }
        } catch (IllegalArgumentException outOfRange) {
            // refused like everything else that cannot be read
        }
        throw new MissingSetting("The limit '" + PREFIX + "." + what.key() + "' cannot be read.", REMEDY);
    }
}
