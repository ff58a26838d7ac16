package io.zhangting.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who calls whom within a base package: a call of an interface leads to every implementation. What a lambda does counts
 * as done by the method that wrote it.
 */
final class CallGraph {

    private final String base;
    private final Map<JavaCodeUnit, @Nullable JavaCodeUnit> callers = new HashMap<>();

    CallGraph(String base) {
        this.base = base;
    }

    /** The shortest chain of calls to a method of a wanted type; empty when there is none. */
    List<String> way(JavaMethod start, Predicate<JavaClass> wanted) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(start));
        callers.put(start, null);
        while (!open.isEmpty()) {
            JavaCodeUnit current = open.remove();
            Optional<String> goal = calls(current)
                    .filter(call -> wanted.test(call.getTargetOwner()))
                    .map(call -> call.getTarget().getFullName())
                    .findFirst();
            if (goal.isPresent()) {
                return back(current, goal.get());
            }
            calls(current)
                    .flatMap(this::targets)
                    .filter(next -> !callers.containsKey(next))
                    .forEach(next -> {
                        callers.put(next, current);
                        open.add(next);
                    });
        }
        return List.of();
    }

    private static Stream<JavaCodeUnitAccess<?>> calls(JavaCodeUnit from) {
        return Stream.concat(from.getCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream());
    }

    private Stream<JavaCodeUnit> targets(JavaCodeUnitAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        if (!owner.getPackageName().startsWith(base)) {
            return Stream.empty();
        }
        String[] parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toArray(String[]::new);
        return Stream.concat(
                call.getTarget().resolveMember().stream(),
                owner.getAllSubclasses().stream()
                        .flatMap(type -> type.tryGetMethod(call.getName(), parameters).stream()));
    }

    private List<String> back(JavaCodeUnit last, String goal) {
        LinkedList<String> way = new LinkedList<>(List.of(goal));
        for (JavaCodeUnit step = last; callers.get(step) != null; step = callers.get(step)) {
            way.addFirst(step.getFullName());
        }
        return way;
    }
}
