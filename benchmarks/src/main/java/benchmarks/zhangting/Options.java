package benchmarks.zhangting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the command line asks for. */
sealed interface Options {

    String USAGE = """
            usage: ./bench [name …] [--rounds=N] [--quick] [--compare=FILE] [--soak[=MINUTES]] [--rate=N]
                   ./bench --list
            without names, all but the soak; --soak adds it, at 70 % of what http can, or at --rate applications a second""";

    /**
     * @param names of benches; empty for all
     * @param soak minutes, if it is wanted
     */
    record Run(
            List<String> names,
            Optional<Integer> rounds,
            boolean quick,
            Optional<Path> compare,
            Optional<Integer> soak,
            Optional<Double> rate)
            implements Options {}

    record ListThem() implements Options {}

    record Refused(String why) implements Options {}

    static Options read(Set<String> known, List<String> arguments) {
        if (arguments.equals(List.of("--list"))) {
            return new ListThem();
        }
        try {
            Run run = run(arguments);
            return run.names().stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .<Options>map(name -> new Refused("there is no bench '" + name + "'; --list names them"))
                    .orElse(run);
        } catch (IllegalArgumentException wrong) {
            return new Refused(USAGE);
        }
    }

    private static Run run(List<String> arguments) {
        Run run = new Run(List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
        for (String argument : arguments) {
            run = with(run, argument);
        }
        return run;
    }

    private static Run with(Run r, String argument) {
        String[] parts = argument.split("=", 2);
        Optional<String> value = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
        return switch (parts[0]) {
            case "--rounds" -> new Run(r.names, Optional.of(positive(value)), r.quick, r.compare, r.soak, r.rate);
            case "--quick" -> new Run(r.names, r.rounds, true, r.compare, r.soak, r.rate);
            case "--compare" ->
                new Run(r.names, r.rounds, r.quick, Optional.of(Path.of(required(value))), r.soak, r.rate);
            case "--soak" ->
                new Run(
                        r.names,
                        r.rounds,
                        r.quick,
                        r.compare,
                        Optional.of(positive(value.or(() -> Optional.of("10")))),
                        r.rate);
            case "--rate" ->
                new Run(r.names, r.rounds, r.quick, r.compare, r.soak, Optional.of((double) positive(value)));
            default -> named(r, argument);
        };
    }

    private static Run named(Run r, String name) {
        if (name.startsWith("-")) {
            throw new IllegalArgumentException("unknown option");
        }
        List<String> names = Stream.concat(r.names.stream(), Stream.of(name)).toList();
        return new Run(names, r.rounds, r.quick, r.compare, r.soak, r.rate);
    }

    private static String required(Optional<String> value) {
        return value.filter(text -> !text.isBlank()).orElseThrow(IllegalArgumentException::new);
    }

    private static int positive(Optional<String> value) {
        int number = Integer.parseInt(required(value));
        if (number < 1) {
            throw new IllegalArgumentException("a number above zero");
        }
        return number;
    }
}
