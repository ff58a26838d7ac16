package benchmarks.zhangting.usecases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the database carries out the queries of a look; a big table that is read from end to end is a failure. */
final class Plans {

    private static final List<String> BIG =
            List.of("application", "item", "timeline", "message", "review", "entry", "customer");
    private static final Pattern SEQUENTIAL = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by Filter: (\\d+)");

    /** What an index may bring that is thrown away; more is a search from end to end by another name. */
    private static final long THROWN_AWAY = 20_000;

    private final Sized size;
    private final Path reports;

    Plans(Sized size, Path reports) {
        this.size = size;
        this.reports = reports;
    }

    /** Writes them down, and tells what is wrong with them. */
    List<String> of(Look look) throws Exception {
        List<String> queries = size.sent().of(() -> {
            look.look().make(0);
            return look;
        });
        StringBuilder text = new StringBuilder();
        Set<String> wrong = new TreeSet<>();
        for (String query : queries.stream().filter(Plans::reads).toList()) {
            String plan = plan(query);
            text.append(query).append("\n\n").append(plan).append("\n\n\n");
            wrong.addAll(wrong(plan));
        }
        Files.createDirectories(reports);
        String file = "explain-" + size.applications() + "-" + look.name().replaceAll("[^a-z]+", "-") + ".txt";
        Files.writeString(reports.resolve(file), text);
        return wrong.stream()
                .map(what -> look.name() + ", " + size.name() + ": " + what + " (" + file + ")")
                .toList();
    }

    private static boolean reads(String query) {
        return query.startsWith("select");
    }

    private String plan(String query) throws SQLException {
        return size.database().rows("explain (analyze, buffers) " + query).stream()
                .map(List::getFirst)
                .collect(Collectors.joining("\n"));
    }

    static Set<String> wrong(String plan) {
        Set<String> wrong = new TreeSet<>();
        Matcher sequential = SEQUENTIAL.matcher(plan);
        while (sequential.find()) {
            if (BIG.contains(sequential.group(1))) {
                wrong.add("sequential scan of " + sequential.group(1));
            }
        }
        Matcher removed = REMOVED.matcher(plan);
        while (removed.find()) {
            if (Long.parseLong(removed.group(1)) > THROWN_AWAY) {
                wrong.add("more than " + THROWN_AWAY + " rows read and thrown away");
            }
        }
        return wrong;
    }
}
