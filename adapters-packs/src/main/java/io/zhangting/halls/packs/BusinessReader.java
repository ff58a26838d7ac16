package io.zhangting.halls.packs;

import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.DayRule;
import io.zhangting.halls.domain.Delivery;
import io.zhangting.halls.domain.Flow;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Generation;
import io.zhangting.halls.domain.ItemKind;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.domain.PasswordPolicy;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.domain.Prerequisite;
import io.zhangting.halls.domain.ServiceHours;
import io.zhangting.halls.domain.TimeWindow;
import io.zhangting.halls.domain.UnlockOffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the businesses of a pack. */
final class BusinessReader {

    private final Map<String, PasswordPolicy> policies;
    private final Set<CounterId> counters;
    private final Set<String> documents;

    BusinessReader(Map<String, PasswordPolicy> policies, Set<CounterId> counters, Set<String> documents) {
        this.policies = policies;
        this.counters = counters;
        this.documents = documents;
    }

    Business read(Yaml yaml) {
        yaml.only(
                "key",
                "title",
                "group",
                "summary",
                "hours",
                "flow",
                "passwords",
                "unlocks",
                "agreements",
                "second-review",
                "notice",
                "prerequisites");
        List<FlowStep> steps = yaml.get("flow").list().stream()
                .map(step -> step.oneOf(FlowStep.class))
                .toList();
        return yaml.get("flow")
                .check(() -> new Business(
                        yaml.get("key").text(),
                        yaml.get("title").text(),
                        yaml.get("group").text(),
                        yaml.get("summary").text(),
                        hours(yaml.get("hours")),
                        yaml.get("flow").check(() -> new Flow(steps)),
                        offers(yaml),
                        yaml.get("agreements").list().stream()
                                .map(key -> PackReader.reference(key, documents))
                                .toList(),
                        yaml.find("second-review").map(Yaml::flag).orElse(false),
                        yaml.find("notice").map(key -> PackReader.reference(key, documents)),
                        list(yaml, "prerequisites")
                                .map(each -> each.oneOf(Prerequisite.class))
                                .collect(Collectors.toSet())));
    }

    private List<Offer> offers(Yaml yaml) {
        Stream<Offer> passwords = list(yaml, "passwords").map(this::password);
        Stream<Offer> unlocks = list(yaml, "unlocks").map(this::unlock);
        return Stream.concat(passwords, unlocks).toList();
    }

    private static Stream<Yaml> list(Yaml yaml, String key) {
        return yaml.find(key).stream().flatMap(found -> found.list().stream());
    }

    private UnlockOffer unlock(Yaml yaml) {
        yaml.only("kind", "title", "counter");
        return new UnlockOffer(kind(yaml), yaml.get("title").text(), counter(yaml.get("counter")));
    }

    private static ItemKind kind(Yaml yaml) {
        return yaml.get("kind").check(() -> new ItemKind(yaml.get("kind").text()));
    }

    static ServiceHours hours(Yaml yaml) {
        yaml.only("days", "windows");
        return new ServiceHours(
                yaml.get("days").oneOf(DayRule.class),
                yaml.get("windows").list().stream().map(BusinessReader::window).toList());
    }

    private static TimeWindow window(Yaml yaml) {
        List<Yaml> ends = yaml.pair();
        return yaml.check(
                () -> new TimeWindow(ends.getFirst().time(), ends.getLast().time()));
    }

    private PasswordOffer password(Yaml yaml) {
        yaml.only("kind", "title", "group", "purpose", "counter", "policy", "generated", "delivery");
        String policy = PackReader.reference(yaml.get("policy"), policies.keySet());
        return new PasswordOffer(
                kind(yaml),
                yaml.get("title").text(),
                yaml.find("group").map(Yaml::text),
                yaml.get("purpose").oneOf(PasswordPurpose.class),
                counter(yaml.get("counter")),
                Objects.requireNonNull(policies.get(policy)),
                generation(yaml.get("generated")),
                yaml.get("delivery").oneOf(Delivery.class));
    }

    private CounterId counter(Yaml yaml) {
        CounterId counter = yaml.check(() -> new CounterId(yaml.text()));
        if (!counters.contains(counter)) {
            throw yaml.mistake("counter '" + counter + "' is not listed under 'counters'");
        }
        return counter;
    }

    private static Generation generation(Yaml yaml) {
        yaml.only("length", "alphabet");
        return yaml.check(() ->
                new Generation(yaml.get("length").number(), yaml.get("alphabet").text()));
    }
}
