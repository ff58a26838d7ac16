package simulators.zhangting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simulators.zhangting.callback.HallAddress;
import simulators.zhangting.contract.SigningKeys;

/**
 * What the command line asks for: {@code --port} (8099 unless given), {@code --bind}, {@code --ledger FILE} and
 * {@code --keys id=base64,...}, which is better kept in the environment variable SIMULATORS_KEYS; with
 * {@code --callbacks URL} the hall there is called back, and {@code --ctp-front-port} is where the library finds the front.
 */
sealed interface CommandLine {

    record Settings(SimulatorSettings settings, Optional<HallAddress> hall) implements CommandLine {}

    record Refused(String why) implements CommandLine {}

    String KEYS_VARIABLE = "SIMULATORS_KEYS";
    int USUAL_PORT = 8099;
    String USAGE = "usage: [--port N] [--bind ADDRESS] [--ledger FILE] [--keys id=base64secret,...] [--callbacks URL]"
            + " [--ctp-front-port N]\n"
            + "the keys may also be in the environment variable " + KEYS_VARIABLE;

    static CommandLine read(String[] arguments, Map<String, String> environment) {
        return read(List.of(arguments), Optional.ofNullable(environment.get(KEYS_VARIABLE)));
    }

    private static CommandLine read(List<String> arguments, Optional<String> environmentKeys) {
        try {
            return Flags.of(arguments)
                    .flatMap(flags -> whole(flags, environmentKeys))
                    .orElseGet(() -> new Refused(USAGE));
        } catch (IllegalArgumentException e) {
            return new Refused(e.getMessage() + "\n" + USAGE);
        }
    }

    private static Optional<CommandLine> whole(Flags flags, Optional<String> environmentKeys) {
        var hall = flags.value("--callbacks").map(HallAddress::parse);
        return settings(flags, environmentKeys).map(settings -> new Settings(settings, hall));
    }

    private static Optional<SimulatorSettings> settings(Flags flags, Optional<String> environmentKeys) {
        return flags.value("--keys")
                .or(() -> environmentKeys)
                .map(SigningKeys::parse)
                .map(SimulatorSettings::local)
                .map(local -> settings(flags, local));
    }

    private static SimulatorSettings settings(Flags flags, SimulatorSettings local) {
        var settings = local.withPort(
                        flags.value("--port").map(Integer::parseInt).orElse(USUAL_PORT))
                .withBind(flags.value("--bind").orElse(local.bind()))
                .withCtpFrontPort(
                        flags.value("--ctp-front-port").map(Integer::parseInt).orElse(0));
        return flags.value("--ledger").map(Path::of).map(settings::withLedger).orElse(settings);
    }
}
