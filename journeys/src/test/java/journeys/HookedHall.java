package journeys;

import io.zhangting.BusinessHall;
import io.zhangting.access.port.CaptchaPictures;
import io.zhangting.execution.ClaimOperation;
import io.zhangting.execution.RecordOutcome;
import io.zhangting.notifications.DeliverText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The hall in a process of its own, as {@code zhangting.jar} would run, with hooks that only exist here: it writes captcha
 * answers to a file, and kills itself with SIGKILL at a named point.
 */
public final class HookedHall {

    private HookedHall() {}

    public static void main(String... arguments) {
        var application = BusinessHall.application(BusinessHall.class);
        Hooks hooks = new Hooks(
                KillPoint.valueOf(System.getProperty("journeys.kill-at", "NEVER")),
                Path.of(System.getProperty("journeys.captchas")));
        // as a bean it comes after Spring's own post-processors, so that it wraps transactions and not the other way
        // round
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("hooks", Hooks.class, () -> hooks));
        application.run(arguments);
    }

    /** Wraps the beans at whose borders the process is killed. */
    private record Hooks(KillPoint killAt, Path captchas) implements BeanPostProcessor {

        private static final java.util.concurrent.atomic.AtomicBoolean RECORDED =
                new java.util.concurrent.atomic.AtomicBoolean();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return switch (bean) {
                case CaptchaPictures pictures -> seen(pictures);
                case ClaimOperation claims -> hooked(ClaimOperation.class, claims);
                case RecordOutcome records -> hooked(RecordOutcome.class, records);
                case DeliverText deliver -> hooked(DeliverText.class, deliver);
                default -> bean;
            };
        }

        private CaptchaPictures seen(CaptchaPictures pictures) {
            return answer -> {
                try {
                    Files.writeString(captchas, answer);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                return pictures.draw(answer);
            };
        }

        private <T> T hooked(Class<T> type, T target) {
            boolean transactional = type == ClaimOperation.class || type == RecordOutcome.class;
            if (transactional && !AopUtils.isAopProxy(target)) {
                throw new IllegalStateException("a hook may not come between a service and its transaction");
            }
            return type.cast(Proxy.newProxyInstance(
                    HookedHall.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getDeclaringClass() == type) {
                            before(type, method);
                        }
                        Object result = call(target, method, arguments);
                        if (method.getDeclaringClass() == type) {
                            after(type, result);
                        }
                        return result;
                    }));
        }

        private void before(Class<?> type, Method method) {
            killIf(killAt == KillPoint.AFTER_APPROVAL && type == ClaimOperation.class);
            killIf(killAt == KillPoint.BEFORE_RECORD && type == RecordOutcome.class);
            killIf(killAt == KillPoint.AFTER_RECORD && type == DeliverText.class && RECORDED.get());
        }

        private void after(Class<?> type, Object result) {
            killIf(killAt == KillPoint.AFTER_CLAIM && result instanceof ClaimOperation.Claim.Ask);
            if (type == RecordOutcome.class) {
                RECORDED.set(true);
            }
        }

        private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private static void killIf(boolean now) {
            if (now) {
                try {
                    new ProcessBuilder(
                                    "kill",
                                    "-9",
                                    Long.toString(ProcessHandle.current().pid()))
                            .start()
                            .waitFor();
                } catch (IOException | InterruptedException failed) {
                    throw new IllegalStateException(failed);
                }
            }
        }
    }
}
