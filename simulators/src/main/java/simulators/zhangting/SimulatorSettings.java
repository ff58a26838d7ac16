package simulators.zhangting;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import simulators.zhangting.contract.SigningKeys;

/**
 * How the simulators run.
 *
 * @param bind the address to listen on, 127.0.0.1 unless others must reach them
 * @param port 0 takes any free one
 * @param ctpFrontPort of the trader front of the main CTP counter, 0 takes any free one
 * @param ledger a file to which every effect is appended
 */
public record SimulatorSettings(
        String bind, int port, SigningKeys keys, Optional<Path> ledger, InstantSource clock, int ctpFrontPort) {

    private static final String LOOPBACK = "127.0.0.1";

    public SimulatorSettings {
        checked(port);
        checked(ctpFrontPort);
    }

    private static void checked(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535");
        }
    }

    /** On any free port of this machine, by the system's clock, without a file. */
    public static SimulatorSettings local(SigningKeys keys) {
        return new SimulatorSettings(LOOPBACK, 0, keys, Optional.empty(), InstantSource.system(), 0);
    }

    public SimulatorSettings withPort(int wanted) {
        return new SimulatorSettings(bind, wanted, keys, ledger, clock, ctpFrontPort);
    }

    public SimulatorSettings withBind(String wanted) {
        return new SimulatorSettings(wanted, port, keys, ledger, clock, ctpFrontPort);
    }

    public SimulatorSettings withLedger(Path wanted) {
        return new SimulatorSettings(bind, port, keys, Optional.of(wanted), clock, ctpFrontPort);
    }

    public SimulatorSettings withClock(InstantSource wanted) {
        return new SimulatorSettings(bind, port, keys, ledger, wanted, ctpFrontPort);
    }

    public SimulatorSettings withCtpFrontPort(int wanted) {
        return new SimulatorSettings(bind, port, keys, ledger, clock, wanted);
    }
}
