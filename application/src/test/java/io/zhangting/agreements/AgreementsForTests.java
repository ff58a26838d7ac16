package io.zhangting.agreements;

import io.zhangting.agreements.port.InMemoryProgressStore;
import io.zhangting.halls.port.SettableClock;

/** The services of this package, put together by hand. */
public final class AgreementsForTests {

    private AgreementsForTests() {}

    public static ReadAgreements read(SettableClock clock) {
        return new ReadAgreementsService(new InMemoryProgressStore(), new AgreementText(clock), clock);
    }
}
