package io.zhangting.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;

/** Which modules there are, and that each keeps to what it declared. */
final class ModuleRules {

    static final Set<String> MODULES = Set.of(
            "kernel",
            "halls",
            "notifications",
            "accounts",
            "credentials",
            "access",
            "identity",
            "agreements",
            "applications",
            "reviews",
            "execution",
            "audit",
            "health",
            "process",
            "infrastructure",
            "gateway",
            "registry",
            "ctp",
            "femas",
            "cfmmc",
            "sms",
            "face");

    /** Finds the jar that was forgotten in bootstrap, and the package that nobody declared. */
    static final Rule EXACTLY_THESE = new Rule("exactly these modules exist", ModuleRules::differences);

    static final Rule BOUNDARIES = new Rule(
            "modules keep to their declared dependencies",
            program -> modules(program).detectViolations().getMessages());

    private ModuleRules() {}

    static ApplicationModules modules(Program program) {
        return ApplicationModules.of(program.main(), program.scope());
    }

    private static List<String> differences(Program program) {
        Set<String> found = modules(program).stream()
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        MODULES.stream()
                                .filter(wanted -> !found.contains(wanted))
                                .map(wanted -> wanted + " is missing"),
                        found.stream()
                                .filter(stray -> !MODULES.contains(stray))
                                .map(stray -> program.base() + "." + stray + " is a module that nobody declared"))
                .toList();
    }
}
