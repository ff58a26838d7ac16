package io.zhangting.halls.packs;

import io.zhangting.halls.domain.Choice;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Lifetimes;
import io.zhangting.halls.domain.ReturnReason;
import io.zhangting.halls.domain.ReviewRules;
import io.zhangting.halls.domain.TicketRules;
import java.util.List;

/** Reads what staff can choose from, and how long things wait for people. */
final class ReviewReader {

    private ReviewReader() {}

    static ReviewRules reviews(Yaml yaml) {
        yaml.only("rejection-reasons", "return-reasons", "identity-ways");
        List<Choice> ways = yaml.get("identity-ways").entries().entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue().text()))
                .toList();
        return new ReviewRules(
                yaml.get("rejection-reasons").list().stream().map(Yaml::text).toList(),
                yaml.get("return-reasons").list().stream()
                        .map(ReviewReader::returnReason)
                        .toList(),
                ways);
    }

    private static ReturnReason returnReason(Yaml yaml) {
        yaml.only("step", "field", "text");
        return new ReturnReason(
                yaml.get("step").oneOf(FlowStep.class),
                yaml.find("field").map(Yaml::text),
                yaml.get("text").text());
    }

    static Lifetimes lifetimes(Yaml yaml) {
        yaml.only("draft", "returned", "claim", "chosen-password");
        return yaml.get("chosen-password")
                .check(() -> new Lifetimes(
                        yaml.get("draft").duration(),
                        yaml.get("returned").duration(),
                        yaml.get("claim").duration(),
                        yaml.get("chosen-password").duration()));
    }

    static TicketRules tickets(Yaml yaml) {
        yaml.only("unknown-for", "pending-for", "due-within");
        return yaml.check(() -> new TicketRules(
                yaml.get("unknown-for").duration(),
                yaml.get("pending-for").duration(),
                yaml.get("due-within").duration()));
    }
}
