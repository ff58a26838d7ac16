package io.zhangting;

import io.zhangting.execution.ListCounters;
import io.zhangting.execution.port.ManualCounters;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Offer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Refuses to start when the pack offers something on a counter that neither an adapter nor people carry out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CounterSettings.class)
class ServedCounters {

    @Bean
    ManualCounters manualCounters(CounterSettings settings) {
        return settings.counters();
    }

    @Bean
    SmartInitializingSingleton everyOfferIsServed(ShowHall hall, ListCounters counters) {
        return () -> hall.pack().businesses().stream()
                .flatMap(business -> business.offers().stream())
                .filter(offer -> !counters.serves(offer))
                .findFirst()
                .ifPresent(offer -> refuse(hall.pack().id(), offer));
    }

    private static void refuse(String pack, Offer offer) {
        throw new MissingSetting(
                "The pack '" + pack + "' offers '" + offer.title() + "' on the counter '" + offer.counter()
                        + "', which no adapter can do.",
                "Turn on the profile of its adapter (ctp, femas, cfmmc), or have it done by hand with"
                        + " zhangting.counters.manual=" + offer.counter() + ", or take it out of the pack.");
    }
}
