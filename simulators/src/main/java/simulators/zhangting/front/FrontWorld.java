package simulators.zhangting.front;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import simulators.zhangting.state.SimulatorState;

/**
 * What the desks of one front share.
 *
 * @param clock for the trading day, which may stand still
 * @param pace for the limits of queries, which must not
 */
record FrontWorld(
        SimulatorState state, String counter, OperatorAccess operator, InstantSource clock, InstantSource pace) {

    private static final ZoneId COUNTER_ZONE = ZoneId.of("Asia/Shanghai");

    Investors investors() {
        return new Investors(state.customers(), counter);
    }

    boolean isOperator(String user) {
        return operator.user().equals(user);
    }

    String tradingDay() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(
                clock.instant().atZone(COUNTER_ZONE).toLocalDate());
    }
}
