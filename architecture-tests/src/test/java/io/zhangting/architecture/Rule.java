package io.zhangting.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** A rule, told by its name, and what in a program breaks it. */
record Rule(String name, Function<Program, List<String>> breaches) {

    static Rule of(String name, Function<Program, ArchRule> rule) {
        return new Rule(
                name,
                program -> rule.apply(program)
                        .evaluate(program.classes())
                        .getFailureReport()
                        .getDetails());
    }

    List<String> brokenBy(Program program) {
        return breaches.apply(program);
    }

    @Override
    public String toString() {
        return name;
    }
}
