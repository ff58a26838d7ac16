package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.gateway.GatewayReply;
import io.zhangting.gateway.GatewayReply.Answered;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import simulators.zhangting.state.SimulatorState;

/** A fresh broker per test. */
@Timeout(30)
abstract class WithABroker {

    static final String ACCOUNT = "80000001";
    static final String PASSWORD = "Abcd1234";

    final UUID key = UUID.randomUUID();

    SomeBroker broker;

    @BeforeEach
    void open() {
        broker = new SomeBroker();
    }

    @AfterEach
    void close() {
        broker.close();
    }

    SimulatorState state() {
        return broker.state();
    }

    static Answered answered(GatewayReply reply, int status) {
        assertThat(reply).isInstanceOf(Answered.class);
        assertThat(((Answered) reply).status()).isEqualTo(status);
        return (Answered) reply;
    }
}
