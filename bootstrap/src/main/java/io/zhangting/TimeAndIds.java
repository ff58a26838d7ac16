package io.zhangting;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.kernel.IdSource;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The real time, the business time (which is the real time, too), and ids that grow with time (UUIDv7). */
@Configuration(proxyBeanMethods = false)
class TimeAndIds {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    BusinessClock businessClock(InstantSource clock) {
        return clock::instant;
    }

    @Bean
    IdSource idSource(SecureRandom random) {
        TimeBasedEpochRandomGenerator generator = Generators.timeBasedEpochRandomGenerator(random);
        return generator::generate;
    }
}
