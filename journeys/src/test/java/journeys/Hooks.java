package journeys;

import io.zhangting.access.port.CaptchaPictures;
import io.zhangting.applications.SubmitApplication;
import io.zhangting.execution.ClaimOperation;
import io.zhangting.execution.ReceiveCallback;
import io.zhangting.execution.RecordOutcome;
import io.zhangting.execution.SettleTicket;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.execution.port.TicketStore;
import io.zhangting.notifications.DeliverText;
import io.zhangting.notifications.port.TextMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Wraps the beans at whose borders the hall is killed; those of the product know nothing of it. */
final class Hooks implements BeanPostProcessor {

    /** Killed before or after their transaction, so the hook has to be outside of it. */
    private static final Set<Class<?>> TRANSACTIONAL =
            Set.of(SubmitApplication.class, ClaimOperation.class, RecordOutcome.class, SettleTicket.class);

    private static final Set<Class<?>> OTHERS = Set.of(
            OperationStore.class, TicketStore.class, TextMessages.class, DeliverText.class, ReceiveCallback.class);

    private final Moments moments;
    private final Path captchas;

    Hooks(Trap trap, Path captchas) {
        this.moments = new Moments(trap);
        this.captchas = captchas;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CaptchaPictures pictures
                ? seen(pictures)
                : Stream.concat(TRANSACTIONAL.stream(), OTHERS.stream())
                        .filter(type -> type.isInstance(bean))
                        .findFirst()
                        .map(type -> hooked(type, bean))
                        .orElse(bean);
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

    private Object hooked(Class<?> type, Object target) {
        if (TRANSACTIONAL.contains(type) && !AopUtils.isAopProxy(target)) {
            throw new IllegalStateException("a hook may not come between a service and its transaction");
        }
        return Proxy.newProxyInstance(
                Hooks.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object[] given = Optional.ofNullable(arguments).orElseGet(() -> new Object[0]);
                    moments.before(method.getName(), target, given);
                    Object result = call(() -> method.invoke(target, arguments));
                    moments.after(method.getName(), target, given, result);
                    return result;
                });
    }

    private static Object call(Callable<Object> call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
