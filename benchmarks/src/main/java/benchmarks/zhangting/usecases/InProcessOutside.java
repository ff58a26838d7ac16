package benchmarks.zhangting.usecases;

import benchmarks.zhangting.world.Invented;
import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.port.CustomerRegistry;
import io.zhangting.accounts.port.LockReaders;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.Counters;
import io.zhangting.identity.domain.FaceAnswer;
import io.zhangting.identity.port.FaceVerification;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outside systems of a hall that is measured without them. */
@Configuration(proxyBeanMethods = false)
class InProcessOutside {

    @Bean
    InProcessCounter ctpMain() {
        return new InProcessCounter("ctp-main");
    }

    @Bean
    Counters inProcessCounters(InProcessCounter ctpMain) {
        Counter cfmmc = new InProcessCounter("cfmmc");
        return () -> List.of(ctpMain, cfmmc);
    }

    @Bean
    LockReaders noLocks() {
        return List::of;
    }

    @Bean
    InProcessTexts texts() {
        return new InProcessTexts();
    }

    @Bean
    CustomerRegistry registry() {
        return claim -> claim instanceof CustomerClaim.OfAccount(AccountNumber account)
                ? new CustomerRegistry.Answer.Found(Invented.customer(Invented.number(account.value())))
                : new CustomerRegistry.Answer.NotFound();
    }

    @Bean
    FaceVerification faces() {
        return (name, document, photo, type) -> new FaceAnswer.Unavailable("no faces here");
    }
}
