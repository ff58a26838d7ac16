package io.zhangting.credentials.port;

class InMemoryLimitsTest extends LimitsContract {

    private final Limits limits = new InMemoryLimits(clock);

    @Override
    protected Limits limits() {
        return limits;
    }
}
