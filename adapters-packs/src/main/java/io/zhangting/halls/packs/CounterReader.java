package io.zhangting.halls.packs;

import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.CounterRules;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.ServiceHours;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the counters of a pack: a title alone, or with hours and mendable refusals. */
final class CounterReader {

    private CounterReader() {}

    static Map<CounterId, CounterRules> counters(Yaml yaml) {
        Map<CounterId, CounterRules> counters = new LinkedHashMap<>();
        yaml.entries().forEach((id, rules) -> counters.put(rules.check(() -> new CounterId(id)), rules(rules)));
        return counters;
    }

    private static CounterRules rules(Yaml yaml) {
        yaml.only("title", "hours", "mendable");
        return new CounterRules(
                yaml.get("title").text(),
                yaml.find("hours").map(BusinessReader::hours).orElse(ServiceHours.ALWAYS),
                yaml.find("mendable").stream()
                        .flatMap(list -> list.list().stream())
                        .map(CounterReader::mendable)
                        .toList());
    }

    private static CounterRules.Mendable mendable(Yaml yaml) {
        yaml.only("code", "step", "text");
        return yaml.check(() -> new CounterRules.Mendable(
                yaml.get("code").text(),
                yaml.get("step").oneOf(FlowStep.class),
                yaml.get("text").text()));
    }
}
