package journeys;

import io.zhangting.access.RequestSignInCode;
import io.zhangting.access.SignInCustomer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Makes signing in a little slower for some accounts, where the test plants it: what a difference would look like. */
final class PlantedDelay implements BeanPostProcessor {

    private final Path planted;

    /** @param planted a file with the first digits of the accounts; without it nothing is slower */
    PlantedDelay(Path planted) {
        this.planted = planted;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case RequestSignInCode codes ->
                (RequestSignInCode) request -> {
                    delay(request.claim().key());
                    return codes.request(request);
                };
            case SignInCustomer signIn ->
                (SignInCustomer) attempt -> {
                    delay(attempt.claim().key());
                    return signIn.signIn(attempt);
                };
            default -> bean;
        };
    }

    private void delay(String account) {
        try {
            if (Files.exists(planted) && account.startsWith(Files.readString(planted))) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
