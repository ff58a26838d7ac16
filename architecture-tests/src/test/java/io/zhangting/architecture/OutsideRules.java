package io.zhangting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.zhangting.accounts.port.CustomerRegistry;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.Counters;
import io.zhangting.identity.port.FaceVerification;
import io.zhangting.notifications.port.TextMessages;
import java.util.Set;

/** No system outside the hall is ever called while a transaction is open. */
final class OutsideRules {

    static final Set<Class<?>> OUTSIDE =
            Set.of(Counter.class, Counters.class, CustomerRegistry.class, TextMessages.class, FaceVerification.class);

    private static final DescribedPredicate<JavaClass> HOLD_ONE = describe(
            "hold an outside system",
            type -> type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> isOutside(dependency.getTargetClass())));

    private static final DescribedPredicate<JavaMethod> RUN_IN_A_TRANSACTION =
            describe("run in a transaction", Transactions::surround);

    static final Rule NOBODY_TRANSACTIONAL_HOLDS_ONE = Rule.of(
            "nobody who holds an outside system is transactional",
            program -> classes().that(HOLD_ONE).should(notBeTransactional()));

    /** Follows calls through use cases and their services; also what listeners do, who run in their publisher's transaction. */
    static final Rule NO_TRANSACTION_REACHES_ONE = Rule.of(
            "no transaction reaches an outside system, however many calls away",
            program -> methods().that(RUN_IN_A_TRANSACTION).should(notReachOne(program.base())));

    private OutsideRules() {}

    static boolean isOutside(JavaClass type) {
        return OUTSIDE.stream().anyMatch(type::isAssignableTo);
    }

    private static ArchCondition<JavaClass> notBeTransactional() {
        return new ArchCondition<>("not be transactional, as a class or in a method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String message = type.getName() + " holds an outside system and is transactional";
                events.add(new SimpleConditionEvent(type, !Transactions.open(type), message));
            }
        };
    }

    private static ArchCondition<JavaMethod> notReachOne(String base) {
        return new ArchCondition<>("not reach an outside system") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var way = new CallGraph(base).way(method, OutsideRules::isOutside);
                String message = method.getFullName() + " runs in a transaction and reaches " + String.join(" → ", way);
                events.add(new SimpleConditionEvent(method, way.isEmpty(), message));
            }
        };
    }
}
