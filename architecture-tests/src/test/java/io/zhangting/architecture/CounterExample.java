package io.zhangting.architecture;

import java.util.List;

/**
 * A small program that breaks a rule, under {@code counterexample.<name>}.
 *
 * @param culprits the parts of it that must be found out, as names below that package; all others must not
 * @param main its main class, where a rule asks for one
 */
record CounterExample(Rule rule, String name, List<String> culprits, Class<?> main) {

    static CounterExample of(Rule rule, String name, String... culprits) {
        return new CounterExample(rule, name, List.of(culprits), Object.class);
    }

    CounterExample startedBy(Class<?> main) {
        return new CounterExample(rule, name, culprits, main);
    }

    Program program() {
        return Program.counterExample(base(), main);
    }

    String base() {
        return "counterexample." + name;
    }

    @Override
    public String toString() {
        return rule.name();
    }
}
