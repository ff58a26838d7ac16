package io.zhangting.infrastructure.persistence;

import org.jooq.impl.DefaultConfiguration;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.stereotype.Component;

/** jOOQ logs no query: nobody reads it, it costs at each one, and what is bound is personal. */
@Component
class QueriesAsTheyAre implements DefaultConfigurationCustomizer {

    @Override
    public void customize(DefaultConfiguration configuration) {
        configuration.settings().withExecuteLogging(false);
    }
}
