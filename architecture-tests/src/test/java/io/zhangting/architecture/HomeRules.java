package io.zhangting.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The compiler fences rings by Maven modules; this finds the class that slipped into the wrong one. */
final class HomeRules {

    static final Rule HOME = Rule.of(
            "every class lives in the Maven module that its package names",
            program -> classes().should(liveAtHome(program.base())));

    private HomeRules() {}

    private static ArchCondition<JavaClass> liveAtHome(String base) {
        return new ArchCondition<>("live in the Maven module that its package names") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String wanted = Homes.belongsIn(base, type.getPackageName());
                String actual = Homes.foundIn(type.getSource().orElseThrow().getUri());
                String message = "%s is in %s, belongs in %s".formatted(type.getName(), actual, wanted);
                events.add(new SimpleConditionEvent(type, actual.equals(wanted), message));
            }
        };
    }
}
