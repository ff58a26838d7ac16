package io.zhangting.architecture;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which Maven module a package belongs to, and in which one a class was found. */
final class Homes {

    /** Roots of the outside adapters: everything below belongs to the adapter. */
    static final Map<String, String> OUTSIDE = Map.of(
            "registry", "adapters-registry",
            "ctp", "adapters-ctp",
            "femas", "adapters-femas",
            "cfmmc", "adapters-cfmmc",
            "sms", "adapters-sms",
            "face", "adapters-identity",
            "process", "process-host",
            "gateway", "adapters-gateway",
            "infrastructure", "adapters-persistence");

    /** Rings, named by the first such segment after the capability. */
    private static final Map<String, String> RINGS = Map.of(
            "domain", "domain",
            "port", "application",
            "web", "adapters-web",
            "persistence", "adapters-persistence",
            "security", "adapters-security",
            "packs", "adapters-packs");

    /** The folder before {@code target}, or a jar of the local repository: its folder there is the artifact's name. */
    private static final Pattern PLACE =
            Pattern.compile(".*/([a-z-]+)/target/.*|.*/io/zhangting/([a-z-]+)/[^/]+/[^/]+\\.jar!?/.*");

    private static final String BOOTSTRAP = "bootstrap";
    private static final String ARTIFACT_OF_BOOTSTRAP = "zhangting";

    private Homes() {}

    static String belongsIn(String base, String packageName) {
        if (packageName.equals(base)) {
            return BOOTSTRAP;
        }
        List<String> segments =
                Arrays.asList(packageName.substring(base.length() + 1).split("\\."));
        if (OUTSIDE.containsKey(segments.getFirst())) {
            return OUTSIDE.get(segments.getFirst());
        }
        return segments.equals(List.of("kernel"))
                ? "domain"
                : segments.stream()
                        .flatMap(segment -> Optional.ofNullable(RINGS.get(segment)).stream())
                        .findFirst()
                        .orElse("application");
    }

    static String foundIn(URI source) {
        Matcher place = PLACE.matcher(source.toString());
        if (!place.matches()) {
            return "an unknown place";
        }
        String name = place.group(1) == null ? place.group(2) : place.group(1);
        return name.equals(ARTIFACT_OF_BOOTSTRAP) ? BOOTSTRAP : name;
    }
}
