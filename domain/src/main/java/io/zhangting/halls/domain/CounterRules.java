package io.zhangting.halls.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a hall knows of one counter.
 *
 * @param hours when the counter takes changes; what is approved outside waits for the next opening
 * @param mendable refusals that a customer can mend: they return the application instead of ending it
 */
public record CounterRules(String title, ServiceHours hours, List<Mendable> mendable) {

    /** The hall's own refusal: what a customer chose was no longer kept when the counter was to be asked. */
    public static final String PASSWORD_EXPIRED = "password-expired";

    private static final Mendable CHOOSE_AGAIN =
            new Mendable(PASSWORD_EXPIRED, FlowStep.ITEMS, "您设置的新密码已超过保存期限，没有提交给柜台，请重新设置");

    public CounterRules {
        mendable = List.copyOf(mendable);
    }

    /** A counter that is always open and whose refusals are final. */
    public static CounterRules always(String title) {
        return new CounterRules(title, ServiceHours.ALWAYS, List.of());
    }

    /** How a refusal can be mended, if the pack says that it can. */
    public Optional<Mendable> mendable(String code) {
        return Stream.concat(mendable.stream(), Stream.of(CHOOSE_AGAIN))
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }

    /** A counter's code, the step to take again, and the sentence that the customer reads. */
    public record Mendable(String code, FlowStep step, String text) {

        public Mendable {
            if (text.strip().isEmpty() || text.length() > 200) {
                throw new IllegalArgumentException("what a customer reads has 1 to 200 characters");
            }
        }
    }
}
