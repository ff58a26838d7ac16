package benchmarks.zhangting.usecases;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what is sent to the database, by the use case that was called first on its thread. A batch is one statement.
 */
final class Statements implements BeanPostProcessor {

    private static final String OUTSIDE = "outside of use cases (work list)";

    private final ThreadLocal<@Nullable String> current = new ThreadLocal<>();
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    /** Of one use case. */
    private static final class Count {
        private final AtomicInteger calls = new AtomicInteger();
        private final AtomicInteger statements = new AtomicInteger();
        private final AtomicInteger commits = new AtomicInteger();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource database) {
            return new WatchedDataSource(
                    database,
                    sent -> here().statements.incrementAndGet(),
                    () -> here().commits.incrementAndGet());
        }
        Class<?> type = AopUtils.getTargetClass(bean);
        return type.getSimpleName().endsWith("Service") && type.getName().startsWith("io.zhangting.")
                ? watched(bean, type)
                : bean;
    }

    private Object watched(Object bean, Class<?> type) {
        Class<?>[] useCases = type.getInterfaces();
        return useCases.length == 0 || !Arrays.stream(useCases).allMatch(each -> Modifier.isPublic(each.getModifiers()))
                ? bean
                : Proxy.newProxyInstance(
                        type.getClassLoader(),
                        useCases,
                        (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                                ? Invoked.on(bean, method, arguments)
                                : called(bean, method, arguments));
    }

    private Object called(Object bean, Method method, Object[] arguments) throws Throwable {
        if (current.get() != null) {
            return Invoked.on(bean, method, arguments);
        }
        current.set(method.getDeclaringClass().getSimpleName() + "." + method.getName());
        here().calls.incrementAndGet();
        try {
            return Invoked.on(bean, method, arguments);
        } finally {
            current.remove();
        }
    }

    private Count here() {
        String useCase = current.get();
        return counts.computeIfAbsent(useCase == null ? OUTSIDE : useCase, name -> new Count());
    }

    void reset() {
        counts.clear();
    }

    /** In Markdown. */
    String table(int cases) {
        List<String> lines = new ArrayList<>(List.of(
                "Of " + cases + " cases, one after the other, each from recognising the customer to telling them."
                        + " The work list polls by itself; what it does for nobody is in its line, too.",
                "",
                "| use case | calls per case | statements per call | commits per call | statements per case |",
                "| --- | ---: | ---: | ---: | ---: |"));
        new TreeMap<>(counts).forEach((name, count) -> lines.add(row(name, count, cases)));
        int all = counts.values().stream()
                .mapToInt(count -> count.statements.get())
                .sum();
        lines.add(String.format("| **all** | | | | **%.1f** |", (double) all / cases));
        return String.join("\n", lines);
    }

    private static String row(String name, Count count, int cases) {
        int calls = Math.max(1, count.calls.get());
        boolean outside = name.equals(OUTSIDE);
        return String.format(
                "| %s | %s | %s | %s | %.1f |",
                name,
                outside ? "" : String.format("%.1f", (double) count.calls.get() / cases),
                outside ? "" : String.format("%.1f", (double) count.statements.get() / calls),
                outside ? "" : String.format("%.1f", (double) count.commits.get() / calls),
                (double) count.statements.get() / cases);
    }
}
