package io.zhangting.ctp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./bench ctp}: hall → child process → real jctp → stand-in library → front and back. Every answer is checked,
 * and after each round the front's ledger is audited: a round with one mismatch is void.
 */
public final class CtpBench {

    private static final int ROUNDS = 5;
    private static final int CHANGES = 2000;
    private static final int SESSIONS = 100;
    private static final int RECOVERIES = 5;

    private final BenchedCounter counter;
    private final List<Round> oneByOne = new ArrayList<>();
    private final List<Round> eightAtOnce = new ArrayList<>();
    private final List<Round> sessions = new ArrayList<>();
    private int effects;

    private CtpBench(BenchedCounter counter) {
        this.counter = counter;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("zhangting-bench");
        try (var counter = new BenchedCounter(folder)) {
            new CtpBench(counter).run(arguments.length > 0 ? Optional.of(Path.of(arguments[0])) : Optional.empty());
        }
    }

    private void run(Optional<Path> report) throws Exception {
        counter.start();
        say("warming up");
        funds(200, 1);
        for (int round = 1; round <= ROUNDS; round++) {
            say("round " + round + " of " + ROUNDS);
            oneByOne.add(funds(CHANGES, 1));
            eightAtOnce.add(funds(CHANGES, 8));
            sessions.add(trading(SESSIONS));
        }
        long memory = counter.residentKilobytes();
        say("killing the child " + RECOVERIES + " times");
        List<Long> recoveries = new ArrayList<>();
        for (int kill = 0; kill < RECOVERIES; kill++) {
            recoveries.add(counter.recoveryMillis());
        }
        var table = CtpReport.table(oneByOne, eightAtOnce, sessions, memory, recoveries);
        System.out.println(table);
        if (report.isPresent()) {
            Files.writeString(report.get(), table);
        }
    }

    private Round funds(int howMany, int atOnce) throws Exception {
        return audited(Round.of(howMany, atOnce, counter::changeFunds), howMany);
    }

    private Round trading(int howMany) throws Exception {
        return audited(Round.of(howMany, 1, counter::changeTrading), howMany);
    }

    private Round audited(Round round, int howMany) {
        effects += howMany;
        if (counter.effects() != effects) {
            throw new IllegalStateException("void: " + effects + " changes, " + counter.effects() + " effects");
        }
        return round;
    }

    private static void say(String what) {
        System.err.println(what + " …");
    }
}
