package io.zhangting.halls.packs;

import io.zhangting.halls.domain.CharacterClass;
import io.zhangting.halls.domain.PasswordPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads password policies. */
final class PolicyReader {

    private PolicyReader() {}

    static Map<String, PasswordPolicy> policies(Yaml yaml) {
        Map<String, PasswordPolicy> policies = new LinkedHashMap<>();
        yaml.entries().forEach((key, policy) -> policies.put(key, policy(policy)));
        return policies;
    }

    private static PasswordPolicy policy(Yaml yaml) {
        yaml.only(
                "length",
                "characters",
                "minimum-classes",
                "longest-run",
                "may-contain-birth-date",
                "may-contain-account",
                "document-tail",
                "refused");
        List<Yaml> length = yaml.get("length").pair();
        return yaml.check(() -> new PasswordPolicy(
                length.getFirst().number(),
                length.getLast().number(),
                yaml.get("characters").list().stream()
                        .map(each -> each.oneOf(CharacterClass.class))
                        .collect(Collectors.toSet()),
                yaml.get("minimum-classes").number(),
                yaml.get("longest-run").number(),
                yaml.get("may-contain-birth-date").flag(),
                yaml.get("may-contain-account").flag(),
                yaml.get("document-tail").number(),
                yaml.find("refused").stream()
                        .flatMap(list -> list.list().stream())
                        .map(each -> each.text().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())));
    }
}
